using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Portal.Generator.Rendering;
using Portal.Generator.Rendering.Checking;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Tests;

/// <summary>The check of finished pages reads them as a stream. What a browser's tree would show must be found all the same.</summary>
public sealed partial class HtmlCheckDifferenceTests
{
    private const int Edits = 3;

    /// <summary>Drawings, forms, tables and text that lies in one another, close together.</summary>
    private const string Dense = """
        <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>a &amp; b</title><link rel="canonical" href="http://x.se/"><script src="/a.js" defer></script></head>
        <body class=x><!-- a - b -- c --><p id="p">a <b>b <i>c</i></b> <a href="https://x.se/?a=1&amp;b=2">d</a><br/><img src='/e.png' alt="<e>"></p>
        <svg viewBox="0 0 1 1"><title>f</title><desc>g</desc><g><path d="M0 0"/><text x="1">h</text><a href="/i"><rect width="1"></rect></a></g></svg>
        <table><caption>j</caption><tbody><tr><th scope="row"><code>k</code></th><td><em>l</em></td></tr></tbody></table>
        <form action="/m"><label>n <select><option selected>o</option></select></label><input type="text" required><button>p</button></form>
        <ul><li><a href="#p"><small>q</small></a></li><li><details><summary>r</summary><pre><code>s</code></pre></details></li></ul></body></html>
        """;

    [Fact]
    public async Task Nothing_is_found_on_what_templates_write()
    {
        var pages = await PagesAsync();

        Assert.True(pages.Count > 500);
        foreach (var page in pages)
        {
            Assert.Empty(Stream(page).Select(found => $"{found.Path} {found.Span}: {found.Message}"));
            Assert.Empty(TreeCheck.Check(OutputFile.FromText("index.html", page)));
        }
    }

    [Fact]
    public async Task What_the_tree_shows_the_stream_shows_on_spoiled_pages()
    {
        var pages = await PagesAsync();
        var marks = pages.Select(page => Marks().Matches(page).Select(match => match.Index).ToList()).ToList();

        Always.Holds(Prop.ForAll(Case(HtmlEdit.Any()).ToArbitrary(), made =>
        {
            var page = Page(made, pages.Count);
            var html = made.Edits.Aggregate(pages[page], (text, edit) => edit.Apply(text, marks[page]));
            if (Stream(html).Any()) // much sooner said than what a tree shows
                return true.ToProperty();
            var tree = TreeCheck.Check(OutputFile.FromText("index.html", html));
            return tree.Count == 0 ? true.ToProperty() : Different(tree, pages[page], html);
        }), 3000);
    }

    [Fact]
    public async Task The_stream_says_the_same_of_attributes_as_the_tree()
    {
        var pages = await PagesAsync();
        var ends = pages.Select(page => TagNames().Matches(page).Select(match => match.Index + match.Length).ToList()).ToList();

        Always.Holds(Prop.ForAll(Case(HtmlEdit.Attribute()).ToArbitrary(), made =>
        {
            var page = Page(made, pages.Count);
            var html = made.Edits.Aggregate(pages[page], (text, edit) => edit.ApplyToTag(text, ends[page]));
            var stream = Stream(html).ToList();
            if (stream.Exists(found => IsFault(found.Message)))
                return true.ToProperty();
            var tree = TreeCheck.Check(OutputFile.FromText("index.html", html));
            var isSame = stream.Select(found => found.Message).ToHashSet().SetEquals(tree.Select(found => found.Message))
                && !tree.Where(found => found.Span != SourceSpan.Start).Except(stream).Any(); // the tree does not know the places of drawings
            return isSame ? true.ToProperty() : Different(stream.Concat(tree), pages[page], html);
        }), 1000);
    }

    /// <summary>A page, one in three the dense one, and changes to it.</summary>
    private static Gen<(int Page, HtmlEdit[] Edits)> Case(Gen<HtmlEdit> edits) =>
        from page in Gen.Choose(0, 1_000_000)
        from count in Gen.Choose(1, Edits)
        from some in edits.ArrayOf(count)
        select (page, some);

    private static int Page((int Page, HtmlEdit[] Edits) made, int count) => made.Page % 3 == 0 ? 0 : made.Page % count;

    private static async Task<IReadOnlyList<string>> PagesAsync()
    {
        var builds = new List<Generator.BuildResult> { await LinkopingBuild.ResultAsync() };
        foreach (var fixture in FixtureCase.All)
            builds.Add(await fixture.BuildAsync());
        return [Dense, .. builds.SelectMany(build => build.Files).Where(file => file.Path.EndsWith(".html")).Select(file => file.Text())];
    }

    private static IEnumerable<Diagnostic> Stream(string html)
    {
        var bag = new DiagnosticBag();
        HtmlCheck.Check([OutputFile.FromText("index.html", html)], bag);
        return bag.Sorted();
    }

    private static bool IsFault(string message) => Enum.GetValues<HtmlFault>().Any(fault => fault.Message() == message);

    private static Property Different(IEnumerable<Diagnostic> found, string was, string html) =>
        false.Label(string.Join('\n', found.Select(each => $"{each.Span}: {each.Message}")) + "\n" + Shown(was, html));

    /// <summary>Where a page differs from what it was.</summary>
    private static string Shown(string was, string html)
    {
        var (start, end) = (was.AsSpan().CommonPrefixLength(html), 0);
        while (end < Math.Min(was.Length, html.Length) - start && was[^(end + 1)] == html[^(end + 1)])
            end++;
        var from = Math.Max(0, start - 100);
        return html[from..Math.Min(html.Length, Math.Min(html.Length - end + 100, from + 2000))];
    }

    [GeneratedRegex("[<>\"'=&/!-]")]
    private static partial Regex Marks();

    [GeneratedRegex("<[a-z][a-z0-9]*(?=[ >])")]
    private static partial Regex TagNames();
}
