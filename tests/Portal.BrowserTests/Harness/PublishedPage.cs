using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portal.Model.Output;

namespace Portal.BrowserTests.Harness;

/// <summary>A page of the built site.</summary>
/// <param name="Url">Its address, from <c>/</c>.</param>
/// <param name="File">The file it is stored in.</param>
/// <param name="Document">The parsed page. Only read.</param>
public sealed record PublishedPage(string Url, OutputFile File, IHtmlDocument Document)
{
    /// <summary>All pages but the small ones at old addresses, which only lead on.</summary>
    public static ImmutableArray<PublishedPage> All(IEnumerable<OutputFile> files) =>
    [
        .. files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(Read)
            .Where(page => page.Document.QuerySelector("meta[http-equiv=refresh]") is null)
            .OrderBy(page => page.Url, StringComparer.Ordinal),
    ];

    /// <summary>Reads one.</summary>
    public static PublishedPage Read(OutputFile file)
    {
        var url = "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path);
        return new PublishedPage(url, file, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)));
    }
}
