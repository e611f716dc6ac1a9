using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Portal.BrowserTests.Browsers;
using Portal.BrowserTests.Harness;
using Portal.Generator;
using Portal.Generator.Reporting;
using Portal.Generator.Serving;
using Portal.Model;
using Portal.Model.Output;

[assembly: AssemblyFixture(typeof(PublishedPortal))]
[assembly: AssemblyFixture(typeof(FrozenPortal))]

namespace Portal.BrowserTests.Harness;

/// <summary>The real content, built once, served by the preview server with the production headers, and one browser for all tests.</summary>
public sealed class PublishedPortal : IAsyncLifetime
{
    private WebApplication? server;
    private IPlaywright? playwright;

    /// <summary>The day the portal is built for.</summary>
    public static DateOnly Today { get; } = Portal.Generator.Commands.SwedishClock.Today;

    /// <summary>Where the portal is served.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Find()}/");

    /// <summary>What the site was made from.</summary>
    public PortalModel Model { get; private set; } = null!;

    /// <summary>Everything that is published.</summary>
    public ImmutableArray<OutputFile> Files { get; private set; }

    /// <summary>The published pages, read as HTML.</summary>
    public ImmutableArray<PublishedPage> Pages { get; private set; }

    /// <summary>The browser. Each test has a context of its own in it.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var result = await PortalBuilder.BuildAsync(new BuildRequest { Content = Repository.PathTo("content"), Today = Today, BaseUrl = Address, Editor = true });
        if (result.HasErrors)
            throw new InvalidOperationException("The content has errors:\n" + new TextReporter("content").Report(result.Diagnostics, result.Content));
        Model = result.Model!;
        Files = result.Files;
        Pages = PublishedPage.All(result.Files);

        var preview = new Preview();
        preview.Show(result);
        server = PreviewServer.Create(preview, Address.Port);
        await server.StartAsync();

        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        Browser = await BrowserLauncher.LaunchAsync(playwright);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }
}
