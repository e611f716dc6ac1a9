using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Model;

namespace Portal.Generator.Authoring;

/// <summary>What editors are told of all that they can write, from what the readers ask for.</summary>
public static class EditorGuide
{
    /// <summary>What the keys of all pages stand under.</summary>
    public const string Common = "Alla sidor";

    /// <summary>All of it.</summary>
    public static WritingGuide All { get; } = new(
        [
            new(Common, false, Entries("", KindKeys.Common)),
            .. PageKindList.All.Select(kind => new KeyGroup(kind.Name, false, Entries(kind.Name, KindKeys.Of(kind)))).Where(group => !group.Keys.IsEmpty),
            .. FileKeys.All.Select(file => new KeyGroup(file.Path, true, Entries(file.Path, file.Keys))),
        ],
        [.. QuestionForm.All.Select(form => new QuestionModel(form.Word, form.Text))]);

    private static ImmutableArray<KeyEntry> Entries(string owner, IEnumerable<AskedKey> keys) =>
    [
        .. keys.SelectMany(key => Within(key.Shape) is { IsEmpty: false } inner
            ? Entries(key.Key, inner).Select(each => each with { Key = $"{key.Key}, {each.Key}" }).Prepend(Entry(owner, key))
            : [Entry(owner, key)]),
    ];

    private static KeyEntry Entry(string owner, AskedKey key)
    {
        var help = KeyHelp.Of(owner, key.Key);
        return new(key.Key, key.IsRequired, help.Text, help.Example.Trim(), key.Shape is WordShape words ? [.. words.Words.Order(StringComparer.Ordinal)] : []);
    }

    private static ImmutableArray<AskedKey> Within(KeyShape shape) => shape switch
    {
        GroupShape group => group.Keys(),
        ItemsShape items => items.Keys(),
        _ => [],
    };
}
