using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <content>What readers report themselves, and the keys that nobody asked for.</content>
public sealed partial class Fields
{
    /// <summary>Says of a key that nobody asks for what is known of it; null for what is simply unknown.</summary>
    public Func<string, (string Message, string Remedy)?>? Explain { get; set; }

    /// <summary>Reports, when all keys are known, a key that must be there for another reason than its kind; null for that of its kind.</summary>
    public void Require(string key, string? reason)
    {
        demanded.Add(key);
        if (map.Find(key)?.Value is null or YamlScalar { Value: "" })
            unmet.Add((key, reason));
    }

    /// <summary>Reports a value that names something that does not exist.</summary>
    public void ReportUnknown(Spanned<string> value, string message, IEnumerable<string> known, DiagnosticRule? rule = null, string? otherwise = null) =>
        bag.AddUnknown(rule ?? DiagnosticRules.BadValue, path, value.Span, message, value.Value, known, otherwise: otherwise);

    /// <summary>Reports a value that the reader itself found wrong.</summary>
    public void ReportValue(string key, string message, string? remedy = null) => Report(DiagnosticRules.BadValue, SpanOf(key), message, remedy);

    /// <summary>Reports one of several values under a key.</summary>
    public void ReportValue(SourceSpan span, string message, string? remedy = null) => bag.Add(DiagnosticRules.BadValue, path, span, message, remedy);

    /// <summary>Reports something against a rule of its own.</summary>
    public void Report(DiagnosticRule rule, SourceSpan span, string message, string? remedy = null) => bag.Add(rule, path, span, message, remedy);

    /// <summary>Reports the name of the file or of its folder.</summary>
    public void ReportName(string message, string remedy) => bag.Add(DiagnosticRules.BadFileName, path, SourceSpan.Start, message, remedy);

    /// <summary>A text in a list that a colon has made a key and a value of.</summary>
    private YamlScalar CutByColon(string key, YamlScalar before, YamlScalar after) => Bad(before, $"kolonet delar texten i \"{key}\" mitt i",
        before with { Value = $"{before.Value}: {after.Value}" }, $"Sätt hela punkten inom citattecken: - \"{before.Value}: {after.Value}\".");

    /// <summary>Reports the keys nobody asked for, and those that are missing; one that is misspelt is told as such and not missed too.</summary>
    public void Finish()
    {
        var known = asked.Select(key => key.Key).ToHashSet();
        var absent = known.Except(map.Entries.Select(entry => entry.Key.Value)).ToList();
        var strange = map.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key.Value)).ToList();
        foreach (var key in strange)
            if (Explain?.Invoke(key.Value) is { } told)
                bag.Add(DiagnosticRules.UnknownKey, path, key.Span, told.Message, told.Remedy);
            else
                bag.AddUnknown(DiagnosticRules.UnknownKey, path, key.Span, $"nyckeln \"{key.Value}\" finns inte här", key.Value, absent);
        var misspelt = unmet.Count == 0 ? [] : strange.Select(key => Suggestion.Nearest(key.Value, absent)).ToHashSet();
        foreach (var (key, reason) in unmet.Where(each => !misspelt.Contains(each.Key)))
        {
            var (span, message, remedy) = map.Find(key) is { } empty ? (empty.Key.Span, $"\"{key}\" har inget värde", ValueOf(key)) : (map.Span, $"nyckeln \"{key}\" saknas", $"Lägg till raden \"{key}: ...\".");
            bag.Add(DiagnosticRules.MissingKey, path, span, message, $"{remedy}{(reason is null ? "" : " " + reason)}");
        }
    }

    /// <summary>Where to write the value of a key that has none.</summary>
    private string ValueOf(string key) => asked.Find(each => each.Key == key)?.Shape switch
    {
        (GroupShape or ItemsShape or NumbersShape) and { } lines => lines.Remedy(key)!,
        ListShape => "Skriv värdet efter kolonet. Är det flera: [ett, två].",
        _ => "Skriv värdet efter kolonet.",
    };
}
