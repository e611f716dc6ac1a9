using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Portal.Generator.Reporting;
using Portal.Generator.Views.Editorial;
using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>The options of the verbs. Faulty values are reported in Swedish.</summary>
public static class Options
{
    public static Option<string> Content { get; } = new("--content") { DefaultValueFactory = _ => "content" };
    public static Option<string> Output { get; } = new("--output") { DefaultValueFactory = _ => "output" };
    public static Option<bool> Drafts { get; } = new("--drafts");
    public static Option<bool> Editor { get; } = new("--editor");
    public static Option<bool> Questions { get; } = new("--frågor");
    public static Option<bool> Statistics { get; } = new("--statistics");
    public static Option<bool> Lix { get; } = new("--lix");

    public static Option<bool> Staged { get; } = new("--staged");
    public static Option<bool> Remove { get; } = new("--remove");
    public static Option<string?> Report { get; } = new("--report");
    public static Option<string?> Links { get; } = new("--links");

    public static Option<string?> In { get; } = new("--in");

    public static Option<Uri?> BaseUrl { get; } = new("--base-url")
    {
        CustomParser = result => Reading.BaseUrl.Fault(result.Tokens[0].Value) is { } fault
            ? Fault<Uri?>(result, $"\"{result.Tokens[0].Value}\" {fault}. Skriv hela: --base-url https://sakerhet.kommun.example/")
            : new Uri(result.Tokens[0].Value),
    };

    public static Option<DateOnly> Date { get; } = new("--date")
    {
        DefaultValueFactory = _ => SwedishClock.Today,
        CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Fault<DateOnly>(result, $"\"{result.Tokens[0].Value}\" är inget datum. Skriv som --date 2026-11-20"),
    };

    public static Option<int> Port { get; } = new("--port")
    {
        DefaultValueFactory = _ => 5080,
        CustomParser = result => int.TryParse(result.Tokens[0].Value, out var port) && port is > 0 and < 65536
            ? port
            : Fault<int>(result, $"\"{result.Tokens[0].Value}\" är ingen port. Skriv ett tal från 1 till 65535: --port 5080"),
    };

    public static Option<int> Days { get; } = new("--days")
    {
        DefaultValueFactory = _ => new Outward.LinkManners().DaysWell,
        CustomParser = result => int.TryParse(result.Tokens[0].Value, out var days) && days is >= 0 and <= 365
            ? days
            : Fault<int>(result, $"\"{result.Tokens[0].Value}\" är inget antal dagar. Skriv ett tal från 0 till 365: --days 7"),
    };

    public static Option<ReportFormat> Format { get; } = new("--format")
    {
        CustomParser = result => OneOf<ReportFormat>(result) ?? Fault<ReportFormat>(result, $"Formatet \"{result.Tokens[0].Value}\" finns inte. Välj text, json, sarif eller codequality"),
    };

    public static Option<ReviewFormat> ReviewFormat { get; } = new("--format")
    {
        CustomParser = result => OneOf<ReviewFormat>(result) ?? Fault<ReviewFormat>(result, $"Formatet \"{result.Tokens[0].Value}\" finns inte. Välj text, json, csv eller ics"),
    };

    public static Option<string?> Course { get; } = new("--course");

    public static Option<string> PackageOutput { get; } = new("--output") { DefaultValueFactory = _ => "paket" };

    /// <summary>One format, or all of them.</summary>
    public static Option<ImmutableArray<PackageFormat>> PackageFormats { get; } = new("--format")
    {
        DefaultValueFactory = _ => [.. Enum.GetValues<PackageFormat>()],
        CustomParser = result => result.Tokens[0].Value is "all" ? [.. Enum.GetValues<PackageFormat>()]
            : OneOf<PackageFormat>(result) is { } format ? [format]
            : Fault<ImmutableArray<PackageFormat>>(result, $"Formatet \"{result.Tokens[0].Value}\" finns inte. Välj scorm12, scorm2004, cmi5, qti3, gift eller all"),
    };

    public static Option<Urgency?> Level { get; } = new("--level")
    {
        CustomParser = result => Slug.From(result.Tokens[0].Value) switch
        {
            "forsenad" => Urgency.Late,
            "snart" => Urgency.Soon,
            "utan-dag" => Urgency.Sometime,
            _ => OneOf<Urgency>(result) ?? Fault<Urgency?>(result, $"Nivån \"{result.Tokens[0].Value}\" finns inte. Välj försenad, snart eller utan-dag"),
        },
    };

    /// <summary>The value that a word names; null for other words, numbers too.</summary>
    private static TValue? OneOf<TValue>(System.CommandLine.Parsing.ArgumentResult result)
        where TValue : struct, Enum =>
        Enum.GetNames<TValue>().Contains(result.Tokens[0].Value, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<TValue>(result.Tokens[0].Value, ignoreCase: true) : null;

    private static T Fault<T>(System.CommandLine.Parsing.ArgumentResult result, string message)
    {
        result.AddError(message);
        return default!;
    }
}
