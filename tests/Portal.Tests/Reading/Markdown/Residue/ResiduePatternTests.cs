using Portal.Generator.Reading.Markdown.Residue;

namespace Portal.Tests;

public sealed class ResiduePatternTests
{
    /// <summary>Texts are searched only for shapes whose marks they have. So nothing may be found in a text without any of them.</summary>
    [Fact]
    public void Whatever_is_found_has_one_of_the_marks_of_its_shape()
    {
        var texts = Repository.SourceFiles("content", "tests/Portal.Tests/Fixtures").Where(path => path.EndsWith(".md")).Select(Repository.Read).ToList();
        var found = 0;

        Assert.Empty(
            from pattern in ResiduePatterns.All.Concat(ResiduePatterns.InPlainText)
            where pattern.Marks.Length > 0
            from text in texts.SelectMany(text => new[] { text, text.Replace('\\', MaskedText.Used), new string([.. text.Where(c => !pattern.Marks.Contains(c))]) })
            from match in pattern.Shape.Matches(text).Cast<System.Text.RegularExpressions.Match>()
            where found++ >= 0 && !pattern.Marks.Any(text.Contains)
            select $"{pattern.Message}: {match.Value}");
        Assert.True(found > 100, $"{found}");
    }
}
