using System.Text;
using Portal.Generator.Reading.Leaks;
using Portal.Model;

namespace Portal.Tests;

public sealed class AttachmentScanTests
{
    private static readonly string Number = $"900131-123{MadeNumbers.Check("900131123")}";

    [Fact]
    public void A_number_in_several_runs_of_a_word_document_is_found() =>
        Assert.Equal("PORTAL801", Codes("a.docx", LeakyFiles.Zip("word/document.xml", $"<w:document xmlns:w=\"w\"><w:p><w:r><w:t>{Number[..4]}</w:t></w:r><w:r><w:t>{Number[4..]}</w:t></w:r></w:p></w:document>")));

    [Theory]
    [InlineData("a.docx", "word/comments.xml", "<w:comments xmlns:w=\"w\"><w:p><w:t>Ring #</w:t></w:p></w:comments>")]
    [InlineData("a.docx", "docProps/core.xml", "<cp xmlns=\"x\"><creator>#</creator></cp>")]
    [InlineData("a.xlsx", "xl/sharedStrings.xml", "<sst><si><t>1</t></si><si><t>#</t></si></sst>")]
    [InlineData("a.pptx", "ppt/slides/slide1.xml", "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>#</a:t></a:r></a:p></p:sld>")]
    [InlineData("a.odt", "content.xml", "<o xmlns:text=\"t\"><text:p>#</text:p></o>")]
    [InlineData("a.ods", "content.xml", "<o xmlns:text=\"t\"><text:p>#</text:p></o>")]
    public void A_number_in_any_part_of_an_office_document_is_found(string name, string part, string xml) =>
        Assert.Equal("PORTAL801", Codes(name, LeakyFiles.Zip(part, xml.Replace("#", Number))));

    [Fact]
    public void Two_cells_are_not_one_number() =>
        Assert.Equal("", Codes("a.xlsx", LeakyFiles.Zip("xl/worksheets/sheet1.xml", $"<s><c><v>1990{Number[2..6]}</v></c><c><v>{Number[7..]}</v></c></s>")));

    [Fact]
    public void A_picture_in_a_document_may_have_a_position() =>
        Assert.Equal("PORTAL807", Codes("a.docx", LeakyFiles.Zip(("word/media/bild.jpeg", LeakyFiles.Jpeg(LeakyFiles.Tiff(true, true))))));

    [Fact]
    public void The_text_of_a_pdf_is_read() => Assert.Equal("PORTAL801 PORTAL804 PORTAL805", Codes("a.pdf", LeakyFiles.Pdf($"En plan\nKim {Number}", "Ring 070-123 45 67\nHEMLIG")));

    [Fact]
    public void A_pdf_without_leaks_is_fine() => Assert.Equal("", Codes("a.pdf", LeakyFiles.Pdf("En plan", "Ring 013-20 60 00")));

    [Fact]
    public void A_page_without_text_is_told() =>
        Assert.Contains("på sidan 2", Assert.Single(LeakScan.Attachment(new AssetFile("a.pdf", LeakyFiles.Pdf("En plan", "", "Slut")))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.pdf", "%PDF-1.4 resten saknas")]
    [InlineData("a.docx", "PK ingen zip")]
    public void An_attachment_that_cannot_be_read_is_told(string name, string bytes) => Assert.Equal("PORTAL809", Codes(name, Encoding.UTF8.GetBytes(bytes)));

    [Theory]
    [InlineData("<a>&x;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("<a><b></a>")]
    public void Xml_that_is_not_whole_or_asks_for_more_is_told(string xml) => Assert.Equal("PORTAL809", Codes("a.docx", LeakyFiles.Zip("word/document.xml", xml)));

    /// <summary>Lengths that are not true among them: a file that says more than it has must not stop the program.</summary>
    [Fact]
    public void A_document_may_have_any_byte_wrong()
    {
        var zip = LeakyFiles.Zip(("word/document.xml", Encoding.UTF8.GetBytes($"<d><p>{Number}</p></d>")), ("word/media/bild.jpeg", LeakyFiles.Jpeg(LeakyFiles.Tiff(true, true))));
        for (var at = 0; at < zip.Length; at++)
            foreach (var other in new byte[] { 0, 1, 0x7F, 0xFF })
                Assert.All(LeakScan.Attachment(new AssetFile("a.docx", (byte[])[.. zip[..at], other, .. zip[(at + 1)..]])), leak => Assert.Contains(leak.Rule.Code, new[] { "PORTAL801", "PORTAL802", "PORTAL807", "PORTAL809" }));
    }

    [Fact]
    public void A_table_of_text_is_read() => Assert.Equal("PORTAL801", Codes("a.csv", Encoding.UTF8.GetBytes($"namn;nummer\nKim;{Number}\n")));

    [Fact]
    public void Films_and_sound_are_not_looked_through() => Assert.Equal("", Codes("a.mp4", Encoding.UTF8.GetBytes(Number)));

    private static string Codes(string name, byte[] bytes) => string.Join(' ', LeakScan.Attachment(new AssetFile(name, bytes)).Select(leak => leak.Rule.Code).Order());
}
