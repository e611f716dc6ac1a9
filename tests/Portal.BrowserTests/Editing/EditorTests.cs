using System.Collections.Concurrent;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Generator.Outputs;
using Portal.Model.Pages;
using YamlDotNet.Serialization;

namespace Portal.BrowserTests.Editing;

/// <summary>The editor at /redigera/ under its own headers: what it asks of whom, and what a save does to a file.</summary>
public sealed class EditorTests(PublishedPortal portal, EditedPortal edited) : BrowserTest(portal), IClassFixture<EditedPortal>
{
    private const string Added = "Nytt. ";

    private static readonly IDeserializer Yaml = new DeserializerBuilder().Build();

    [Fact]
    public async Task Whoever_has_not_logged_in_meets_the_login_and_no_other_site_is_asked()
    {
        var visitor = await ArriveAsync(edited.Host);
        var asked = Asked(visitor);
        var answer = await visitor.GoAsync("redigera/");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Access Token" })).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreach (var (name, value) in SecurityHeaders.OfEditor(edited.Model.Settings.BrowserEditing!))
            Assert.Equal(value, await answer!.HeaderValueAsync(name));
        Assert.Equal([edited.Host], asked.Distinct());
    }

    /// <summary>The page of each kind with the longest front matter, lessons and tests with their questions, and those that tell of changes.</summary>
    [Fact]
    public async Task A_word_that_is_added_is_all_that_changes_in_pages_of_every_kind()
    {
        var github = new GitHubStub(EditedPortal.Repository, edited.Texts);
        var visitor = await ArriveAsync(edited.Host, new() { ViewportSize = new() { Width = 1280, Height = 6000 } }); // fields are drawn when they are seen
        visitor.Expect("third-party request: https://api.github.com/");
        await github.AnswerAsync(visitor.Context);
        var asked = Asked(visitor);
        await LogInAsync(visitor);

        var pages = edited.Model.Pages.GroupBy(page => page.GetType()).Select(kind => kind.MaxBy(page => Parts(page).FrontMatter.Length)!)
            .Concat(edited.Model.Pages.Where(page => !page.Meta.Changes.IsEmpty)).Distinct().ToList();
        Assert.Contains(pages, page => page is LessonPage && edited.Texts[page.Source.Path].Contains("- [x]", StringComparison.Ordinal));
        foreach (var page in pages)
            Same(page, await SaveAsync(visitor, github, page));
        Assert.Equal([edited.Host, new("https://api.github.com/")], asked.Distinct());
    }

    /// <summary>The sites that anything is asked of, in their order.</summary>
    private static ConcurrentQueue<Uri> Asked(Visitor visitor)
    {
        var sites = new ConcurrentQueue<Uri>();
        visitor.Context.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal))
                sites.Enqueue(new(new Uri(request.Url).GetLeftPart(UriPartial.Authority)));
        };
        return sites;
    }

    /// <summary>Logs in with a token.</summary>
    internal static async Task LogInAsync(Visitor visitor)
    {
        await visitor.GoAsync("redigera/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Access Token" }).ClickAsync();
        await visitor.Page.GetByLabel("Personal Access Token").FillAsync("ghp_prov");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("Vägledning").First).ToBeVisibleAsync();
    }

    /// <summary>Opens a page and waits until the editor has done the last of it: it takes the focus.</summary>
    internal static async Task<ILocator> OpenAsync(Visitor visitor, Page page)
    {
        var collection = page.Source.Folder.Length == 0 ? "start" : page.Source.Folder.Replace('/', '_');
        await visitor.Page.EvaluateAsync($"location.hash = '#/collections/{collection}/entries/{page.Source.Stem}'");
        await Assertions.Expect(visitor.Page.Locator("[data-key-path=titel] input")).ToHaveValueAsync(page.Meta.Title);
        var editor = visitor.Page.GetByRole(AriaRole.Group, new() { Name = "Innehållsredigerare", Exact = true });
        await Assertions.Expect(editor).ToBeFocusedAsync();
        return editor;
    }

    /// <summary>
    /// Opens a page, adds the word and saves. When that is done the editor goes to the list of the folder, which begins before its fields are gone and ends with them:
    /// whoever opened another page in between, by its address, would see it opened twice and what was typed in it gone.
    /// </summary>
    private static async Task<string> SaveAsync(Visitor visitor, GitHubStub github, Page page)
    {
        var editor = await OpenAsync(visitor, page);
        var text = visitor.Page.Locator("[data-key-path=body] textarea");
        await text.PressAsync("Control+Home");
        await text.PressSequentiallyAsync(Added);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Assertions.Expect(editor).ToHaveCountAsync(0, new() { Timeout = 15_000 });
        return github.Committed[$"content/{page.Source.Path}"];
    }

    private void Same(Page page, string saved)
    {
        var (before, after) = (Parts(page), Parts(saved));
        Assert.Equal(Normal(before.FrontMatter), Normal(after.FrontMatter));
        Assert.Equal(before.Text, after.Text.Replace(Added, "", StringComparison.Ordinal));
        Assert.Equal(before.Text.Length + Added.Length, after.Text.Length);
    }

    private (string FrontMatter, string Text) Parts(Page page) => Parts(edited.Texts[page.Source.Path]);

    private static (string FrontMatter, string Text) Parts(string file)
    {
        var end = file.IndexOf("\n---\n", StringComparison.Ordinal);
        return (file[4..end], file[(end + 5)..]);
    }

    /// <summary>Front matter without what does not matter: the order of keys, quotes, comments, how lists are written.</summary>
    private static string Normal(string frontMatter) => Normal(Yaml.Deserialize<object>(frontMatter));

    private static string Normal(object? value) => value switch
    {
        IDictionary<object, object> map => $"{{{string.Join("; ", map.Select(pair => $"{pair.Key}: {Normal(pair.Value)}").Order(StringComparer.Ordinal))}}}",
        IEnumerable<object> list => $"[{string.Join(", ", list.Select(Normal))}]",
        _ => $"{value}",
    };
}
