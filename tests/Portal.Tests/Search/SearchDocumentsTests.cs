using Portal.Generator.Search;
using Portal.Generator.Search.Index;
using Portal.Generator.Search.Documents;
using Portal.Model.Rendering;

namespace Portal.Tests.Search;

public sealed class SearchDocumentsTests
{
    private const string Question = """
        Före frågan.

        ## Fråga: Vad gör du om det ryker?
        <!-- id: rok; lektion: start -->

        - [ ] Ingenting
          > Hemligfel.
        - [x] Larmar
          > Hemligratt.

        > [!TIP]
        > Förklaringen.
        """;

    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning");

    [Fact]
    public void Drafts_and_internal_pages_are_not_found_even_when_they_are_built()
    {
        portal.With("vagledning/utkast.md", MiniPortal.Page("Utkastet", keys: "utkast: true"))
            .With("vagledning/intern.md", MiniPortal.Page("Interna sidan", keys: "informationsklass: intern"))
            .With("vagledning/oppen.md", MiniPortal.Page("Öppna sidan"));
        var model = portal.Link(drafts: true);
        var site = new SiteContext(model, Generator.Rendering.SiteAssets.Read(Repository.SiteAssets).Urls);
        var files = new PortalSearch(site).Files;

        Assert.Contains(model.Pages, page => page.Meta.Title == "Utkastet");
        Assert.Contains("Öppna sidan", SearchDocuments.Of(site).Select(document => document.Title));
        Assert.Empty(files.Where(file => file.Text().Contains("utkastet", StringComparison.OrdinalIgnoreCase) || file.Text().Contains("interna", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Questions_are_not_part_of_the_text()
    {
        portal.WithSections("vagledning", "utbildning")
            .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Släcka bränder]\ngodkänt: 50\nversion: \"1.0\""))
            .With("utbildning/k/01-start.md", MiniPortal.Page("Start i kursen", Question, "tid: 5"));
        var page = portal.Link().Pages.Single(page => page.Meta.Title == "Start i kursen");

        var sections = SectionText.Of(page, _ => null);

        Assert.Single(page.Body.Questions);
        var section = Assert.Single(sections);
        Assert.Equal("Kort om Start i kursen. Före frågan.", section.Text);
    }

    [Fact]
    public void What_is_asked_in_a_lesson_and_in_the_test_about_it_finds_the_lesson()
    {
        var question = Question.Replace("; lektion: start", "", StringComparison.Ordinal);
        portal.WithSections("vagledning", "sakomraden", "utbildning")
            .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
            .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "sakområden: [brand]\nmålgrupp: Alla\nmål: [Släcka bränder]\ngodkänt: 50\nversion: \"1.0\""))
            .With("utbildning/k/01-start.md", MiniPortal.Page("Start i kursen", question, "tid: 5"))
            .With("utbildning/k/02-slut.md", MiniPortal.Page("Slutet", question.Replace("ryker", "luktar", StringComparison.Ordinal).Replace("id: rok", "id: lukt", StringComparison.Ordinal), "tid: 5"))
            .With("utbildning/k/prov.md", MiniPortal.Page("Provet", question.Replace("ryker", "brinner", StringComparison.Ordinal).Replace("id: rok", "id: eld; lektion: 1", StringComparison.Ordinal)));

        Assert.Equal(["Vad gör du om det brinner?", "Vad gör du om det ryker?"], Document("Start i kursen").Listed);
        Assert.Equal(["Vad gör du om det luktar?"], Document("Slutet").Listed);
        Assert.Contains("\"brin\"", string.Concat(SearchIndex.Build([Document("Start i kursen")], []).Select(file => file.Text())), StringComparison.Ordinal);
    }

    [Fact]
    public void Contacts_are_found_on_the_page_that_shows_them_and_where_one_is_named()
    {
        portal.With("kontakter.yml", "- id: stod\n  funktion: Krisstöd\n  telefon: Uppgift saknas\n  e-post: Uppgift saknas\n  ägare: Säkerhetsenheten\n- id: it\n  funktion: It-stöd\n  telefon: Uppgift saknas\n  e-post: Uppgift saknas\n  ägare: Säkerhetsenheten\n")
            .With("vagledning/nummer.md", MiniPortal.Page("Nummer", "Ring.\n\n<!-- visa: kontakter -->"))
            .With("vagledning/hot.md", MiniPortal.Page("Hot", "Du når dem så här: [Kontakt: stod]."));

        Assert.Equal(["Krisstöd", "It-stöd"], Document("Nummer").Listed);
        Assert.Equal("Kort om Hot. Du når dem så här: Krisstöd.", Document("Hot").Sections[0].Text);
        Assert.Empty(Document("Hot").Listed);
    }

    [Fact]
    public void A_page_is_found_by_what_readers_say_in_all_files_of_sentences()
    {
        portal.With("vagledning/brand.md", MiniPortal.Page("Brand")).With("vagledning/larm.md", MiniPortal.Page("Larm"))
            .With("meningar.yml", "- svar: [vagledning/brand.md]\n  meningar:\n    - det luktar bränt i trapphuset, i går kväll\n")
            .With("meningar-larm.yml", "- svar: [vagledning/larm.md, vagledning/brand.md]\n  meningar:\n    - nån tutar\n    - det piper\n")
            .With("andra-meningar.yml", "- svar: [vagledning/brand.md]\n  meningar: [ingen läser detta]\n");

        Assert.Equal(["nån tutar", "det piper", "det luktar bränt i trapphuset, i går kväll"], Document("Brand").Said);
        Assert.Equal(["nån tutar", "det piper"], Document("Larm").Said);
        var index = string.Concat(SearchIndex.Build([Document("Brand")], []).Select(file => file.Text()));
        Assert.All(["trapphus~", "kväll~", "kvall~"], term => Assert.Contains($"\"{term}\"", index, StringComparison.Ordinal));
        Assert.DoesNotContain("trapphuset", index, StringComparison.Ordinal);
        Assert.DoesNotContain("\"det~\"", index, StringComparison.Ordinal);
    }

    [Fact]
    public void A_course_is_found_by_what_it_is_and_by_its_section()
    {
        portal.WithSections("vagledning", "sakomraden", "utbildning")
            .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
            .With("utbildning/k/01-start.md", MiniPortal.Page("Start i kursen", keys: "tid: 5"))
            .With("utbildning/k/index.md", MiniPortal.Page("Släcka bränder", keys: "menytitel: Släcka\nsakområden: [brand]\nmålgrupp: Alla\nmål: [Släcka bränder]\ngodkänt: 50\nversion: \"1.0\""))
            .With("vagledning/a.md", MiniPortal.Page("A"));

        Assert.Equal(["Släcka", "Kurs", "Om utbildning"], Document("Släcka bränder").Names);
        Assert.Empty(Document("A").Names);
    }

    [Fact]
    public void A_section_has_its_heading_and_its_own_text_with_points_and_cells_kept_apart()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", "Först.\n\n## Larma 112\n\nRing **genast**.\n\n- ett\n- två\n\n### Sedan\n\n| a | b |\n|---|---|\n| c | d |"));

        Assert.Equal(
            ["||Kort om A. Först.", "larma-112|Larma 112|Ring genast. ett · två", "sedan|Sedan|a · b · c · d"],
            Document("A").Sections.Select(section => $"{section.Id}|{section.Heading}|{section.Text}"));
    }

    [Fact]
    public void Facts_of_the_front_matter_are_part_of_the_text()
    {
        portal.WithSections("styrdokument", "roller", "vagledning")
            .With("styrdokument/policy.md", MiniPortal.Page("Policyn", keys: "dokumenttyp: policy\nbeslutad: 2018-06-12\nbeslutsinstans: Kommunfullmäktige\ndiarienummer: KS 2018-312"))
            .With("roller/vakt.md", MiniPortal.Page("Vakten", keys: "nivå: operativ\nplacering: Vid entrén"))
            .With("vagledning/brand.md", MiniPortal.Page("Brand", keys: "akut: true\nsnabbval: Det brinner"));

        Assert.Equal("Kort om Policyn. Beslutad 12 juni 2018. Beslutas av Kommunfullmäktige. Diarienummer KS 2018-312.", Document("Policyn").Sections[0].Text);
        Assert.Equal("Kort om Vakten. Vid entrén.", Document("Vakten").Sections[0].Text);
        Assert.Equal("Kort om Brand. Det brinner", Document("Brand").Sections[0].Text);
    }

    [Fact]
    public void Terms_and_sources_lead_to_their_place_in_their_lists()
    {
        portal.With("ordlista.yml", "- id: sba\n  term: Brandskyddsarbete\n  förkortning: SBA\n  förklaring: Planmässigt.\n  böjningar: [brandskyddsarbetet]\n")
            .With("kallor.yml", "- id: beslut\n  titel: Beslutet\n  utgivare: Kommunen\n  diarienummer: KS 2021-53\n");

        var term = Document("Brandskyddsarbete (SBA)");
        Assert.Equal(("/ordlista/#sba", true, "Begrepp", "brandskyddsarbetet"), (term.Href, term.IsTerm, term.Kind, Assert.Single(term.Names)));
        var source = Document("Beslutet");
        Assert.Equal(("/kallor/#beslut", "Källa", "Kommunen. Diarienummer KS 2021-53."), (source.Href, source.Kind, source.Sections[0].Text));
    }

    private SearchDocument Document(string title) => SearchDocuments.Of(portal.Site()).Single(document => document.Title == title);
}
