using System.Text;
using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring;

/// <summary>Writes the file that a page begins as: every key is explained, those that must be there are filled in, the others wait behind <c>#</c>.</summary>
/// <param name="written">What is written now: the settings may ask for more keys, references take what is there.</param>
/// <param name="today">The day.</param>
public sealed partial class NewPage(Written written, DateOnly today)
{
    /// <summary>The text of a file.</summary>
    /// <param name="kind">The kind of page.</param>
    /// <param name="section">The section it lies in.</param>
    /// <param name="title">Its title.</param>
    /// <param name="id">What its question is called, if it has one.</param>
    /// <param name="isDraft">True to keep it from being published for now.</param>
    public string Text(NewKind kind, string section, string title, string id, bool isDraft)
    {
        var demanded = written.Settings.RequiredKeys.Where(required => required.Sections.Contains(section)).Select(required => required.Key).ToHashSet();
        if (isDraft)
            demanded.Add("utkast");
        if (kind.Word == "kurs")
            demanded.Add("sakområden"); // somebody must be its audience
        var own = KindKeys.Of(kind.Kind);
        var all = KindKeys.Common.Where(key => own.All(other => other.Key != key.Key)).Concat(own).ToLookup(key => key.IsRequired || demanded.Contains(key.Key));
        var text = new StringBuilder("---\n");
        foreach (var key in all[true])
            Explain(text, KeyHelp.Of(kind.Kind.Name, key.Key)).Append(key.Key).Append(':').Append(Space(Value(kind, key.Key, title))).Append('\n');
        text.Append("\n# Det här är frivilligt. Ta bort # och mellanslaget före en rad för att använda den, eller ta bort raderna.\n");
        foreach (var key in all[false])
            Explain(text, KeyHelp.Of(kind.Kind.Name, key.Key)).Append("# ").Append(key.Key).Append(':').Append(Space(KeyHelp.Of(kind.Kind.Name, key.Key).Example.Replace("\n", "\n# ", StringComparison.Ordinal))).Append('\n');
        return text.Append("---\n\n").Append(kind.Body.ReplaceLineEndings("\n").Replace("{id}", id, StringComparison.Ordinal)).Append('\n').ToString();
    }

    private static StringBuilder Explain(StringBuilder text, KeyHelp help) => text.Append("# ").Append(help.Text).Append('\n');

    private static string Space(string value) => value.StartsWith('\n') ? value : " " + value;

    private string Value(NewKind kind, string key, string title) => key switch
    {
        "titel" => Quoted(title),
        "ägare" => Quoted(written.Settings.Contact.Function),
        "granskad" or "publicerad" => today.ToString("yyyy-MM-dd"),
        "källor" => $"[{written.Sources.Select(source => source.Id).Order(StringComparer.Ordinal).FirstOrDefault()}]",
        "sakområden" => $"[{FirstId<TopicPage>()}]",
        "roller" => $"[{FirstId<RolePage>()}]",
        _ => KeyHelp.Of(kind.Kind.Name, key).Example,
    };

    private string? FirstId<T>()
        where T : Page => written.Pages.OfType<T>().Select(page => page.Id).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>A text as YAML reads it, within quotation marks unless it is plain words.</summary>
    private static string Quoted(string text) => Plain().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^(?!(ja|nej|true|false|null|yes|no|on|off)\z)\p{L}[\p{L}\p{N} ,.()?!-]*\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
