using System.Net;
using Portal.Model;

namespace Portal.Generator.Serving;

/// <summary>What the preview server adds to pages, and the pages that only it has.</summary>
public static class LivePages
{
    /// <summary>A page with the script that reloads it when it is not of the version that is shown, and with what editors are told of it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="version">Its version.</param>
    /// <param name="codes">Where the codes of mistakes are explained; empty when there is no such page.</param>
    /// <param name="bar">What editors are told of the page, as HTML.</param>
    public static string Live(string html, string version, string codes, string bar) => html
        .Replace("</head>", $"<script src=\"/_portal/live.js\" data-version=\"{version}\" data-codes=\"{codes}\" defer></script><link rel=\"stylesheet\" href=\"/_portal/live.css\"></head>", StringComparison.Ordinal)
        .Replace("</body>", $"{bar}</body>", StringComparison.Ordinal);

    /// <summary>The page before there is any version: that it comes, or why it does not.</summary>
    /// <param name="report">What is wrong, in text; empty while the portal is built. With script the same is shown by the page's overlay.</param>
    public static string WithoutVersion(string report) => report.Length == 0
        ? Page("Portalen byggs", "Sidan laddas om när den är klar.", "")
        : Page("Portalen går inte att visa än", "Innehållet har fel. Sidan laddas om när de är rättade.", $"<p><a href=\"{Addresses.Codes}\">Vad felkoderna betyder</a></p><noscript data-no-version><pre>{WebUtility.HtmlEncode(report)}</pre></noscript>");

    /// <summary>The page of codes before there is any version.</summary>
    public static string CodesWithoutVersion => Page("Felkoder", "Här står vad varje felkod betyder och vad du gör åt felet. Portalen visas när innehållet är utan fel.", CodesPage.Codes);

    /// <summary>The page in the place of one that the program fails to make.</summary>
    public static string Failed(Exception fault) => Page("Sidan går inte att visa",
        "Det här är ett fel i programmet, inte i innehållet. Rapportera det gärna, med texten nedan.", $"<pre>{WebUtility.HtmlEncode(fault.ToString())}</pre>");

    private static string Page(string title, string text, string more) =>
        $"<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title></head>"
        + $"<body><main class=\"live-page\"><h1>{title}</h1><p>{text}</p>{more}</main></body></html>";
}
