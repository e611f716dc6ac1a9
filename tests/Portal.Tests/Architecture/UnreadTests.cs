using System.Text.RegularExpressions;
using Portal.Generator.Rendering.Templates;

namespace Portal.Tests;

/// <summary>What is worked out is read by somebody.</summary>
public sealed class UnreadTests
{
    [Fact]
    public void Every_value_of_the_model_is_read_by_somebody()
    {
        var code = string.Join('\n', Repository.SourceFiles("generator").Where(path => path.EndsWith(".cs")).Select(Repository.Read));
        var unread = typeof(Model.PortalModel).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "Portal.Model" or "Portal.Model.Pages" or "Portal.Model.Learning" or "Portal.Model.Rendering")
            .SelectMany(type => type.GetProperties().Where(property => property.DeclaringType == type && property.Name is not ("EqualityContract" or "All")))
            .Where(property => !Regex.IsMatch(code, $@"(?:\.|\{{ |, |=> |\(|!|[-+*/] |\? ){property.Name}\b(?! =[^=>]| \{{ get|\()"))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(unread);
    }

    [Fact]
    public void Every_member_of_every_view_is_shown_by_a_template_or_made_into_another()
    {
        var templates = string.Join('\n', TemplateProbe.OfProgram.Select(file => file.Text));
        var views = string.Join('\n', Repository.SourceFiles("generator/Portal.Generator/Views").Select(Repository.Read));
        var unread = ViewType.Views.Values.SelectMany(view => ViewMembers.Of(view)).DistinctBy(property => (property.DeclaringType, property.Name))
            .Where(property => !Regex.IsMatch(templates, $@"\.{ViewMembers.NameOf(property)}\b") && !views.Contains($".{property.Name};") && !views.Contains($".Site.{property.Name}"))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(unread);
    }

    [Fact]
    public void Every_template_is_drawn()
    {
        var calls = string.Join('\n', TemplateProbe.OfProgram.Select(file => file.Text));
        var kinds = TemplateFunctions.Kinds(TemplateProbe.Templates).Select(kind => kind.Template.Name).Append(TemplateSet.PackageLayout).ToHashSet();

        Assert.Empty(TemplateProbe.OfProgram.Select(file => file.Stem).Where(name => !kinds.Contains(name) && !Regex.IsMatch(calls, $@"(?:\{{\{{ |wrap |\()(?:[a-z_]+ = )?{name}\b|[^']\b{name}\b(?=[^\n]*\}}\}})")));
    }
}
