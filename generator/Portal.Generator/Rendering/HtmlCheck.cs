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
/// address schemes, no id twice, and nothing that browsers would have to repair. A fault here is our own mistake or an attack that the
/// earlier checks missed.
/// </summary>
public static class HtmlCheck
{
    /// <summary>
    /// Checks all HTML files and reports what is not allowed, with the file's output path. Each is given to <paramref name="done"/> after
    /// that. Those are returned that have not all that every page must have.
    /// </summary>
    public static IReadOnlyCollection<BrokenPage> Check(IEnumerable<OutputFile> files, DiagnosticBag bag, Action<OutputFile>? done = null) =>
        Broken(Pages(files), new(), file =>
        {
            var broken = Check(file, bag);
            done?.Invoke(file);
            return broken;
        });

    /// <summary>Checks all HTML files save those that <paramref name="memory"/> has.</summary>
    public static IReadOnlyCollection<BrokenPage> Check(IEnumerable<OutputFile> files, DiagnosticBag bag, Memo<string, PageContract> memory, ParallelOptions work)
    {
        var pages = Pages(files);
        var broken = Broken(pages, work, file => memory.Of(file.Path, Convert.ToHexString(SHA256.HashData(file.Bytes.Span)), own => Check(file, own), bag));
        memory.KeepOnly(pages.Select(page => page.Path));
        return broken;
    }

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

    private static PageContract Check(OutputFile file, DiagnosticBag bag)
    {
        var page = new PageCheck(file.Bytes.Span, (place, message) => bag.Add(DiagnosticRules.UnsafeOutput, file.Path, At(file.Bytes.Span, place), message,
            "Kontrollera sidans text. Finns inget fel där är det ett fel i programmet."));
        page.Check();
        return page.Broken;
    }

    /// <summary>The line and column of a byte.</summary>
    private static SourceSpan At(ReadOnlySpan<byte> html, int place)
    {
        var before = html[..place];
        return new SourceSpan(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1, 1);
    }
}
