using System.Collections.Concurrent;
using System.Collections.Immutable;
using Portal.Generator.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>The templates of a portal, read once and drawn from many threads.</summary>
public sealed class TemplateSet
{
    /// <summary>The template that stands in the place of another in packages.</summary>
    public const string PackageLayout = "package_layout";

    private static readonly ScriptNode Nowhere = new ScriptNopStatement();

    private readonly ImmutableArray<Template> templates;
    private readonly ScriptObject functions;
    private readonly ConcurrentBag<HtmlContext> contexts = [];

    /// <summary>A set of templates that have been read and checked.</summary>
    public TemplateSet(ImmutableArray<Template> templates)
        : this(templates, null)
    {
    }

    private TemplateSet(ImmutableArray<Template> templates, (string Name, string By)? replaced) =>
        (this.templates, functions) = (templates, TemplateFunctions.Of(templates, replaced));

    /// <summary>The same templates, with the layout of packages around every page.</summary>
    public TemplateSet ForPackages() => new(templates, ("main_layout", PackageLayout));

    /// <summary>A page, with the template that takes its kind.</summary>
    public string Draw(WholePage page) => Draw(TemplateFunctions.Draw, page).Text;

    /// <summary>What a template draws of these values, in the order in which it takes them.</summary>
    public FinishedHtml Draw(string name, params object?[] values)
    {
        if (!contexts.TryTake(out var context))
            context = new HtmlContext(functions);
        var html = (FinishedHtml)((TemplateFunction)functions[name]!).Invoke(context, Nowhere, [.. values], null)!;
        contexts.Add(context); // one that has failed halfway is not used again
        return html;
    }
}
