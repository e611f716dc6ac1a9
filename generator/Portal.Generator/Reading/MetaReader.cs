using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Reading;

/// <summary>Reads the front matter keys that every page can have.</summary>
public static partial class MetaReader
{
    /// <summary>Longest <c>sammanfattning</c>, in characters: it must fit in lists.</summary>
    public const int MaxSummaryLength = 260;

    /// <summary>Common keys that a portal can require of the pages of a section (<c>krav</c> in the settings).</summary>
    public static readonly ImmutableArray<string> OptionalKeys = ["ägare", "granskad", "granskas-inom", "källor", "sakområden", "roller", "informationsklass"];

    private static readonly TextShape ReviewInterval = new() { Form = (Interval(), "ska vara ett antal månader eller år") };

    private static readonly TextShape OldAddress = new()
    {
        Longest = ContentFolder.MaxPathLength,
        Form = (Alias(), "ska börja och sluta med / och bara ha tecknen a–z, 0–9, bindestreck, understreck och punkt (inte först)"),
    };

    /// <summary>Reads the common keys.</summary>
    public static Meta Read(Fields fields)
    {
        var title = fields.Text("titel");
        var summary = fields.Text("sammanfattning", new TextShape { Longest = MaxSummaryLength });
        if (summary.Length > MaxSummaryLength)
            fields.ReportValue("sammanfattning", $"\"sammanfattning\" är {summary.Length} tecken, gränsen är {MaxSummaryLength}", "Korta den till en eller två meningar.");
        var reviewed = fields.PastDate("granskad");
        return new Meta
        {
            Title = title,
            Summary = summary,
            MenuTitle = fields.OptionalText("menytitel") ?? title,
            Owner = fields.OptionalText("ägare"),
            Reviewed = reviewed,
            ReviewDue = ReviewDue(reviewed, fields),
            Changes = Changes(fields),
            Sources = fields.List("källor", IdKind.Source),
            Topics = fields.List("sakområden", IdKind.Topic),
            Roles = fields.List("roller", IdKind.Role),
            Aliases = [.. fields.List("alias", OldAddress).Where(alias => IsAlias(alias, fields))],
            Order = fields.OptionalNumber("ordning", -9999, 9999),
            Draft = fields.Flag("utkast"),
            PublishFrom = fields.Date("publiceras"),
            UnpublishFrom = fields.Date("avpubliceras") is { } day && day > DateOnly.MinValue ? day : null, // one that could not be read hides no page
            InformationClass = fields.OptionalOneOf("informationsklass", SwedishNames.InformationClasses) ?? InformationClass.Open,
            Language = fields.OptionalOneOf("språk", SwedishNames.Languages, areAllTold: true),
            LanguageSpan = fields.SpanOf("språk"),
        };
    }

    private static ImmutableArray<PageChange> Changes(Fields fields)
    {
        var changes = fields.Items("ändring", change => (Change: new PageChange(change.RequiredPastDate("datum"), change.Text("vad"), change.Flag("väsentlig")), Span: change.SpanOf("datum")));
        foreach (var twice in changes.GroupBy(change => change.Change.Date).SelectMany(day => day.Skip(1)))
            fields.ReportValue(twice.Span, "två ändringar har samma datum", "Skriv dem som en.");
        return [.. changes.Select(change => change.Change).OrderByDescending(change => change.Date)];
    }

    /// <summary>The last day of a review; null beyond the calendar, where the review itself lies ahead and is told.</summary>
    private static DateOnly? ReviewDue(DateOnly? reviewed, Fields fields) =>
        ReviewMonths(fields) is { } months && reviewed is { } date && date.Year + months / 12 < DateOnly.MaxValue.Year ? date.AddMonths(months) : null;

    private static int? ReviewMonths(Fields fields)
    {
        if (fields.OptionalText("granskas-inom", ReviewInterval) is not { } text)
            return null;
        if (Interval().Match(text) is { Success: true } match)
            return int.Parse(match.Groups[1].Value) * (match.Groups[2].Value == "år" ? 12 : 1);
        fields.ReportValue("granskas-inom", $"\"granskas-inom\" {ReviewInterval.Must}", "Skriv till exempel \"12 månader\" eller \"2 år\".");
        return null;
    }

    private static bool IsAlias(Spanned<string> alias, Fields fields)
    {
        if (alias.Value.Length > ContentFolder.MaxPathLength)
        {
            fields.ReportValue(alias.Span, $"adressen är {alias.Value.Length} tecken lång, gränsen är {ContentFolder.MaxPathLength}", "Skriv till exempel /gammal/sida/.");
            return false;
        }
        if (Alias().IsMatch(alias.Value))
            return true;
        fields.ReportValue(alias.Span, $"adressen \"{alias.Value}\" {OldAddress.Must}", "Skriv till exempel /gammal/sida/.");
        return false;
    }

    [GeneratedRegex(@"^([1-9][0-9]?) (månad|månader|år)\z")]
    private static partial Regex Interval();

    [GeneratedRegex(@"^/([A-Za-z0-9_-][A-Za-z0-9._-]*/)+\z")]
    private static partial Regex Alias();
}
