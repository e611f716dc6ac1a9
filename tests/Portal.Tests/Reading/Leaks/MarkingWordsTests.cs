using Portal.Generator.Reading.Leaks;

namespace Portal.Tests;

public sealed class MarkingWordsTests
{
    [Theory]
    [InlineData("HEMLIG")]
    [InlineData("**HEMLIG**")]
    [InlineData("# KVALIFICERAT HEMLIG")]
    [InlineData("> **SEKRETESS**")]
    [InlineData("[HEMLIG]")]
    [InlineData("titel: \"HEMLIG\"")]
    [InlineData("SEKRETESS enligt 18 kap. 13 § OSL")]
    [InlineData("SEKRETESS – OSL 15:2")]
    [InlineData("HEMLIG/SECRET")]
    [InlineData("Sekretess enligt 18 kap. 8 § offentlighets- och sekretesslagen")]
    [InlineData("Hemlig enligt OSL 15:2")]
    [InlineData("Denna handling omfattas av sekretess enligt 18 kap. 9 § OSL")]
    [InlineData("Informationsklass: konfidentiell")]
    [InlineData("Säkerhetsskyddsklass: **Begränsat hemlig**")]
    [InlineData("| HEMLIG |")]
    public void A_line_that_is_a_mark_is_told(string line) => Assert.Equal(6, Assert.Single(MarkingWords.In($"Text.\n{line}\n\nMer.")).Start);

    [Theory]
    [InlineData("Märk handlingen HEMLIG när den är det.")]
    [InlineData("## Sekretess")]
    [InlineData("Hemlig")]
    [InlineData("| Hemlig | Allvarlig skada |")]
    [InlineData("| HEMLIG | Allvarlig skada |")]
    [InlineData("SEKRETESS OCH TYSTNADSPLIKT")]
    [InlineData("Uppgifter om enskilda omfattas ofta av sekretess, se 21 kap. offentlighets- och sekretesslagen, och lämnas då inte ut.")]
    [InlineData("informationsklass: intern")]
    [InlineData("HEMLIGHETEN")]
    [InlineData("")]
    public void A_text_about_secrecy_is_not(string line) => Assert.Empty(MarkingWords.In($"Text.\n{line}\n\nMer."));
}
