using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Text;

namespace Portal.Generator.Rendering;

/// <summary>Looks at the addresses on this site that the portal's own templates spell out: nothing else would tell that they lead nowhere.</summary>
public static partial class TemplateAddresses
{
    /// <summary>Reports each that is no file of the site.</summary>
    /// <param name="templates">All templates, the portal's own among them.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="model">The portal.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static void Check(ImmutableArray<SourceFile> templates, IEnumerable<OutputFile> files, PortalModel model, DiagnosticBag bag)
    {
        var own = templates.Where(file => ContentFolder.IsTemplate(file.Path)).ToList();
        if (own.Count == 0)
            return;
        var known = files.Select(file => Address(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, match) in own.SelectMany(file => Spelt().Matches(file.Text).Select(match => (file, match))))
        {
            var written = match.Groups["address"];
            var (path, below) = (written.Value.Split('?', '#')[0], model.Settings.BaseUrl.AbsolutePath.TrimEnd('/'));
            if (path.StartsWith(below + "/", StringComparison.Ordinal) && known.Contains(path[below.Length..]))
                continue;
            var meant = known.Contains(path) ? path : known.Contains(path + "/") ? path + "/" : path.EndsWith(".md", StringComparison.Ordinal) ? Suggestion.Nearest(path[..^3] + "/", known) : Suggestion.Nearest(path, known);
            bag.Add(DiagnosticRules.BrokenLink, file.Path, new LineMap(file.Text).Span(written.Index, written.Index + written.Length - 1), $"adressen \"{written.Value}\" leder ingenstans",
                meant is null ? "Skriv sidans adress på webbplatsen, eller ta bort länken." : $"Menade du \"{below}{meant}\"?");
        }
    }

    private static string Address(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    [GeneratedRegex(@"(?<=\s)(?:href|src|action)\s*=\s*[""'](?<address>/[^""'{}]*)[""']")]
    private static partial Regex Spelt();
}
