using System.Text;
using Portal.Model.Output;

namespace Portal.Tests.Support;

/// <summary>Ways to look at finished files.</summary>
public static class Files
{
    /// <summary>The file at a path; the message of a failing test lists what there is.</summary>
    public static OutputFile At(this IEnumerable<OutputFile> files, string path)
    {
        var all = files.ToList();
        return all.SingleOrDefault(file => file.Path == path)
            ?? throw new InvalidOperationException($"{path} is not among {string.Join(", ", all.Select(file => file.Path))}");
    }

    /// <summary>A file's text.</summary>
    public static string Text(this OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>The inner HTML of a page's <c>main</c>: what the page is about, without what all pages share.</summary>
    public static string MainHtml(this OutputFile file)
    {
        var html = file.Text();
        var start = html.IndexOf('>', html.IndexOf("<main", StringComparison.Ordinal)) + 1;
        return html[start..html.LastIndexOf("</main>", StringComparison.Ordinal)];
    }
}
