using System.Collections.Immutable;
using System.Text;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Model;

namespace Portal.Generator.Authoring;

/// <summary>Writes the file that a page begins as: every key is explained, those that must be there are filled in, the others wait behind <c>#</c>.</summary>
/// <param name="required">The keys that sections ask for.</param>
/// <param name="value">What a key is filled in with.</param>
/// <param name="guesses">True when nobody is asked for the values, so that some may be wrong.</param>
public sealed class NewPage(ImmutableArray<RequiredKey> required, Func<AskedKey, KeyHelp, string> value, bool guesses = false)
{
    /// <summary>The text of a file.</summary>
    /// <param name="kind">The kind of page.</param>
    /// <param name="section">The section it lies in.</param>
    /// <param name="id">What its question is called, if it has one.</param>
    /// <param name="isDraft">True to keep it from being published for now.</param>
    public string Text(NewKind kind, string section, string id, bool isDraft)
    {
        var demanded = required.Where(each => each.Sections.Contains(section)).Select(each => each.Key).ToHashSet();
        if (isDraft)
            demanded.Add("utkast");
        if (kind.Word == "kurs")
            demanded.Add("sakområden"); // somebody must be its audience
        var all = KindKeys.All(kind.Kind).Select(key => (Key: key, Help: KeyHelp.Of(kind.Kind.Name, key.Key))).ToLookup(each => each.Key.IsRequired || demanded.Contains(each.Key.Key));
        var text = new StringBuilder("---\n");
        foreach (var (key, help) in all[true])
            Explain(text, help).Append(guesses && help.IsGuess ? FirstValues.Doubt + "\n" : "").Append(key.Key).Append(':').Append(Space(value(key, help))).Append('\n');
        text.Append("\n# Det här är frivilligt. Ta bort # och mellanslaget före en rad för att använda den, eller ta bort raderna.\n");
        foreach (var (key, help) in all[false])
            Explain(text, help).Append("# ").Append(key.Key).Append(':').Append(Space((guesses ? value(key, help) : help.Example).Replace("\n", "\n# ", StringComparison.Ordinal))).Append('\n');
        return text.Append("---\n\n").Append(WritingPlaces.Plain(kind.Body).Replace("{id}", id, StringComparison.Ordinal)).Append('\n').ToString();
    }

    private static StringBuilder Explain(StringBuilder text, KeyHelp help) => text.Append("# ").Append(help.Text).Append('\n');

    private static string Space(string value) => value.StartsWith('\n') ? value : " " + value;
}
