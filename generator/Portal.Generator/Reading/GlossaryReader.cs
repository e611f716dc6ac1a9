using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>ordlista.yml</c>.</summary>
public static class GlossaryReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "ordlista.yml";

    /// <summary>The terms in alphabetical order.</summary>
    public static ImmutableArray<Term> Read(ContentFiles content, DiagnosticBag bag) =>
        [.. YamlFile.ReadList(content, Path, ReadTerm, bag).OrderBy(term => term.Name, SwedishOrder.Instance)];

    /// <summary>Reads one.</summary>
    public static Term ReadTerm(Fields fields) => new()
    {
        Id = fields.Text("id"),
        Name = fields.Text("term"),
        Explanation = fields.Text("förklaring"),
        Abbreviation = fields.OptionalText("förkortning"),
        Forms = [.. fields.List("böjningar").Select(form => form.Value)],
        Sources = fields.List("källor", IdKind.Source),
        MentionedIn = fields.List("nämns-i", IdKind.Source),
        NotIn = fields.List("inte-i", IdKind.Section),
        Span = fields.Span,
    };
}
