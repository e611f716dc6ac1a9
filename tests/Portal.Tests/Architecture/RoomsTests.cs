using System.Text.RegularExpressions;

namespace Portal.Tests;

/// <summary>What lies in a room knows only the rooms below it.</summary>
public sealed partial class RoomsTests
{
    [Theory]
    [InlineData("Language", "Documents", "Index")]
    [InlineData("Documents", "Index")]
    public void No_code_of_the_search_asks_a_room_above_its_own(string room, params string[] above)
    {
        const string search = "generator/Portal.Generator/Search/";
        var types = (from path in Repository.SourceFiles(search)
                     where path.EndsWith(".cs", StringComparison.Ordinal)
                     from type in PublicType().Matches(Repository.Read(path))
                     select (Name: type.Groups["name"].Value, Room: path[search.Length..].Split('/') is [var first, _] ? first : ""))
            .Where(type => type.Room.Length == 0 || above.Contains(type.Room)).ToList();
        var files = Repository.SourceFiles(search + room).ToList();
        Assert.NotEmpty(files);
        Assert.NotEmpty(types);
        Assert.Empty(
            from path in files
            let code = Comment().Replace(Repository.Read(path), "")
            from type in types
            where Regex.IsMatch(code, $@"(?<![\w.]){type.Name}\b")
            select $"{path} asks {type.Room}/{type.Name}");
    }

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

    [GeneratedRegex(@"^(?:public|internal)[^\n(=]*?\b(?:class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex("""\bfrom "(?<path>\.[^"]*)"|\bimport\("(?<path>\.[^"]*)"\)""")]
    private static partial Regex Import();
}
