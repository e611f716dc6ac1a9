using Portal.Generator.Rendering;
using Portal.Generator.Views;

namespace Portal.Tests;

/// <summary>What the page of a document says of it, with everything known, nothing known, and the day before and after. The day is 20 November 2026.</summary>
public sealed class DocumentViewTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("styrdokument").With("kallor.yml", "- id: lag\n  titel: En lag\n  utgivare: Riksdagen\n");

    [Fact]
    public void A_document_of_which_all_is_known_says_it()
    {
        portal.WithAsset("styrdokument/policy.Pdf");
        var view = View("dokumenttyp: policy\nbeslutad: 2025-05-06\nbeslutsinstans: Kommunfullmäktige\ndiarienummer: KS/2025:1\ngiltig-till: 2026-11-20\ndokumentansvarig: Säkerhetschefen\nfil: policy.Pdf\nkällor: [lag]");

        Assert.Equal((true, "Kommunfullmäktige", true, "6 maj 2025", true, "KS/2025:1"), (view.TellsDecider, view.DecidedBy, view.TellsDecided, view.Decided?.Text, view.TellsDiaryNumber, view.DiaryNumber));
        Assert.Equal(("20 november 2026", false, "Säkerhetschefen", "PDF", "/styrdokument/policy.Pdf"), (view.ValidTo?.Text, view.HasRunOut, view.Responsible, view.Attachment?.Text, view.Attachment?.Href));
        Assert.Equal((false, null, "/kallor/#lag"), (view.IsTemplate, view.Word, Assert.Single(view.Sources).Href));
    }

    [Fact]
    public void One_of_which_nobody_knows_anything_says_that_and_one_that_names_nothing_says_nothing()
    {
        var unknown = View("dokumenttyp: policy\nbeslutad: Uppgift saknas\nbeslutsinstans: Uppgift saknas\ndiarienummer: Uppgift saknas");
        Assert.Equal((true, null, true, null, true, null), (unknown.TellsDecider, unknown.DecidedBy, unknown.TellsDecided, unknown.Decided, unknown.TellsDiaryNumber, unknown.DiaryNumber));

        var silent = View("dokumenttyp: policy");
        Assert.Equal((false, false, false, null, false, null, null), (silent.TellsDecider, silent.TellsDecided, silent.TellsDiaryNumber, silent.ValidTo, silent.HasRunOut, silent.Responsible, silent.Attachment));
    }

    [Fact]
    public void It_has_run_out_the_day_after_its_last() => Assert.True(View("dokumenttyp: policy\ngiltig-till: 2026-11-19").HasRunOut);

    [Fact]
    public void A_template_is_a_Word_document_and_stands_apart_from_the_register()
    {
        Assert.EndsWith(".docx", View("dokumenttyp: mall").Word, StringComparison.Ordinal);
        Assert.Equal(["del-mallar"], Groups(isRegisterInText: false));

        portal.With("styrdokument/b.md", MiniPortal.Page("B", keys: "dokumenttyp: riktlinje"));
        Assert.Equal(["del-register", "del-mallar"], Groups(isRegisterInText: false));
        Assert.Equal(["del-mallar"], Groups(isRegisterInText: true));

        portal.Without("styrdokument/a.md");
        Assert.Equal(["del-register"], Groups(isRegisterInText: false));
        Assert.Empty(Groups(isRegisterInText: true));
    }

    private IEnumerable<string> Groups(bool isRegisterInText) => DocumentGroupView.Of(portal.Site(), isRegisterInText).Select(group => group.Heading.Id);

    private DocumentView View(string keys)
    {
        var site = portal.With("styrdokument/a.md", MiniPortal.Page("A", keys: keys)).Site();
        var views = new PageViews(site.Model, new MarkdownBody(site, new GlossaryMarker([])));
        return (DocumentView)WholePage.Of(site, SiteView.Of(site), views.Of(site.Model.Pages.Single(page => page.Source.Path == "styrdokument/a.md")));
    }
}
