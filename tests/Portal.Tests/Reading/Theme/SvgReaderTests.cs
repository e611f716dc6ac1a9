using System.Text;
using System.Xml.Linq;
using Portal.Generator.Reading.Theme;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>A drawing is written anew from what is allowed; the rest is told.</summary>
public sealed class SvgReaderTests
{
    private const string Ns = "xmlns=\"http://www.w3.org/2000/svg\"";

    /// <summary>What a drawing must not have, and a word of what is told.</summary>
    public static TheoryData<string, string> Hostile => new()
    {
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>", "<script>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><style>@import 'https://x.example';</style></svg>", "<style>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">x</b></foreignObject></svg>", "<foreignObject>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script></svg>", "<script>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script></svg>", "<h:script>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\" onload=\"alert(1)\"/>", "onload" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><a href=\"https://x.example\"><path d=\"M0 0\"/></a></svg>", "<a>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><image href=\"https://x.example/a.png\"/></svg>", "<image>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></svg>", "<animate>" },
        { $"<svg {Ns} xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"><linearGradient xlink:href=\"https://x.example#a\"/></svg>", "href" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><path fill=\"url(https://x.example#a)\" d=\"M0 0\"/></svg>", "url(" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><path style=\"fill:url('//x.example')\" d=\"M0 0\"/></svg>", "url(" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><path style=\"background:url(//x.example)\" d=\"M0 0\"/></svg>", "background" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><text>Kommun</text></svg>", "<text>" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\">Kommun</svg>", "text utanför" },
        { $"<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><svg {Ns} viewBox=\"0 0 9 9\"><path d=\"&e;\"/></svg>", "går inte att läsa" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><path></svg>", "går inte att läsa" },
        { $"<svg {Ns}><path d=\"M0 0\"/></svg>", "storlek" },
        { $"<svg {Ns} viewBox=\"0 0 0 9\"/>", "storlek" },
        { "<html><svg/></html>", "ingen svg-bild" },
        { "<svg xmlns=\"http://annat.example\" viewBox=\"0 0 9 9\"/>", "ingen svg-bild" },
        { "", "går inte att läsa" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\">{string.Concat(Enumerable.Repeat("<g>", 60))}{string.Concat(Enumerable.Repeat("</g>", 60))}</svg>", "nivåer" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><mask id=\"a\"><g><path mask=\"url(#b)\" d=\"M0 0\"/></g></mask></svg>", "inuti en annan" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><mask id=\"a\"><path style=\"clip-path:url(#b)\" d=\"M0 0\"/></mask></svg>", "inuti en annan" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><clipPath id=\"a\" clip-path=\"url(#b)\"><path d=\"M0 0\"/></clipPath></svg>", "inuti en annan" },
        { $"<svg {Ns} viewBox=\"0 0 9 9\"><clipPath id=\"a\"><path d=\"M0 0\"/><path clip-path=\"url(#b)\" d=\"M0 0\"/></clipPath></svg>", "inuti en annan" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void What_is_not_allowed_is_told(string svg, string told)
    {
        var (file, found) = Read(svg);

        Assert.Null(file);
        Assert.Contains(found, each => each.Rule == DiagnosticRules.ForbiddenSvg && each.Message.Contains(told) && each.Suggestion is { Length: > 10 });
    }

    [Fact]
    public void Shapes_are_kept_and_the_notes_of_editors_left_out()
    {
        var (file, found) = Read($"""
            <?xml version="1.0"?><?xml-stylesheet href="x.css"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg {Ns} xmlns:s="http://sodipodi.example" width="30px" height="10px" version="1.1" data-name="Lager" s:doc="x">
              <title>Kommun</title><metadata><s:rdf/></metadata><s:view/>
              <defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff;stop-opacity:1;-x-y:z"/></linearGradient></defs>
              <g transform="translate(1 2) rotate(45)" class="b"><path fill="url(#a)" style="fill:#f00; font-family:Arial" d="M0 0h9"/></g>
            </svg>
            """);

        Assert.Empty(found);
        Assert.Equal(
            $"""<svg viewBox="0 0 30 10" {Ns}><defs><linearGradient id="a"><stop offset="0" stop-color="#fff" stop-opacity="1" /></linearGradient></defs><g transform="translate(1 2) rotate(45)"><path fill="#f00" d="M0 0h9" /></g></svg>""",
            Text(file!));
        Assert.Equal(new PictureSize(300, 100), file!.Size);
    }

    [Fact]
    public void Masks_and_clip_paths_beside_one_another_are_kept()
    {
        var (file, found) = Read($"<svg {Ns} viewBox=\"0 0 9 9\"><clipPath id=\"a\"><path d=\"M0 0\"/></clipPath><mask id=\"b\"><path mask=\"none\" d=\"M0 0\"/></mask><g clip-path=\"url(#a)\"><path mask=\"url(#b)\" d=\"M0 0\"/></g></svg>");

        Assert.Empty(found);
        Assert.Contains("mask=\"url(#b)\"", Text(file!), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_is_read_as_the_same()
    {
        var once = Read(Repository.Read("site/static/favicon.svg")).File!;

        Assert.Equal(Text(once), Text(Read(Text(once)).File!));
        Assert.Equal(4, XDocument.Parse(Text(once)).Root!.Elements().Count());
    }

    [Fact]
    public void The_place_of_what_is_not_allowed_is_told()
    {
        var (_, found) = Read($"<svg {Ns} viewBox=\"0 0 9 9\">\n  <g>\n    <script/>\n    <path d=\"M0 0\"\n          onclick=\"x\"/>\n  </g>\n</svg>");

        Assert.Equal([new SourceSpan(3, 6, 6), new SourceSpan(5, 11, 7)], found.Select(each => each.Span));
    }

    private static (AssetFile? File, IReadOnlyList<Diagnostic> Found) Read(string svg)
    {
        var bag = new DiagnosticBag();
        return (SvgReader.Read("_tema/logotyp.svg", Encoding.UTF8.GetBytes(svg), bag, leastSide: 100), [.. bag.Sorted()]);
    }

    private static string Text(AssetFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
