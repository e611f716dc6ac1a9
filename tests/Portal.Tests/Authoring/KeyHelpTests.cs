using System.Text.RegularExpressions;
using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;

namespace Portal.Tests.Authoring;

public sealed partial class KeyHelpTests
{
    [Fact]
    public void Every_key_of_every_kind_and_file_has_help_and_no_help_is_left_over()
    {
        var asked = PageKindList.All.SelectMany(kind => Help(KindKeys.All(kind), kind.Name)).Concat(FileKeys.All.SelectMany(file => Help(file.Keys, file.Path))).ToHashSet();

        Assert.Empty(asked.Except(KeyHelp.All).Select(missing => missing.Key));
        Assert.Empty(KeyHelp.All.Except(asked).Select(leftOver => leftOver.Key));
        Assert.Equal(KeyHelp.All.Length, KeyHelp.All.DistinctBy(help => help.Key).Count());
    }

    [Fact]
    public void Every_kind_can_be_begun() =>
        Assert.Equal(PageKindList.All.Select(kind => kind.Name.ToLowerInvariant()).Order(), NewKind.All.Select(kind => kind.Word).Order());

    [Fact]
    public void Help_is_one_or_more_whole_sentences() => Assert.All(KeyHelp.All, help => Assert.Matches(Sentences(), help.Text));

    private static IEnumerable<KeyHelp> Help(IEnumerable<AskedKey> keys, string owner) =>
        keys.SelectMany(key => (KeyHelp[])[KeyHelp.Of(owner, key.Key), .. key.Shape switch { GroupShape group => Help(group.Keys(), key.Key), ItemsShape items => Help(items.Keys(), key.Key), _ => [] }]);

    [GeneratedRegex(@"^[\p{L}][^\n#]+\.\z")]
    private static partial Regex Sentences();
}
