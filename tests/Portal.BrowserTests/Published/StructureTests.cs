using Portal.BrowserTests.Harness;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Rendering;

namespace Portal.BrowserTests.Published;

/// <summary>What every page's HTML has, read from the built files.</summary>
public sealed class StructureTests(PublishedPortal portal)
{
    [Fact]
    public void Every_page_has_a_title_of_its_own()
    {
        var shared = portal.Pages.GroupBy(page => page.Document.Title ?? "").Where(same => same.Key.Length == 0 || same.Count() > 1);
        Expected.Nothing(shared.SelectMany(same => same.Select(page => new Fault(page.Url, $"the title is \"{same.Key}\""))));
    }

    [Fact]
    public void Every_page_says_its_language() =>
        Expected.Nothing(Faults(page => page.Document.DocumentElement.GetAttribute("lang") == "sv", "<html> lacks lang=sv"));

    [Fact]
    public void Every_page_has_one_main_heading() =>
        Expected.Nothing(Faults(page => page.Document.QuerySelectorAll("h1").Length == 1, "there is not exactly one h1"));

    [Fact]
    public void Every_page_has_one_main_part_a_header_and_a_footer() =>
        Expected.Nothing(Faults(
            page => page.Document.QuerySelectorAll("main").Length == 1 && page.Document.QuerySelectorAll("body > header, body > footer").Length == 2,
            "the landmarks are not one main, one header, one footer"));

    [Fact]
    public void No_page_skips_a_level_of_headings()
    {
        var faults = from page in portal.Pages
                     let headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList()
                     from pair in headings.Zip(headings.Skip(1))
                     where pair.Second.LocalName[1] > pair.First.LocalName[1] + 1
                     select new Fault(page.Url, $"{pair.Second.LocalName} \"{pair.Second.TextContent}\" follows {pair.First.LocalName}");
        Expected.Nothing(faults);
    }

    [Fact]
    public void Every_table_has_a_name_and_its_rows_have_theirs_unless_the_text_says_otherwise()
    {
        var faults = from page in portal.Pages
                     let tables = page.Document.QuerySelectorAll("table").ToList()
                     let named = tables.Where(table => table.QuerySelector("tbody > tr > th[scope=row]") is not null).ToList()
                     from table in tables
                     let unnamed = table.QuerySelectorAll("tbody > tr").Count(row => row.FirstElementChild is { LocalName: "td" } first && first.TextContent.Trim().Length > 0 && row.ChildElementCount > 1)
                     where string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent) || unnamed > 0 && (named.Contains(table) || !SaysOtherwise(page))
                     select new Fault(page.Url, $"table \"{table.QuerySelector("caption")?.TextContent}\": {unnamed} rows without a name");
        Expected.Nothing(faults);
    }

    [Fact]
    public void Every_page_links_to_the_accessibility_statement()
    {
        var statement = portal.Model.Pages.Single(page => page.Source.Path == "om-portalen/tillganglighet.md").Url.Value;
        Expected.Nothing(Faults(page => page.Document.QuerySelector($"body > footer a[href='{statement}']") is not null, "no link to the statement"));
    }

    /// <summary>True when a text of the page, or of a page that it is made of, has a table whose first column names nothing.</summary>
    private bool SaysOtherwise(PublishedPage page) => portal.Model.Pages
        .Where(each => each.Url.Value == page.Url || page.Url.EndsWith("/hafte/", StringComparison.Ordinal) && each.Url.Value.StartsWith(page.Url[..^"hafte/".Length], StringComparison.Ordinal))
        .Any(each => each.Body.Tree.Any(block => DirectiveComment.Read(block) == Directive.Columns));

    private IEnumerable<Fault> Faults(Func<PublishedPage, bool> isRight, string text) =>
        portal.Pages.Where(page => !isRight(page)).Select(page => new Fault(page.Url, text));
}
