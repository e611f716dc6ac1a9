using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Portal.Generator.Authoring;
using Portal.Generator.Authoring.Editors;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Generator.Reading.Questions;
using Portal.Model.Pages;

namespace Portal.Tests.Authoring;

/// <summary>What a snippet puts into a file is what the program reads.</summary>
public sealed partial class SnippetTests
{
    private static readonly Dictionary<string, JsonNode> All = Snippets.Of(EditorFacts.Of(Portal().ReadPortal().Written!)).ToDictionary(snippet => snippet.Key, snippet => snippet.Value!);

    public static TheoryData<string> Forms => [.. QuestionForm.All.Select(form => form.Word)];

    [Fact]
    public void A_page_of_each_kind_is_without_mistakes()
    {
        var portal = Portal();
        foreach (var kind in NewKind.All)
            portal.With(kind.Word switch { "kurs" => "utbildning/ny/index.md", "lektion" => "utbildning/ny/01-ny.md", "prov" => "utbildning/ny/prov.md", _ => $"{kind.Section ?? "fakta"}/ny-{kind.Section ?? "fakta"}.md" },
                Filled($"Ny sida: {kind.Word}").Replace("titel: Titel", $"titel: Titeln {kind.Word}") + "\n");

        Assert.Equal([], portal.Reported().Select(found => $"{found.Path}({found.Span.Line}): {found.Message}"));
        Assert.Equal(NewKind.All.Length, portal.Read().Count(page => page.Meta.Title.StartsWith("Titeln ") && page.Meta.Draft && (page.Meta.Owner == "Säkerhetsenheten" || page is ArticlePage)));
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_question_of_each_form_is_of_its_kind_and_without_mistakes(string word)
    {
        var form = QuestionForm.All.Single(form => form.Word == word);
        var portal = Portal().With("utbildning/k/01-a.md", MiniPortal.Page("A", Filled($"Fråga: {word}"), "tid: 5\nägare: Enheten"));

        Assert.Equal([], portal.Reported().Select(found => found.Message));
        var question = Assert.Single(portal.Read().OfType<LessonPage>().Single().Body.Questions).Question;
        Assert.Equal(form.Kind.GetType().Name.Replace("Kind", "Question"), question.GetType().Name);
        Assert.Equal(form.Text, Filled($"Fråga: {word}"));
    }

    [Fact]
    public void Every_kind_of_question_has_a_form() =>
        Assert.Equal(QuestionKindList.All.Select(kind => kind.GetType()).ToHashSet(), QuestionForm.All.Select(form => form.Kind.GetType()).ToHashSet());

    [Fact]
    public void Generated_parts_callouts_and_marks_are_read_as_what_they_are()
    {
        Assert.Equal(DirectiveComment.Words.Values.Order(), Parsed("Visa: ").Select(tree => DirectiveComment.Read(tree[0])).OfType<Model.Rendering.Directive>().Order());
        Assert.Equal(Callout.Words.Values.ToHashSet(), Parsed("Ruta: ").Select(tree => Callout.Of(Assert.IsType<AlertBlock>(tree[0]))!).ToHashSet());
        Assert.Equal(["Contact krisstod", "LocalFact plats", "missing vad som saknas"], Parsed("Märke: ").SelectMany(tree => tree.Descendants())
            .Select(node => node switch { ReferenceMarkInline mark => $"{mark.Kind} {mark.Id}", MissingFactInline missing => $"missing {missing.What}", _ => null }).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_key_of_each_kind_has_one_with_the_names_that_there_are()
    {
        Assert.Equal(
            NewKind.All.SelectMany(kind => KindKeys.All(kind.Kind).Select(key => KeyHelp.Of(kind.Kind.Name, key.Key).Key)).Distinct().Order(),
            All.Keys.Where(name => name.StartsWith("Nyckel: ")).Select(name => name["Nyckel: ".Length..]).Order());
        Assert.Equal(["roller: [${1|chef,ombud|}]"], Body("Nyckel: roller"));
        Assert.Equal(["nivå: ${1|linje,operativ,stab,strategisk,taktisk|}"], Body("Nyckel: Roll.nivå"));
        Assert.Equal(["lärväg: [${1|k|}]"], Body("Nyckel: lärväg"));
        Assert.Equal(["mål:", "  - Skriv något som man kan efter kursen"], Body("Nyckel: mål"));
        Assert.Equal("Rollens nivå i organisationen.", (string)All["Nyckel: Roll.nivå"]["description"]!);
    }

    [Fact]
    public void A_name_with_a_sign_that_parts_choices_is_one_choice()
    {
        var portal = Portal().With("kallor.yml", "- id: \"a,b|c\"\n  titel: T\n  utgivare: U\n");

        Assert.Equal("källor: [${1|a\\,b\\|c|}]", (string)Snippets.Of(EditorFacts.Of(portal.ReadPortal().Written!))["Nyckel: källor"]!["body"]![0]!);
    }

    [Fact]
    public void No_snippet_has_a_sign_of_its_own_that_begins_a_place_or_a_place_twice() =>
        Assert.All(All.Keys, name =>
        {
            var body = string.Join('\n', Body(name));
            Assert.DoesNotContain("$", Place().Replace(body, ""), StringComparison.Ordinal);
            Assert.Distinct(Place().Matches(body).Select(place => place.Groups["number"].Value).Where(number => number.Length > 0));
        });

    private static MiniPortal Portal()
    {
        const string demanded = "ägare: Enheten";
        var sections = NewKind.All.Select(kind => kind.Section).OfType<string>().Distinct().Append("fakta").ToArray();
        var portal = new MiniPortal().WithSections(sections)
            .With("portal.yml", MiniPortal.Settings(sections) + $"krav:\n  ägare: [{string.Join(", ", sections.Except(["fakta"]))}]\n")
            .With("arbetsplatsen.yml", "- id: plats\n  namn: Plats\n").With("kontakter.yml", "- id: krisstod\n  funktion: Krisstöd\n  ägare: Enheten\n")
            .With("vagledning/kort.md", MiniPortal.Page("Kort", "<!-- visa: arbetsplatsens-kort -->", demanded)).With("vagledning/kontakter.md", MiniPortal.Page("Kontakter", "<!-- visa: kontakter -->", demanded))
            .With("roller/ombud.md", MiniPortal.Page("Ombud", keys: "nivå: operativ\nplacering: Uppgift saknas\n" + demanded)).With("roller/chef.md", MiniPortal.Page("Chef", keys: "nivå: linje\nplacering: Uppgift saknas\n" + demanded))
            .With("sakomraden/brand.md", MiniPortal.Page("Brand", keys: demanded))
            .With("utbildning/k/index.md", MiniPortal.Page("K", keys: $"målgrupp: Alla\nmål: [Kunna]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]\n{demanded}"))
            .With("utbildning/k/01-a.md", MiniPortal.Page("A", keys: $"tid: 5\n{demanded}"));
        return sections.Aggregate(portal, (each, section) => each.With($"{section}/index.md", MiniPortal.Page($"Om {section}", keys: demanded)));
    }

    private static IEnumerable<MarkdownDocument> Parsed(string names) => All.Keys.Where(name => name.StartsWith(names)).Select(name => Markdig.Markdown.Parse(Filled(name), MarkdownDialect.Pipeline));

    private static IEnumerable<string> Body(string name) => All[name]["body"]!.AsArray().Select(line => (string)line!);

    /// <summary>The text, with what stands in each place or can be chosen first.</summary>
    private static string Filled(string name) => Place().Replace(string.Join('\n', Body(name)), place => place.Groups["variable"].Value switch
    {
        "CURRENT_YEAR" => "2026",
        "CURRENT_MONTH" => "11",
        "CURRENT_DATE" => "20",
        _ => place.Groups["words"].Value + place.Groups["first"].Value,
    });

    [GeneratedRegex(@"\$\{(?<variable>[A-Z_]+)\}|\$\{(?<number>[0-9]+)(:(?<words>[^}]*)|\|(?<first>[^,|]*)[^}]*\|)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
