using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Model;

/// <summary>The pages that a browser keeps, so that they open without a network: what is needed on the day.</summary>
public static class OfflineSet
{
    /// <summary>
    /// The start page, the acute guides with the guides they link to, other guides that have steps (without power or network those are
    /// what is looked for), arbetsplatsens kort and the contacts, save those that are intern; none in a portal that has neither guide nor card.
    /// </summary>
    public static ImmutableArray<Page> Of(PortalModel model)
    {
        var guides = model.All<GuidePage>().ToList();
        var linked = guides.Where(guide => guide.IsAcute).SelectMany(guide => guide.Body.Links.Select(link => model.Links.GetValueOrDefault((guide.Source.Path, link.Offset))?.Page)).OfType<GuidePage>();
        Page?[] found = [.. guides.Where(guide => guide.IsAcute || !guide.Body.StepLists.IsEmpty), .. linked, model.PageWith(Directive.WorkplaceCard), model.PageWith(Directive.Contacts)];
        var kept = found.OfType<Page>().Where(IsOpen).ToList();
        return kept.Count == 0 ? [] : [.. kept.Append(model.Start).Where(IsOpen).Distinct().OrderBy(page => page.Source.Path, StringComparer.Ordinal)];

        static bool IsOpen(Page page) => page.Meta.InformationClass is InformationClass.Open;
    }
}
