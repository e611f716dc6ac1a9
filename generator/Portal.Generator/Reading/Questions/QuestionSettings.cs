using System.Globalization;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Questions;

/// <summary>The settings of a question.</summary>
public sealed record QuestionSettings
{
    /// <summary>All settings that exist.</summary>
    public static readonly string[] Keys = ["id", "poäng", "grupp", "lektion", "blanda", "skiftläge", "tecken", "granskad"];

    /// <summary>Settings that only some kinds of questions have a use for.</summary>
    public static readonly string[] OfSomeKinds = ["blanda", "skiftläge", "tecken"];

    public string Id { get; init; } = "";
    public int Points { get; init; } = 1;
    public string? Group { get; init; }
    public int? Lesson { get; init; }
    public bool HasBadLesson { get; init; }
    public bool? Shuffle { get; init; }
    public bool MatchCase { get; init; }
    public bool MatchMarks { get; init; }
    public DateOnly? Reviewed { get; init; }

    /// <summary>The settings of a comment; what is wrong with them is reported at the block that holds it.</summary>
    public static QuestionSettings Read(SettingsComment? comment, Block place, QuestionLog log)
    {
        var settings = new QuestionSettings();
        var seen = new HashSet<string>();
        foreach (var (key, value) in comment?.Pairs ?? [])
            if (!seen.Add(key))
                log.Report(DiagnosticRules.BadQuestionSetting, place, $"inställningen \"{key}\" står två gånger", "Ta bort den ena.");
            else
                settings = settings.With(key, value, place, log);
        if (settings.Id.Length == 0 && !seen.Contains("id") && !seen.Any(key => IsMisspelt(key, "id")))
            log.Report(DiagnosticRules.BadQuestionSetting, place, "frågan saknar id", "Skriv till exempel <!-- id: okand-person --> under rubriken.");
        return settings;
    }

    private QuestionSettings With(string key, string value, Block place, QuestionLog log)
    {
        var parts = value.Split(',');
        if (Array.FindIndex(parts, 1, part => part.Split(':') is [var next, _, ..] && Keys.Contains(next.Trim().ToLowerInvariant())) is var at and > 0)
        {
            log.Report(DiagnosticRules.BadQuestionSetting, place, $"inställningarna efter \"{key}\" har kommatecken emellan",
                $"Skriv semikolon: {key}: {string.Join(',', parts[..at]).TrimEnd()}; {string.Join(',', parts[at..]).Trim()}.");
            return this;
        }
        var word = value.ToLowerInvariant();
        switch (key)
        {
            case "id" when IsId(value):
                return this with { Id = value };
            case "poäng" when Number(value, 1, 10) is { } points:
                return this with { Points = points };
            case "grupp" when value.Length > 0:
                return this with { Group = value };
            case "lektion" when Number(value, 1, 99) is { } lesson:
                return this with { Lesson = lesson };
            case "blanda" when word is "ja" or "nej":
                return this with { Shuffle = word == "ja" };
            case "skiftläge" when word is "ja" or "nej":
                return this with { MatchCase = word == "ja" };
            case "tecken" when word is "ja" or "nej":
                return this with { MatchMarks = word == "ja" };
            case "granskad" when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var date):
                return this with { Reviewed = date };
        }
        if (key.Contains('='))
            log.Report(DiagnosticRules.BadQuestionSetting, place, $"inställningen \"{key}\" saknar kolon", $"Skriv {key.Replace(" =", ":").Replace("=", ":")}.");
        else if (Keys.Contains(key))
            log.Report(DiagnosticRules.BadQuestionSetting, place, $"inställningen \"{key}\" kan inte vara \"{value}\"", Remedy(key, value));
        else
            log.ReportUnknown(DiagnosticRules.BadQuestionSetting, log.Span(place), $"inställningen \"{key}\" finns inte", key, Keys);
        return key == "lektion" ? this with { HasBadLesson = true } : this;
    }

    private static bool IsId(string value) =>
        value == Slug.From(value) && value.Length is > 0 and <= LearningLimits.IdLength;

    /// <summary>True for a word that was to be a key, such as "idd" or "id = x".</summary>
    private static bool IsMisspelt(string word, string key) => word.StartsWith(key) || Suggestion.Distance(word, key) <= 1;

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static string Remedy(string key, string value) => key switch
    {
        "id" when value.Length > LearningLimits.IdLength => $"Skriv ett id på högst {LearningLimits.IdLength} tecken.",
        "id" => $"Använd a–z, 0–9 och bindestreck: \"{Slug.From(value)}\".",
        "poäng" => "Skriv ett heltal från 1 till 10.",
        "lektion" => "Skriv lektionens nummer.",
        "granskad" => "Skriv ett datum som 2026-11-20.",
        "grupp" => "Skriv gruppens namn.",
        _ => "Skriv ja eller nej.",
    };
}
