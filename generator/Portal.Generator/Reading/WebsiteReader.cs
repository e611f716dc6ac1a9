using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Generator.Reading;

/// <summary>Reads an entry of <c>webbplatser</c> in the settings.</summary>
public static partial class WebsiteReader
{
    private static readonly TextShape WebAddress = new() { Form = (Https(), "ska vara en https-adress") };

    /// <summary>The site; an address that is none is reported.</summary>
    public static Website Read(Fields fields)
    {
        var site = new Website(fields.Text("namn"), fields.SpannedText("adress", WebAddress));
        if (site.Address.Value is { Length: > 0 } address && !(Https().IsMatch(address) && Uri.TryCreate(address, UriKind.Absolute, out _)))
            fields.ReportValue(site.Address.Span, $"\"adress\" {WebAddress.Must}", "Skriv hela adressen: https://intranat.kommun.example/.");
        return site;
    }

    [GeneratedRegex(@"^https://[^\s/]+(/\S*)?\z")]
    private static partial Regex Https();
}
