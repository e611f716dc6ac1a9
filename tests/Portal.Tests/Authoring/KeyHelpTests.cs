using System.Text.RegularExpressions;
using Portal.Generator.Authoring;
using Portal.Generator.Reading.Kinds;

namespace Portal.Tests.Authoring;

public sealed partial class KeyHelpTests
{
    [Fact]
    public void Every_key_of_every_kind_has_help_and_no_help_is_left_over()
    {
        var asked = PageKindList.All.SelectMany(kind => KindKeys.Common.Concat(KindKeys.Of(kind)).Select(key => KeyHelp.Of(kind.Name, key.Key))).ToHashSet();

        Assert.Empty(KeyHelp.All.Except(asked));
        Assert.Equal(KeyHelp.All.Length, KeyHelp.All.DistinctBy(help => help.Key).Count());
    }

    [Fact]
    public void Every_kind_can_be_begun() =>
        Assert.Equal(PageKindList.All.Select(kind => kind.Name.ToLowerInvariant()).Order(), NewKind.All.Select(kind => kind.Word).Order());

    [Fact]
    public void Help_is_one_or_more_whole_sentences() => Assert.All(KeyHelp.All, help => Assert.Matches(Sentences(), help.Text));

    [Fact]
    public void A_key_of_a_few_words_names_them_in_its_example() =>
        Assert.All(KeyHelp.All.Where(help => help.Form == KeyForm.Word), help => Assert.Contains(help.Example, help.Words));

    [GeneratedRegex(@"^[\p{L}][^\n#]+\.\z")]
    private static partial Regex Sentences();
}
