using Portal.Generator.Reading.Leaks;
using Portal.Model;

namespace Portal.Generator.Reading;

/// <summary>Reads an entry of <c>länkar: hoppa-över</c> in the settings.</summary>
public static class SkippedLinksReader
{
    /// <summary>The entry; an address that is none and a reason that says nothing are reported.</summary>
    public static SkippedLinks Read(Fields fields)
    {
        var (address, reason) = (fields.SpannedText("adress"), fields.Text("skäl"));
        if (address.Value.Length > 0 && !(OutwardLink.IsWeb(address.Value) && Uri.TryCreate(address.Value, UriKind.Absolute, out _)))
            fields.ReportValue(address.Span, $"\"{address.Value}\" är ingen webbadress", "Skriv hela adressen, eller början av den: https://intranat.kommun.example/.");
        if (reason.Length is > 0 and < WaiverReader.ShortestReason)
            fields.ReportValue("skäl", "skälet är för kort för att säga något", "Skriv varför adressen inte går att fråga, till exempel att den kräver inloggning.");
        return new SkippedLinks(address.Value, reason, address.Span);
    }
}
