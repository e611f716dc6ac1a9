using System.Collections.Immutable;
using System.Text;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Text;

namespace Portal.Generator.Rendering;

/// <summary>Looks at the addresses on this site that the portal's own templates spell out: nothing else would tell that they lead nowhere.</summary>
public static class TemplateAddresses
{
    /// <summary>Reports each that is no file of the site, and links to a place that a page does not have.</summary>
    /// <param name="templates">All templates, the portal's own among them.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="model">The portal.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static void Check(ImmutableArray<SourceFile> templates, IEnumerable<OutputFile> files, PortalModel model, DiagnosticBag bag)
    {
        var own = TemplateAddress.In(templates).ToList();
        if (own.Count == 0)
            return;
        var known = files.Select(file => Address(file.Path)).ToHashSet(StringComparer.Ordinal);
        var folder = model.Settings.BaseUrl.AbsolutePath.TrimEnd('/');
        CheckAnchors([.. own.Where(address => address.Anchor is not null)], files, bag);
        foreach (var address in own.Where(address => address.Anchor is null && !(address.Below(model.Settings.BaseUrl) is { } below && known.Contains(below))))
        {
            var path = address.Path;
            var meant = known.Contains(path) ? path : known.Contains(path + "/") ? path + "/" : path.EndsWith(".md", StringComparison.Ordinal) ? Suggestion.Nearest(path[..^3] + "/", known) : Suggestion.Nearest(path, known);
            bag.Add(DiagnosticRules.BrokenLink, address.File.Path, address.Span, $"adressen \"{address.Written}\" leder ingenstans",
                meant is null ? "Skriv sidans adress på webbplatsen, eller ta bort länken." : $"Menade du \"{folder}{meant}\"?");
        }
    }

    /// <summary>Pages have been given back to memory by now, and are made once more to be read: once for all links, and only where there is one.</summary>
    private static void CheckAnchors(List<TemplateAddress> left, IEnumerable<OutputFile> files, DiagnosticBag bag)
    {
        foreach (var page in files.Where(HtmlCheck.IsPage).TakeWhile(_ => left.Count > 0))
        {
            var html = Encoding.UTF8.GetString(page.Bytes.Span);
            foreach (var address in left.Where(address => Lacks(html, address.Anchor!)).ToList())
            {
                bag.Add(DiagnosticRules.BrokenLink, address.File.Path, address.Span, $"länken \"{address.Written}\" leder ingenstans på sidan {Address(page.Path)}", $"Ge det som länken ska leda till id=\"{address.Anchor}\", eller ta bort länken.");
                left.Remove(address);
            }
        }
    }

    private static bool Lacks(string html, string anchor) => Has(html, "href", "#" + anchor) && !Has(html, "id", anchor);

    private static bool Has(string html, string attribute, string value) =>
        html.Contains($" {attribute}=\"{value}\"", StringComparison.Ordinal) || html.Contains($" {attribute}='{value}'", StringComparison.Ordinal);

    private static string Address(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
}
