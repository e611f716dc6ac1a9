using System.Text.RegularExpressions;
using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;

namespace Portal.Tests.Authoring;

/// <summary>What the handbook says of keys is what the program does.</summary>
public sealed partial class HandbookTests
{
    [Theory]
    [InlineData("`vagledning`", "Vägledning")]
    [InlineData("`roller`", "Roll")]
    [InlineData("`forvaltningar`", "Förvaltning")]
    [InlineData("`organisation`", "Organisation")]
    [InlineData("`utbildning`, kursens `index.md`", "Kurs")]
    [InlineData("`utbildning`, en lektion", "Lektion")]
    [InlineData("`utbildning`, ett prov", "Prov")]
    [InlineData("`styrdokument`", "Styrdokument")]
    [InlineData("`nyheter`", "Nyhet")]
    public void The_keys_of_each_kind_are_all_named_and_those_that_must_be_there_as_such(string folder, string kind)
    {
        var row = Repository.Read("content/om-portalen/steg-for-steg.md").ReplaceLineEndings("\n").Split('\n').Single(line => line.StartsWith($"| {folder} |", StringComparison.Ordinal)).Split('|');

        var keys = KindKeys.Of(PageKindList.All.Single(each => each.Name == kind));
        Assert.Equal(Names(keys.Where(key => key.IsRequired)), Named(row[2]));
        Assert.Equal(Names(keys.Where(key => !key.IsRequired)), Named(row[3]));

        static IEnumerable<string> Names(IEnumerable<AskedKey> keys) => keys.Select(key => key.Key).Order(StringComparer.Ordinal);
        static IEnumerable<string> Named(string cell) => Code().Matches(cell).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_page_names_its_owner_in_its_examples_only_as_the_owner()
    {
        Assert.All(Handbook.Pages("Funktionen", []), page => Assert.DoesNotContain("Säkerhetsenheten", page.Text, StringComparison.Ordinal));
        Assert.NotEmpty(Handbook.Pages("Funktionen", []));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
