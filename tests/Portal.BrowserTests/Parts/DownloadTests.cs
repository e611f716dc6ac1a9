using System.IO.Compression;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Parts;

/// <summary>Documents to take away, and links to other sites.</summary>
public sealed class DownloadTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task Every_template_can_be_downloaded_as_a_Word_document_with_its_headings()
    {
        var templates = Portal.Model.All<DocumentPage>().Where(document => document.Type == DocumentType.Template).ToList();
        Assert.NotEmpty(templates);
        foreach (var template in templates)
        {
            var page = (await VisitAsync(template.Url.Value)).Page;
            var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Hämta som Word-dokument" }).ClickAsync());
            Assert.Equal(template.Id + ".docx", file.SuggestedFilename);

            var text = TextOf(await file.PathAsync());
            Assert.Contains(template.Meta.Title, text);
            Assert.All(template.Body.Headings, heading => Assert.Contains(heading.Text, text));
        }
    }

    [Fact]
    public async Task Links_to_other_sites_are_marked_and_open_in_the_same_window()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("a.external"));
        foreach (var link in await visitor.Page.Locator("main a.external").AllAsync())
        {
            Assert.NotEqual("none", await link.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content"));
            Assert.Null(await link.GetAttributeAsync("target"));
        }
    }

    [Fact]
    public void Links_to_other_sites_tell_them_nothing()
    {
        var faults = from page in Portal.Pages
                     from link in page.Document.QuerySelectorAll("a[href^='http']")
                     where link.ClassList.Contains("external") && link.GetAttribute("rel")?.Contains("noreferrer") != true
                     select new Fault(page.Url, $"{link.GetAttribute("href")} lacks rel=noreferrer");
        Expected.Nothing(faults);
    }

    private static string TextOf(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        return System.Xml.Linq.XDocument.Load(stream).Root!.Value;
    }
}
