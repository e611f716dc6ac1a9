using System.Collections.Frozen;
using Portal.Generator.Views;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>The finished pages that are read when something happens, acute guides and arbetsplatsens kort: from each of them help can be called.</summary>
/// <param name="Link">The address that calls it.</param>
/// <param name="Paths">Their paths in the output.</param>
public sealed record EmergencyPages(string Link, FrozenSet<string> Paths)
{
    /// <summary>Those of a portal.</summary>
    public static EmergencyPages Of(SiteContext site) => new(LinkView.ToEmergency(site).Href, site.Model.All<GuidePage>().Where(guide => guide.IsAcute).Cast<Page>()
        .Concat(new[] { site.Model.PageWith(Directive.WorkplaceCard) }.OfType<Page>()).Select(page => page.Url.OutputPath).ToFrozenSet());

    /// <summary>The address that a finished page must lead to; null for other pages.</summary>
    public string? LinkOf(OutputFile file) => Paths.Contains(file.Path) ? Link : null;
}
