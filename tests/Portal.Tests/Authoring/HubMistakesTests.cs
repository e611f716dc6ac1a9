using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

/// <summary>One mistake gives one error, also in a file that many others lead to; and the true one comes first.</summary>
public sealed class HubMistakesTests
{
    private const string Role = "nivå: operativ\nplacering: Här";

    private readonly MiniPortal portal = new MiniPortal().WithSections("roller", "vagledning", "utbildning", "sakomraden")
        .With("roller/ombud.md", MiniPortal.Page("Ombud", "## Uppdrag\n\nText.", Role + "\nlärväg: [kurs]"))
        .With("roller/chef.md", MiniPortal.Page("Chef", "Se [ombud](ombud.md#uppdrag) och [SBA](../ordlista.yml#sba).", Role + "\nstöd-till: [ombud]"))
        .With("vagledning/a.md", MiniPortal.Page("A", "Se [ombud](../roller/ombud.md).", "roller: [ombud]\nkällor: [lagen]"))
        .With("vagledning/b.md", MiniPortal.Page("B", "Se [ombud](../roller/ombud.md#uppdrag), [a](a.md) och [index](../roller/index.md).", "roller: [ombud]\nkällor: [lagen]"))
        .With("utbildning/kurs/index.md", MiniPortal.Page("Kurs", "", "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\""))
        .With("utbildning/kurs/01-a.md", MiniPortal.Page("Lektion", "Se [ombud](../../roller/ombud.md).", "tid: 5"))
        .With("ordlista.yml", "- id: sba\n  term: SBA\n  förklaring: Brandskydd.\n  källor: [lagen]\n")
        .With("kallor.yml", "- id: lagen\n  titel: Lagen\n  utgivare: Riksdagen\n");

    [Fact]
    public void Without_a_mistake_nothing_is_told() => Assert.Empty(portal.Reported());

    [Theory]
    [InlineData("roller/ombud.md", "---\ntitel: Ombud: stöd\nsammanfattning: Kort.\nnivå: operativ\nplacering: Här\nlärväg: [kurs]\n---\n\n## Uppdrag\n", DiagnosticCode.Yaml)]
    [InlineData("roller/ombud.md", "titel: Ombud\n", DiagnosticCode.NoFrontMatter)]
    [InlineData("roller/ombud.md", "---\ntitel: Ombud\n", DiagnosticCode.NoFrontMatter)]
    [InlineData("roller/index.md", "---\ntitel: \"Roller\nsammanfattning: Kort.\n---\n", DiagnosticCode.Yaml)]
    [InlineData("utbildning/kurs/index.md", "---\ntitel: Kurs: stor\n---\n", DiagnosticCode.Yaml)]
    [InlineData("utbildning/kurs/01-a.md", "---\ntitel: Lektion: ett\n---\n", DiagnosticCode.Yaml)]
    [InlineData("index.md", "---\ntitel: Start: här\n---\n", DiagnosticCode.Yaml)]
    [InlineData("kallor.yml", "- id: lagen\n  titel: Lagen: om\n", DiagnosticCode.Yaml)]
    [InlineData("kallor.yml", "- id: lagen\n  utgivare: Riksdagen\n", DiagnosticCode.MissingKey)]
    [InlineData("ordlista.yml", "- id: sba\n  term: SBA: x\n", DiagnosticCode.Yaml)]
    public void A_file_that_cannot_be_read_gives_its_own_error_and_no_other(string path, string text, string code)
    {
        var found = Assert.Single(portal.With(path, text).Reported());

        Assert.Equal((path, code), (found.Path, found.Rule.Code));
    }

    [Fact]
    public void A_folder_that_the_settings_misspell_is_one_error_with_its_name()
    {
        var found = Assert.Single(portal.With("portal.yml", MiniPortal.Settings("roler", "vagledning", "utbildning", "sakomraden")).Reported());

        Assert.Equal((SettingsReader.Path, "Menade du \"roller\"?"), (found.Path, found.Suggestion));
    }

    [Fact]
    public void A_folder_where_a_term_is_not_marked_must_be_a_section()
    {
        var found = Assert.Single(portal.With("ordlista.yml", "- id: sba\n  term: SBA\n  förklaring: Brandskydd.\n  nämns-i: [lagen]\n  inte-i: [roler]\n").Reported());

        Assert.Equal((DiagnosticRules.UnknownReference, 5, "Menade du \"roller\"?"), (found.Rule, found.Span.Line, found.Suggestion));
    }

    [Fact]
    public void A_folder_that_no_section_has_is_told_once()
    {
        var found = Assert.Single(portal.With("ovrigt/a.md", MiniPortal.Page("X")).With("ovrigt/b.md", MiniPortal.Page("Y")).With("ovrigt/c.md", MiniPortal.Page("Z")).Reported());

        Assert.Equal(DiagnosticRules.UnknownFolder, found.Rule);
    }

    [Fact]
    public void A_page_that_hides_itself_is_one_error_of_its_links_however_many_lead_to_it()
    {
        var found = portal.With("roller/chef.md", MiniPortal.Page("Chef", "", Role)).With("vagledning/a.md", MiniPortal.Page("A", "Se [b](b.md).\n\nOch [b](b.md).\n\nOch [b](b.md)."))
            .With("vagledning/b.md", MiniPortal.Page("B", "", "utkast: ja")).Reported();

        Assert.Equal((DiagnosticRules.UnpublishedReference, 6), (Assert.Single(found).Rule, found[0].Span.Line));
        Assert.Contains("3 länkar", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("vagledning/a.md rad 8, vagledning/a.md rad 10", found[0].Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_before_what_may_follow_from_it()
    {
        var found = portal.With("index.md", MiniPortal.Page("Start", "Se [borta](finns-inte.md).")).With("vagledning/b.md", "---\ntitel: B: b\n---\n").Reported();

        Assert.Equal([DiagnosticRules.BadYaml, DiagnosticRules.BrokenLink], found.Select(each => each.Rule));
    }

    [Fact]
    public void A_file_in_another_encoding_is_one_error_too()
    {
        using var folder = new TempFolder();
        foreach (var file in portal.Content().Texts)
            folder.Write(file.Path, file.Text);
        folder.Write("roller/ombud.md", System.Text.Encoding.Latin1.GetBytes(MiniPortal.Page("Ombud", "## Uppdrag ö", Role)));
        folder.Write("roller/Plan över huset.png", "x");
        folder.Write("vagledning/a.md", MiniPortal.Page("A", "![Så ser huset ut](../roller/plan-over-huset.png)", "roller: [ombud]"));

        var found = Errors(folder);

        Assert.Equal(["roller/Plan över huset.png PORTAL102", "roller/ombud.md PORTAL101"], found);
    }

    private static IEnumerable<string> Errors(TempFolder folder) => FolderBuild.RunAsync(folder.Path).Result.Diagnostics
        .Where(each => each.Rule.Severity == Severity.Error).Select(each => $"{each.Path} {each.Rule.Code}");

    private static class DiagnosticCode
    {
        public const string Yaml = "PORTAL105";
        public const string NoFrontMatter = "PORTAL106";
        public const string MissingKey = "PORTAL108";
    }
}
