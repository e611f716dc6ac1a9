using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring;

/// <summary>What the keys of a new page are filled in with: its title, the day, and ids of what the pages beside it name most, so that it builds.</summary>
/// <param name="written">What is written now.</param>
/// <param name="today">The day.</param>
/// <param name="title">The page's title.</param>
/// <param name="section">The section it lies in.</param>
public sealed partial class FirstValues(Written written, DateOnly today, string title, string section)
{
    /// <summary>The line of comment above a value that is a guess. It must be gone when the page is published.</summary>
    public const string Doubt = "# Byt ut det som står på nästa rad om det inte stämmer. Ta sedan bort den här raden.";

    /// <summary>The value of a key, as it is written in the file.</summary>
    public string Of(AskedKey key, KeyHelp help) => key.Key switch
    {
        "titel" => Quoted(title),
        "ägare" or "dokumentansvarig" => Quoted(written.Settings.Contact.Function),
        "granskad" or "publicerad" => today.ToString("yyyy-MM-dd"),
        "källor" => List(written.Sources.Select(source => source.Id), page => page.Meta.Sources),
        "sakområden" => List(Ids<TopicPage>(), page => page.Meta.Topics),
        "roller" => List(Ids<RolePage>(), page => page.Meta.Roles),
        "stöd-till" or "samarbetar-med" or "funktionsansvar-för" => List(Ids<RolePage>(), page => page is RolePage role ? role.Supports : []),
        "lärväg" or "förkunskaper" => List(Ids<CoursePage>(), _ => []),
        _ => null,
    } ?? help.Example;

    private string? List(IEnumerable<string> known, Func<Page, IEnumerable<Spanned<string>>> named) => Usual(known, named) is { } id ? $"[{id}]" : null;

    private IEnumerable<string> Ids<T>()
        where T : Page => written.Pages.OfType<T>().Select(page => page.Id);

    /// <summary>What the section's pages name most often, of what there is; the first of it when they name nothing.</summary>
    private string? Usual(IEnumerable<string> known, Func<Page, IEnumerable<Spanned<string>>> named)
    {
        var times = written.Pages.Where(page => page.Section == section).SelectMany(named).CountBy(id => id.Value).ToDictionary();
        return known.Order(StringComparer.Ordinal).MaxBy(id => times.GetValueOrDefault(id));
    }

    /// <summary>A text as YAML reads it, within quotation marks unless it is plain words.</summary>
    public static string Quoted(string text) => Plain().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^(?!(ja|nej|true|false|null|yes|no|on|off)\z)\p{L}[\p{L}\p{N} ,.()?!-]*\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
