using System.Text;
using System.Xml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Theme;

/// <summary>
/// Reads a drawing (SVG) and writes it anew from what is allowed (<see cref="SvgWords"/>): what is published holds nothing that was
/// not understood. What draws something and is not allowed is an error with its place.
/// </summary>
public static class SvgReader
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int MaxDepth = 50;
    private const int MaxElements = 5000;

    /// <summary>Largest drawing, in bytes.</summary>
    public const int MaxBytes = 100 * 1024;

    /// <summary>
    /// The drawing with its size, in its own units or with <paramref name="leastSide"/> for the lesser side; null when something in it is not
    /// allowed, which is reported.
    /// </summary>
    public static AssetFile? Read(string path, byte[] bytes, DiagnosticBag bag, int? leastSide = null)
    {
        var faults = new SvgFaults(path, bag);
        using var output = new MemoryStream();
        try
        {
            // No entity is ever resolved and nothing is loaded: a document type is passed over.
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true });
            using var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true });
            var size = Copy(reader, writer, faults, leastSide);
            writer.Flush();
            return faults.Any || size is null ? null : new AssetFile(path, output.ToArray()) { Size = size };
        }
        catch (XmlException e)
        {
            faults.Add(new SourceSpan(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition), 1), "filen går inte att läsa som svg", "Spara den igen från programmet som den är ritad i.");
            return null;
        }
    }

    private static PictureSize? Copy(XmlReader reader, XmlWriter writer, SvgFaults faults, int? leastSide)
    {
        PictureSize? size = null;
        var elements = 0;
        int? masked = null; // how deep the mask or clip path lies that the reader is in
        reader.MoveToContent();
        if (!IsSvg(reader))
            faults.Add(reader, "filen är ingen svg-bild", "Spara bilden som svg eller png.");
        while (!reader.EOF && (elements > 0 || IsSvg(reader)))
        {
            if (reader.NodeType == XmlNodeType.Element && IsSilent(reader))
            {
                reader.Skip();
                continue;
            }
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (++elements > MaxElements || reader.Depth > MaxDepth)
                {
                    faults.Add(reader, $"bilden har fler än {MaxElements} delar eller fler än {MaxDepth} nivåer", "Förenkla bilden, eller spara den som png.");
                    return null;
                }
                if (reader.NamespaceURI is not (Namespace or "") || !SvgWords.Elements.Contains(reader.LocalName))
                {
                    faults.Element(reader);
                    reader.Skip();
                    continue;
                }
                var isRoot = elements == 1;
                var isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.LocalName, Namespace);
                var attributes = SvgAttributes.Read(reader, faults);
                if (reader.Depth <= masked)
                    masked = null;
                masked ??= SvgWords.Masks.Contains(reader.LocalName) ? reader.Depth : null;
                if (masked is not null && SvgWords.Masked.Any(name => attributes.TryGetValue(name, out var value) && value.Contains('(')))
                    faults.Add(reader, "en mask används inuti en annan: några sådana tar oändligt lång tid att rita", "Gör om masken till vanliga figurer i ritprogrammet, eller spara bilden som png.");
                if (isRoot)
                    size = SvgSize.Take(attributes, reader, faults, leastSide);
                foreach (var (name, value) in attributes)
                    writer.WriteAttributeString(name, value);
                if (isEmpty)
                    writer.WriteEndElement();
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
                writer.WriteFullEndElement();
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                faults.Add(reader, "bilden har text utanför sina figurer", "Ta bort texten, eller gör om den till kurvor.");
            reader.Read();
        }
        return size;
    }

    private static bool IsSvg(XmlReader reader) => reader.LocalName == "svg" && reader.NamespaceURI is Namespace or "";

    /// <summary>True for what editors note for themselves, in names of their own, and for descriptions.</summary>
    private static bool IsSilent(XmlReader reader) => reader.NamespaceURI is Namespace or ""
        ? SvgWords.Silent.Contains(reader.LocalName)
        : reader.NamespaceURI is not ("http://www.w3.org/1999/xhtml" or "http://www.w3.org/1998/Math/MathML");
}
