using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Portal.Generator.Rendering.Checking;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Generator.Rendering;

/// <summary>
/// The last look at every finished page: only known elements and attributes, no inline script or style, only allowed
/// address schemes, no id twice, and nothing that browsers would have to repair. A fault here is our own mistake, one in a
/// template of the portal's, or an attack that the earlier checks missed.
/// </summary>
public static class HtmlCheck
{
    /// <summary>
    /// Checks all HTML files and reports what is not allowed, with the file's output path. Each is given to <paramref name="done"/> after
    /// that. Those are returned that have not all that every page must have; among <paramref name="urgent"/> the link to the emergency number too.
    /// </summary>
    public static IReadOnlyCollection<BrokenPage> Check(IEnumerable<OutputFile> files, DiagnosticBag bag, Action<OutputFile>? done = null, EmergencyPages? urgent = null) =>
        Broken(Pages(files), new(), file =>
        {
            var broken = Check(file, bag, emergency: urgent?.LinkOf(file));
            done?.Invoke(file);
            return broken;
        });

    /// <summary>Checks all HTML files save those that <paramref name="memory"/> has.</summary>
    public static IReadOnlyCollection<BrokenPage> Check(IEnumerable<OutputFile> files, DiagnosticBag bag, Memo<string, PageContract> memory, ParallelOptions work, EmergencyPages urgent)
    {
        var pages = Pages(files);
        var broken = Broken(pages, work, file => memory.Of(file.Path, Convert.ToHexString(SHA256.HashData(file.Bytes.Span)) + urgent.LinkOf(file), own => Check(file, own, emergency: urgent.LinkOf(file)), bag));
        memory.KeepOnly(pages.Select(page => page.Path));
        return broken;
    }

    /// <summary>Checks the page of a package that holds the others in a frame, as it is with scripts and without.</summary>
    /// <param name="file">The page.</param>
    /// <param name="script">The script that lies beside it.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    /// <returns>What it has not of what every page must have; it has no menu to skip.</returns>
    public static PageContract CheckShell(OutputFile file, string script, DiagnosticBag bag) =>
        Check(OutputFile.FromText(file.Path, WithoutNoscript(Encoding.UTF8.GetString(file.Bytes.Span))), bag, script) & ~PageContract.SkipLink;

    /// <summary>A page of the same length, as it is read where no script runs.</summary>
    public static string WithoutNoscript(string html) =>
        // Of each noscript there is one beginning and one end: none stands in an attribute, where it would end what browsers with scripts skip.
        html.Split("<noscript>").Length != html.Split("</noscript>").Length ? html
            : html.Replace("<noscript>", new string(' ', "<noscript>".Length), StringComparison.Ordinal).Replace("</noscript>", new string(' ', "</noscript>".Length), StringComparison.Ordinal);

    private static ConcurrentBag<BrokenPage> Broken(OutputFile[] pages, ParallelOptions work, Func<OutputFile, PageContract> check)
    {
        var broken = new ConcurrentBag<BrokenPage>();
        Parallel.ForEach(pages, work, page =>
        {
            if (check(page) is not PageContract.None and var parts)
                broken.Add(new BrokenPage(page.Path, parts));
        });
        return broken;
    }

    /// <summary>True for a file that is checked.</summary>
    public static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static OutputFile[] Pages(IEnumerable<OutputFile> files) => [.. files.Where(IsPage)];

    private static PageContract Check(OutputFile file, DiagnosticBag bag, string? shellScript = null, string? emergency = null)
    {
        var page = new PageCheck(file.Bytes.Span, (place, message) => bag.Add(DiagnosticRules.UnsafeOutput, file.Path, At(file.Bytes.Span, place), message,
            "Kontrollera sidans text. Finns inget fel där är det ett fel i programmet."), shellScript, emergency);
        page.Check();
        return file.Path == Addresses.BrowserEditor.OutputPath ? page.Broken & ~PageContract.StyleSheet : page.Broken; // which brings its own
    }

    /// <summary>The line and column of a byte.</summary>
    private static SourceSpan At(ReadOnlySpan<byte> html, int place)
    {
        var before = html[..place];
        return new SourceSpan(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1, 1);
    }
}
