using System.Text.RegularExpressions;

namespace Portal.Tests;

/// <summary>Scripts of a room know only the rooms below it.</summary>
public sealed partial class ScriptRoomsTests
{
    [Theory]
    [InlineData("site/src/learning/memory/", "site/src/learning/rules/", "site/src/learning/ui/", "site/src/learning/kinds/")]
    [InlineData("site/src/learning/rules/", "site/src/learning/ui/", "site/src/learning/kinds/")]
    [InlineData("site/src/learning/", "site/src/package/", "site/src/search/", "site/src/editing/")]
    [InlineData("site/src/search/", "site/src/learning/", "site/src/package/", "site/src/editing/")]
    public void No_script_asks_a_room_above_its_own(string room, params string[] above)
    {
        var scripts = Repository.SourceFiles(room).Where(path => path.EndsWith(".ts", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(scripts);
        Assert.Empty(
            from script in scripts
            from import in Import().Matches(Repository.Read(script))
            let asked = Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(script)!, import.Groups["path"].Value)).Replace('\\', '/')
            where above.Any(asked.StartsWith)
            select $"{script} asks {asked}");
    }

    [GeneratedRegex("""\bfrom "(?<path>\.[^"]*)"|\bimport\("(?<path>\.[^"]*)"\)""")]
    private static partial Regex Import();
}
