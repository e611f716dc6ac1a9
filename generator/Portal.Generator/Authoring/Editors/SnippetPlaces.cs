using System.Text;
using Portal.Generator.Reading;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring.Editors;

/// <summary>What the keys of a snippet are filled in with: places to write or choose in, one after the other.</summary>
public sealed class SnippetPlaces(EditorFacts facts)
{
    private int last;

    /// <summary>The value of a key.</summary>
    public string Of(AskedKey key, KeyHelp help) => key.Shape switch
    {
        _ when key.Key == "titel" => Write("Titel"),
        _ when key.Shape.MayBeMissing => Write(MissingText.Words),
        DateShape when key.IsRequired || key.Key == "granskad" => "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}",
        WordShape words => Choose(words.Words.Order(StringComparer.Ordinal)),
        FlagShape => Choose(["ja", "nej"]),
        ListShape { Item.Names: { } names } => $"[{Id(names)}]",
        TextShape { Names: { } names } => Id(names),
        TextShape { Form: null } or NumberShape or DateShape => Write(help.Example),
        _ => help.Example,
    };

    /// <summary>A place for the name of something that there is.</summary>
    public string Id(IdKind kind) => facts.Ids[kind] is [_, ..] names ? Choose(names) : Write("id");

    private string Write(string words) => $"${{{++last}:{words}}}";

    private string Choose(IEnumerable<string> words) => $"${{{++last}|{string.Join(',', words.Select(Escaped))}|}}";

    /// <summary>A word among which one is chosen: some characters part them.</summary>
    private static string Escaped(string word)
    {
        var text = new StringBuilder();
        foreach (var c in word)
            text.Append(c is ',' or '|' or '\\' ? "\\" : "").Append(c);
        return text.ToString();
    }
}
