using Portal.Model;

namespace Portal.Generator.Reading.Leaks;

/// <summary>Reads an entry of <c>undantag</c> in the settings.</summary>
public static class WaiverReader
{
    /// <summary>Shortest reason that says anything.</summary>
    internal const int ShortestReason = 10;

    /// <summary>The waiver; a code or file that does not exist is reported.</summary>
    public static Waiver Read(Fields fields, ContentFiles content)
    {
        var (code, path, reason) = (fields.SpannedText("kod"), fields.SpannedText("fil"), fields.Text("skäl"));
        var codes = LeakGate.Waivable.Select(rule => rule.Code).ToList();
        if (code.Value.Length > 0 && !codes.Contains(code.Value))
            fields.ReportUnknown(code, $"det går inte att göra undantag från \"{code.Value}\"", codes);
        var files = content.Texts.Select(file => file.Path).Concat(content.Assets.Select(file => file.Path)).Concat(content.Theme.Select(file => file.Path)).Concat(content.Templates.Select(file => file.Path)).ToList();
        if (path.Value.Length > 0 && files.Count > 0 && !files.Contains(path.Value) && !content.Unreadable.Contains(path.Value))
            fields.ReportUnknown(path, $"filen \"{path.Value}\" finns inte", files);
        if (reason.Length is > 0 and < ShortestReason)
            fields.ReportValue("skäl", "skälet är för kort för att säga något", "Skriv varför det får stå där, och vem som har bestämt det.");
        return new Waiver(path.Value, code.Value, fields.OptionalNumber("antal", 1, 1000) ?? 1, reason, code.Span);
    }
}
