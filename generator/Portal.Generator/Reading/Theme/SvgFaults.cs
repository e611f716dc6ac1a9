using System.Xml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Theme;

/// <summary>Tells what is not allowed in a drawing, and what to do about it.</summary>
public sealed class SvgFaults(string path, DiagnosticBag bag)
{
    /// <summary>True when something was told.</summary>
    public bool Any { get; private set; }

    /// <summary>Tells of something at a place.</summary>
    public void Add(SourceSpan span, string message, string remedy)
    {
        Any = true;
        bag.Add(DiagnosticRules.ForbiddenSvg, path, span, message, remedy);
    }

    /// <summary>Tells of something where a reader stands.</summary>
    public void Add(XmlReader reader, string message, string remedy)
    {
        var place = (IXmlLineInfo)reader;
        Add(new SourceSpan(Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition), Math.Max(1, reader.Name.Length)), message, remedy);
    }

    /// <summary>Tells of an element.</summary>
    public void Element(XmlReader reader) => Add(reader, $"elementet <{reader.Name}> är inte tillåtet i en svg-bild här", reader.LocalName switch
    {
        "style" => "Spara bilden med färgerna som attribut: i Illustrator \"Presentationsattribut\", i Inkscape \"Vanlig SVG\".",
        "text" or "tspan" or "textPath" => "Gör om texten till kurvor: annars visas den med det typsnitt som läsaren har.",
        "image" => "En bild i bilden går inte. Rita om den som figurer, eller spara hela som png.",
        "use" or "symbol" => "Ersätt kopiorna med egna figurer (i Inkscape \"Koppla loss klon\").",
        "script" or "foreignObject" or "a" => "Ta bort det: bilden får bara ha figurer.",
        "filter" => "Ta bort filtret, eller spara bilden som png.",
        _ => "Ta bort det, eller spara bilden som png.",
    });
}
