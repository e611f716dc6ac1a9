using System.IO.Compression;
using System.Text;
using Portal.Generator.Authoring.Import;
using Portal.Generator.Packaging;
using Portal.Generator.Packaging.Qti;
using Portal.Model.Learning;

namespace Portal.Tests.Authoring;

/// <summary>Questions that have been out in QTI 3 and back.</summary>
public sealed class QtiImportTests
{
    private const string Item = "<qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\">";
    private const string Right = "<qti-response-declaration identifier=\"R\"><qti-correct-response>";
    private const string End = "</qti-correct-response></qti-response-declaration>";
    private const string Pairs = "<qti-item-body><qti-match-interaction response-identifier=\"R\"><qti-simple-match-set><qti-simple-associable-choice identifier=\"a\">A</qti-simple-associable-choice></qti-simple-match-set><qti-simple-match-set><qti-simple-associable-choice identifier=\"b\">B</qti-simple-associable-choice></qti-simple-match-set></qti-match-interaction></qti-item-body></qti-assessment-item>";

    [Fact]
    public async Task What_was_exported_is_the_same_question_when_it_comes_back()
    {
        var (same, other) = await ImportedFacts.RoundTripAsync((site, course, texts) => new QtiReader(texts, site.Words).Read(new MemoryStream(PackageZip.Of(QtiExport.Of(site, course).Files))),
            question => question is not (ScenarioQuestion or OrderQuestion { Quote: not null }), withHeads: false, withPoints: true);
        Assert.True(same > 280, $"{same} questions came back");
        Assert.Empty(other);
    }

    [Theory]
    [InlineData("<a>", "x.xml: filen är ingen XML.")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "x.xml: filen är ingen XML.")]
    [InlineData("<qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\"><qti-item-body><p>Rita.</p><qti-drawing-interaction response-identifier=\"R\" /></qti-item-body></qti-assessment-item>", "x.xml: frågan besvaras på ett sätt som portalen inte har.")]
    [InlineData(Item + "</qti-assessment-item>", "x.xml: frågan har ingen text.")]
    [InlineData(Item + Right + "<qti-value>a</qti-value><qti-value>c</qti-value>" + End + "<qti-item-body><qti-order-interaction response-identifier=\"R\"><qti-simple-choice identifier=\"a\">A</qti-simple-choice></qti-order-interaction></qti-item-body></qti-assessment-item>", "x.xml: det rätta svaret nämner något som inte finns att välja.")]
    [InlineData(Item + Right + "<qti-value>a</qti-value>" + End + Pairs, "x.xml: det rätta svaret nämner något som inte finns att välja.")]
    [InlineData(Item + Right + "<qti-value>a c</qti-value>" + End + Pairs, "x.xml: det rätta svaret nämner något som inte finns att välja.")]
    [InlineData(Item + Right + "<qti-value>c</qti-value>" + End + "<qti-item-body><qti-choice-interaction response-identifier=\"R\"><qti-simple-choice identifier=\"a\">A</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>", "x.xml: det rätta svaret nämner något som inte finns att välja.")]
    public void What_cannot_be_read_is_told_with_its_file(string xml, string told)
    {
        var imported = new QtiReader(new HtmlText(address => address), TemplateProbe.Words).Read(Zip(xml));
        Assert.Empty(imported.Questions);
        Assert.Equal(told, Assert.Single(imported.NotRead));
    }

    [Fact]
    public void A_manifest_is_no_question() => Assert.Empty(new QtiReader(new HtmlText(address => address), TemplateProbe.Words).Read(Zip("<manifest xmlns=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1\" />")).NotRead);

    private static MemoryStream Zip(string xml)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var to = zip.CreateEntry("x.xml").Open())
            to.Write(Encoding.UTF8.GetBytes(xml));
        stream.Position = 0;
        return stream;
    }
}
