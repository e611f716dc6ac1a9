using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <content>What readers report themselves, and the keys that nobody asked for.</content>
public sealed partial class Fields
{
    /// <summary>Reports a key that must be there for another reason than its kind.</summary>
    public void Require(string key, string reason)
    {
        demanded.Add(key);
        if (map.Find(key)?.Value is null or YamlScalar { Value: "" })
            bag.Add(DiagnosticRules.MissingKey, path, map.Span, $"nyckeln \"{key}\" saknas", $"Lägg till raden \"{key}: ...\". {reason}");
    }

    /// <summary>Reports a value that names something that does not exist.</summary>
    public void ReportUnknown(Spanned<string> value, string message, IEnumerable<string> known, DiagnosticRule? rule = null) =>
        bag.AddUnknown(rule ?? DiagnosticRules.BadValue, path, value.Span, message, value.Value, known);

    /// <summary>Reports a value that the reader itself found wrong.</summary>
    public void ReportValue(string key, string message, string? remedy = null) => Report(DiagnosticRules.BadValue, SpanOf(key), message, remedy);

    /// <summary>Reports one of several values under a key.</summary>
    public void ReportValue(SourceSpan span, string message, string? remedy = null) => bag.Add(DiagnosticRules.BadValue, path, span, message, remedy);

    /// <summary>Reports something against a rule of its own.</summary>
    public void Report(DiagnosticRule rule, SourceSpan span, string message, string? remedy = null) => bag.Add(rule, path, span, message, remedy);

    /// <summary>Reports the name of the file or of its folder.</summary>
    public void ReportName(string message, string remedy) => bag.Add(DiagnosticRules.BadFileName, path, SourceSpan.Start, message, remedy);

    /// <summary>Reports the keys nobody asked for.</summary>
    public void Finish()
    {
        var known = asked.Select(key => key.Key).ToHashSet();
        var absent = known.Except(map.Entries.Select(entry => entry.Key.Value)).ToList();
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Value)))
            bag.AddUnknown(DiagnosticRules.UnknownKey, path, entry.Key.Span,
                $"nyckeln \"{entry.Key.Value}\" finns inte här", entry.Key.Value, absent);
    }
}
