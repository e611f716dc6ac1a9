using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Linking;

/// <summary>Checks that no page is said to be in another language than the portal's that is not: what the portal's own is stands in its words.</summary>
public static class LanguageChecker
{
    /// <summary>Checks all pages.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var page in model.Pages.Where(page => page.Meta.Language is { } language && language.Tag == model.Words.LanguageTag))
            bag.Add(DiagnosticRules.BadValue, page.Source.Path, page.Meta.LanguageSpan, "\"språk\" är portalens eget språk", "Ta bort raden: den skrivs bara när sidan är på ett annat språk.");
    }
}
