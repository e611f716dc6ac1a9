using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Portal.Generator.Rendering.Templates;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>The lists of docs/templates.md are those of the program. With PORTAL_ACCEPT=1 they are written anew.</summary>
public sealed partial class TemplateDocsTests
{
    private const string Beginning = "<!-- From here on written by TemplateDocsTests. -->\n";

    private static readonly string FilePath = Path.Combine(Repository.Root, "docs", "templates.md");

    [Fact]
    public void The_list_of_templates_and_views_is_that_of_the_program()
    {
        var text = File.ReadAllText(FilePath);
        var whole = text[..(text.IndexOf(Beginning, StringComparison.Ordinal) + Beginning.Length)] + Generated();
        if (FixtureCase.Accepts)
            File.WriteAllText(FilePath, whole);
        Assert.True(text == whole || FixtureCase.Accepts, "docs/templates.md is not that of the program. Run the tests with PORTAL_ACCEPT=1 and review the change.");
    }

    [Fact]
    public void Every_template_and_every_member_says_what_it_is() =>
        Assert.Empty(Regex.Matches(Generated(), @"^\| `.*\|\s*\|$", RegexOptions.Multiline).Select(match => match.Value));

    private static string Generated()
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(TemplateSet).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
        var text = new StringBuilder("\n## Templates\n| template | what it draws | takes |\n|---|---|---|\n");
        foreach (var file in TemplateProbe.OfProgram)
        {
            var template = TemplateReader.Read(file, TemplateProbe.Words, new DiagnosticBag())!;
            text.Append($"| `{file.Path}` | {First().Match(file.Text).Groups["what"].Value} | {string.Join(", ", template.Parameters.Select(parameter => $"`{parameter.Name}: {parameter.Type}`").DefaultIfEmpty("nothing"))} |\n");
        }
        text.Append("\n## Views\n");
        foreach (var view in ViewType.Views.Values.OrderBy(view => view.Name, StringComparer.Ordinal))
        {
            text.Append($"\n### {view.Name}\n{Text(docs.GetValueOrDefault($"T:{view.FullName}")?.Element("summary"))}");
            text.Append(view.BaseType is { IsAbstract: true } parent ? $" A `{parent.Name}`.\n" : "\n");
            var members = ViewMembers.Of(view).ToList();
            if (members.Count > 0)
                text.Append("\n| member | type | |\n|---|---|---|\n");
            foreach (var property in members)
                text.Append($"| `{ViewMembers.NameOf(property)}` | `{ViewType.Of(property)}` | {Doc(view, property, docs)}{string.Concat(property.GetCustomAttributes<FormerlyAttribute>().Select(former => $" Formerly `{former.Name}`."))} |\n");
        }
        text.Append("\n## Words that had other keys\n| key | formerly |\n|---|---|\n");
        foreach (var (old, now) in Words.Former.OrderBy(word => word.Value, StringComparer.Ordinal))
            text.Append($"| `{now}` | `{old}` |\n");
        return text.ToString();
    }

    private static string Doc(Type view, PropertyInfo property, Dictionary<string, XElement> docs)
    {
        var declaring = property.DeclaringType!;
        var own = docs.GetValueOrDefault($"P:{declaring.FullName}.{property.Name}")?.Element("summary");
        var parameter = new[] { view, declaring }.Select(type => docs.GetValueOrDefault($"T:{type.FullName}")?.Elements("param").FirstOrDefault(each => each.Attribute("name")!.Value == property.Name)).FirstOrDefault(found => found is not null);
        return Text(own ?? parameter) is { Length: > 0 } text ? text : Text(docs.GetValueOrDefault($"T:{property.PropertyType.FullName}")?.Element("summary"));
    }

    private static string Text(XElement? element) => element is null ? "" : Spaces().Replace(string.Concat(element.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")?.Value.Split('.')[^1]}`",
        XElement other => other.Value,
        _ => node.ToString().Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&"),
    })), " ").Trim().Replace("|", "\\|");

    [GeneratedRegex(@"^\{\{# (?<what>.*?) #\}\}")]
    private static partial Regex First();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
