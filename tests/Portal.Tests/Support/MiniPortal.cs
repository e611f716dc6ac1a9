using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Portal.Generator;
using Portal.Generator.Linking;
using Portal.Generator.Reading;
using Portal.Generator.Rendering;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Tests.Support;

/// <summary>
/// A portal of a few files in memory. It begins with a settings file and a start page; a test adds what it is about and
/// takes the portal as far through the pipeline as it needs.
/// </summary>
public sealed class MiniPortal
{
    /// <summary>The day all tests are built for.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    private readonly Dictionary<string, string> texts = new()
    {
        ["portal.yml"] = Settings(),
        ["index.md"] = Page("Start"),
    };

    private readonly Dictionary<string, byte[]> assets = [];

    private readonly List<AssetFile> theme = [];

    /// <summary>What was found so far.</summary>
    public DiagnosticBag Bag { get; } = new();

    /// <summary>The codes of what was found so far, in the order of the report; hints left out, as they are where nobody asks.</summary>
    public string[] Codes => [.. Bag.Sorted().Where(diagnostic => diagnostic.Rule.Severity != Severity.Hint).Select(diagnostic => diagnostic.Rule.Code)];

    /// <summary>A settings file with these sections in the menu.</summary>
    public static string Settings(params string[] menu) => $"""
        namn: Säkerhet
        organisation: Exempelkommun
        bas-url: https://portal.example/
        beskrivning: En liten portal.
        nödnummer: "112"
        kontakt:
          funktion: Säkerhetsenheten
        meny: [{string.Join(", ", menu)}]

        """;

    /// <summary>A page with a title, further front matter keys and a text.</summary>
    public static string Page(string title, string body = "", string keys = "") =>
        $"---\ntitel: {title}\nsammanfattning: Kort om {title}.\n{(keys.Length > 0 ? keys + "\n" : "")}---\n\n{body}\n";

    /// <summary>Adds or replaces a text file.</summary>
    public MiniPortal With(string path, string text)
    {
        texts[path] = text;
        return this;
    }

    /// <summary>Adds a picture or attachment.</summary>
    public MiniPortal WithAsset(string path, string bytes = "bytes")
    {
        assets[path] = Encoding.UTF8.GetBytes(bytes);
        return this;
    }

    /// <summary>Adds a file of the theme, as it comes out of its check.</summary>
    public MiniPortal WithTheme(string name, byte[] bytes, PictureSize? size = null)
    {
        theme.Add(new AssetFile("_tema/" + name, bytes) { Size = size });
        return this;
    }

    /// <summary>Takes a file away.</summary>
    public MiniPortal Without(string path)
    {
        texts.Remove(path);
        return this;
    }

    /// <summary>Adds sections to the menu, each with its index page.</summary>
    public MiniPortal WithSections(params string[] folders)
    {
        With("portal.yml", Settings(folders));
        foreach (var folder in folders)
            With($"{folder}/index.md", Page($"Om {folder}"));
        return this;
    }

    /// <summary>The files as they would come from a folder.</summary>
    public ContentFiles Content() => new(
        [.. texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new SourceFile(pair.Key, pair.Value.ReplaceLineEndings("\n")))],
        [.. assets.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new AssetFile(pair.Key, pair.Value))])
    {
        Theme = [.. theme],
    };

    /// <summary>The portal as far as its files say by themselves.</summary>
    public ReadPortal ReadPortal() => new(Content(), Written(), TemplateProbe.Set, Bag.Sorted());

    private Written? Written() => SettingsReader.Read(Content(), null, Bag) is { } settings
        ? Generator.Reading.Written.Read(Content(), settings, Words(settings), FrozenDictionary<string, DateOnly>.Empty, Bag) : null;

    private Words Words(PortalSettings settings) => WordsReader.Read(TemplateProbe.Languages, settings.Language, Content(), Bag, FolderBuild.Memory().Words)!;

    /// <summary>Reads all pages.</summary>
    public ImmutableArray<Model.Pages.Page> Read() => PageReader.ReadAll(Content(), SettingsReader.Read(Content(), null, Bag)!, Bag);

    /// <summary>Reads and links; fails the test when the start page is missing.</summary>
    public PortalModel Link(bool drafts = false) => TryLink(drafts) ?? throw new InvalidOperationException("No model: " + Report());

    /// <summary>Reads and links.</summary>
    public PortalModel? TryLink(bool drafts = false) => Linker.Link(Written()!, Today, drafts, Bag);

    /// <summary>Reads, links and gives what outputs and templates get. Fails the test when the content has errors.</summary>
    public SiteContext Site()
    {
        var model = Link();
        Assert.False(Bag.HasErrors, Report());
        return new SiteContext(model, Generator.Rendering.SiteAssets.Read(Repository.SiteAssets).Urls);
    }

    /// <summary>The HTML of a page's text, generated parts left out.</summary>
    public string BodyHtml(string path = "index.md")
    {
        var site = Site();
        var page = site.Model.Pages.Single(page => page.Source.Path == path);
        return string.Concat(new MarkdownBody(site, new GlossaryMarker(site.Model.Terms)).Parts(page, TextPlace.OwnPage).OfType<HtmlPart>().Select(part => part.Html));
    }

    /// <summary>The finished pages.</summary>
    public Task<ImmutableArray<OutputFile>> RenderAsync() => Task.Run(() => PortalRenderer.Pages(Site(), TemplateProbe.Set, html => html, new DiagnosticBag()));

    /// <summary>What was found so far, as the user would see it.</summary>
    public string Report() => new Generator.Reporting.TextReporter().Report(Bag.Sorted(), Content());
}
