using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>Renders a template to HTML with the framework's own renderer.</summary>
public sealed class ComponentRenderer : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly HtmlRenderer renderer;

    /// <summary>Starts a renderer. It works on one page at a time.</summary>
    public ComponentRenderer()
    {
        services = new ServiceCollection().BuildServiceProvider();
        renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
    }

    /// <summary>The HTML of a component; <paramref name="page"/> is passed on to components that take one.</summary>
    public Task<string> RenderAsync(Type component, SiteContext site, PageView view, Page? page) =>
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?> { ["Site"] = site, ["View"] = view };
            if (page is not null && PageComponents.TakesPage(component))
                parameters["Page"] = page;
            var html = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            return Plain(html.ToHtmlString());
        });

    /// <summary>The encoder writes å as &amp;#xE5;, which is larger and harder to read; the pages are UTF-8.</summary>
    private static string Plain(string html) => NumericEntity.Decode(html).ReplaceLineEndings("\n");

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }
}
