using System.Globalization;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Questions;

/// <summary>The settings of a question.</summary>
public sealed record QuestionSettings
{
    /// <summary>All settings that exist.</summary>
    public static readonly string[] Keys = ["id", "poäng", "grupp", "lektion", "blanda", "skiftläge", "tecken", "granskad"];

    public string Id { get; init; } = "";
    public int Points { get; init; } = 1;
    public string? Group { get; init; }
    public int? Lesson { get; init; }
    public bool? Shuffle { get; init; }
    public bool MatchCase { get; init; }
    public bool MatchMarks { get; init; }
    public DateOnly? Reviewed { get; init; }

    /// <summary>Reads the settings of a comment; reports what is wrong with them at <paramref name="span"/>.</summary>
    public static QuestionSettings Read(IReadOnlyList<(string Key, string Value)> pairs, string path, SourceSpan span, DiagnosticBag bag)
    {
        var settings = new QuestionSettings();
        foreach (var (key, value) in pairs)
            settings = settings.With(key, value, path, span, bag);
        if (settings.Id.Length == 0)
            bag.Add(DiagnosticRules.BadQuestionSetting, path, span, "frågan saknar id", "Skriv till exempel <!-- id: okand-person --> under rubriken.");
        return settings;
    }

    private QuestionSettings With(string key, string value, string path, SourceSpan span, DiagnosticBag bag)
    {
        switch (key)
        {
            case "id" when value == Slug.From(value) && value.Length > 0:
                return this with { Id = value };
            case "poäng" when Number(value, 1, 10) is { } points:
                return this with { Points = points };
            case "grupp" when value.Length > 0:
                return this with { Group = value };
            case "lektion" when Number(value, 1, 99) is { } lesson:
                return this with { Lesson = lesson };
            case "blanda" when value is "ja" or "nej":
                return this with { Shuffle = value == "ja" };
            case "skiftläge" when value is "ja" or "nej":
                return this with { MatchCase = value == "ja" };
            case "tecken" when value is "ja" or "nej":
                return this with { MatchMarks = value == "ja" };
            case "granskad" when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var date):
                return this with { Reviewed = date };
        }
        if (Keys.Contains(key))
            bag.Add(DiagnosticRules.BadQuestionSetting, path, span, $"inställningen \"{key}\" kan inte vara \"{value}\"", Remedy(key, value));
        else
            bag.AddUnknown(DiagnosticRules.BadQuestionSetting, path, span, $"inställningen \"{key}\" finns inte", key, Keys);
        return this;
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static string Remedy(string key, string value) => key switch
    {
        "id" => $"Använd a–z, 0–9 och bindestreck: \"{Slug.From(value)}\".",
        "poäng" => "Skriv ett heltal från 1 till 10.",
        "lektion" => "Skriv lektionens nummer.",
        "granskad" => "Skriv ett datum som 2026-11-20.",
        "grupp" => "Skriv gruppens namn.",
        _ => "Skriv ja eller nej.",
    };
}
