using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>Renders a template to HTML with the framework's own renderer, one for each page: it would remember all that it has drawn.</summary>
public static class ComponentRenderer
{
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();

    /// <summary>The HTML of a component; <paramref name="page"/> is passed on to components that take one.</summary>
    public static string Render(Type component, SiteContext site, PageView view, Page? page)
    {
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = new Dictionary<string, object?> { ["Site"] = site, ["View"] = view };
        if (page is not null && PageComponents.TakesPage(component))
            parameters["Page"] = page;
        // No template waits for anything, so the task has ended when it is returned.
        return renderer.Dispatcher.InvokeAsync(async () => Plain((await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString()))
            .GetAwaiter().GetResult();
    }

    /// <summary>The encoder writes å as &amp;#xE5;, which is larger and harder to read; the pages are UTF-8.</summary>
    private static string Plain(string html) => NumericEntity.Decode(html).ReplaceLineEndings("\n");
}
