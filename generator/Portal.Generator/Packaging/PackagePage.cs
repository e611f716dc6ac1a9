using System.Net;
using System.Text;
using Portal.Generator.Rendering;
using Portal.Generator.Rendering.Checking;
using Portal.Model.Output;

namespace Portal.Generator.Packaging;

/// <summary>
/// Fits a finished page into a package: addresses of its pages and files become relative, those of the rest of the portal whole, and
/// what leads out of the package opens a window of its own and says so. Nothing is asked for outside the package before somebody follows a link.
/// </summary>
/// <param name="files">What the package has.</param>
/// <param name="opensOutside">What is said of links that lead out.</param>
public sealed class PackagePage(PackageFiles files, string opensOutside)
{
    /// <summary>The page, and the files that it loads.</summary>
    /// <param name="html">The page as it is in the site.</param>
    /// <param name="loaded">Is given the files.</param>
    public string Fit(string html, ICollection<OutputFile> loaded)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var tags = new HtmlTokenizer(Encoding.UTF8.GetBytes(HtmlCheck.WithoutNoscript(html)));
        var fitted = new StringBuilder();
        var (done, leadsOut) = (0, false);
        while (tags.Read())
        {
            var isLink = tags.Name.SequenceEqual("a"u8);
            if (tags.IsEndTag)
            {
                if (isLink && leadsOut)
                    Write(tags.Place, tags.Place, $"<span class=\"visually-hidden\"> ({opensOutside})</span>");
                continue;
            }
            var outside = isLink ? OutsideOf(tags, bytes) : null;
            var hasRel = false;
            foreach (var attribute in tags.Attributes)
            {
                var (name, value) = (Text(attribute.Name), WebUtility.HtmlDecode(Text(attribute.Value)));
                hasRel |= name == "rel";
                if (outside is not null && name == "href")
                    WriteValue(attribute, outside);
                else if (name == "integrity" || outside is not null && name == "download")
                    Write(attribute.Name.Start.Value - 1, EndOf(attribute), "");
                else if (files.PageAt(value) is { } page)
                    WriteValue(attribute, page);
                else if (files.FileAt(value) is { } file)
                {
                    loaded.Add(file);
                    WriteValue(attribute, file.Path);
                }
            }
            if (outside is not null)
                Write(tags.After - 1, tags.After - 1, $" target=\"_blank\"{(hasRel ? "" : " rel=\"noopener\"")}");
            leadsOut = isLink ? outside is not null : leadsOut;
        }
        return fitted.Append(Text(done..)).ToString();

        void WriteValue(HtmlAttribute attribute, string value) => Write(attribute.Value.Start.Value, attribute.Value.End.Value, WebUtility.HtmlEncode(value));

        void Write(int from, int to, string text)
        {
            fitted.Append(Text(done..from)).Append(text);
            done = to;
        }

        string Text(Range place) => Encoding.UTF8.GetString(bytes.AsSpan(place));

        int EndOf(HtmlAttribute attribute) => attribute.Value.End.Value is var end && bytes[end] is (byte)'"' or (byte)'\'' ? end + 1 : end;
    }

    /// <summary>The whole address of a link that leads out of the package, and null for one that does not.</summary>
    private string? OutsideOf(HtmlTokenizer tags, byte[] html)
    {
        foreach (var attribute in tags.Attributes)
        {
            if (html.AsSpan(attribute.Name).SequenceEqual("href"u8) && WebUtility.HtmlDecode(Encoding.UTF8.GetString(html.AsSpan(attribute.Value))) is var address)
                return files.PageAt(address) is null && (files.Outside(address) ?? address) is var outside && outside.StartsWith("http", StringComparison.Ordinal) ? outside : null;
        }
        return null;
    }
}
