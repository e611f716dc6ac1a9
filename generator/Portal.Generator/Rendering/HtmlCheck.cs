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
    /// <summary>Checks all HTML files and reports what is not allowed, with the file's output path. Each is given to <paramref name="done"/> after that.</summary>
    public static void Check(IEnumerable<OutputFile> files, DiagnosticBag bag, Action<OutputFile>? done = null) =>
        Parallel.ForEach(Pages(files), file =>
        {
            Check(file, bag);
            done?.Invoke(file);
        });

    /// <summary>Checks all HTML files save those that <paramref name="memory"/> has.</summary>
    public static void Check(IEnumerable<OutputFile> files, DiagnosticBag bag, Memo<string, bool> memory, ParallelOptions work)
    {
        var pages = Pages(files);
        Parallel.ForEach(pages, work, file => memory.Of(file.Path, Convert.ToHexString(SHA256.HashData(file.Bytes.Span)), own => Check(file, own), bag));
        memory.KeepOnly(pages.Select(page => page.Path));
    }

    /// <summary>True for a file that is checked.</summary>
    public static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static OutputFile[] Pages(IEnumerable<OutputFile> files) => [.. files.Where(IsPage)];

    private static bool Check(OutputFile file, DiagnosticBag bag)
    {
        new PageCheck(file.Bytes.Span, (place, message) => bag.Add(DiagnosticRules.UnsafeOutput, file.Path, At(file.Bytes.Span, place), message,
            "Kontrollera sidans text. Finns inget fel där är det ett fel i programmet.")).Check();
        return true;
    }

    /// <summary>The line and column of a byte.</summary>
    private static SourceSpan At(ReadOnlySpan<byte> html, int place)
    {
        var before = html[..place];
        return new SourceSpan(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1, 1);
    }
}
