using System.Collections.Immutable;
using Microsoft.Playwright;
using Portal.BrowserTests.Browsers;
using Portal.BrowserTests.Harness;
using Portal.Generator;

[assembly: AssemblyFixture(typeof(PublishedPortal))]
[assembly: AssemblyFixture(typeof(FrozenPortal))]

namespace Portal.BrowserTests.Harness;

/// <summary>The real content, built once, and one browser for all tests.</summary>
public sealed class PublishedPortal : PortalFixture
{
    private IPlaywright? playwright;

    /// <summary>The day the portal is built for.</summary>
    public static DateOnly Today { get; } = Portal.Generator.Commands.SwedishClock.Today;

    /// <summary>The published pages, read as HTML.</summary>
    public ImmutableArray<PublishedPage> Pages { get; private set; }

    /// <summary>Pages that stand for all the others.</summary>
    public PageKinds Kinds { get; private set; } = null!;

    /// <summary>The browser. Each test has a context of its own in it.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <inheritdoc />
    protected override BuildRequest Request => new() { Content = Repository.PathTo("content"), Today = Today };

    /// <inheritdoc />
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Pages = PublishedPage.All(Files);
        Kinds = new PageKinds(this);

        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        Browser = await BrowserLauncher.LaunchAsync(playwright);
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
        await base.DisposeAsync();
    }
}
