using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Portal.Generator.Outputs;
using Portal.Generator.Packaging;

namespace Portal.Tests;

/// <summary>What files for other programs say of their language.</summary>
public sealed class OutputLanguageTests
{
    [Theory]
    [InlineData("", "", "sv-SE", "SV", "sv")]
    [InlineData("språk: en", "", "en-GB", "EN", "en")]
    [InlineData("", "språk: finska", "fi", "SV", "fi")]
    public void A_file_is_in_the_language_of_its_page_or_else_of_the_portal(string setting, string key, string document, string calendar, string questions)
    {
        var site = new MiniPortal().WithCourse()
            .With("portal.yml", $"{MiniPortal.Settings("utbildning", "sakomraden", "styrdokument")}{setting}\n").With("styrdokument/index.md", MiniPortal.Page("Styrdokument"))
            .With("styrdokument/mall.md", MiniPortal.Page("Mall", "Text.", $"dokumenttyp: mall\n{key}".Trim()))
            .With("utbildning/kurs/01-larma.md", MiniPortal.Page("Larma", CoursePortal.Question("Var?", "id: var"), $"tid: 5\n{key}".Trim()))
            .Site();
        using var word = WordprocessingDocument.Open(new MemoryStream(new WordDocuments().Make(site).At("styrdokument/mall/mall.docx").Bytes.ToArray()), isEditable: false);

        Assert.Equal(document, word.PackageProperties.Language);
        Assert.Equal(document, word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);
        Assert.Contains($"//{calendar}\r\n", CalendarText.Of(site, []), StringComparison.Ordinal);
        Assert.Equal(questions, Assert.Single(CoursePart.Of(site, site.Model.Courses.Single())).Language);
    }
}
