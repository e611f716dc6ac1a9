using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Portal.Tests;

/// <summary>The points of house style that a machine can check.</summary>
public sealed partial class HouseRulesTests
{
    private const int MostLines = 300;

    private static readonly string[] Written = ["generator", "templates", "site/src", "site/styles", "tests"];

    private static IEnumerable<string> Code => Repository.SourceFiles(Written)
        .Where(path => Path.GetExtension(path) is ".cs" or ".html" or ".ts" or ".css" or ".js" or ".mjs" && !path.Contains("/Fixtures/"));

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Assert.Empty(Code.Select(path => (path, lines: Repository.Read(path).Count(c => c == '\n'))).Where(file => file.lines > MostLines));

    [Fact]
    public void Half_of_the_files_of_the_program_have_at_most_sixty_lines()
    {
        var lines = Code.Where(path => path.StartsWith("generator") || path.StartsWith("templates")).Select(path => Repository.Read(path).Count(c => c == '\n')).Order().ToList();

        Assert.InRange(lines[lines.Count / 2], 1, 60);
    }

    [Fact]
    public void Nothing_is_left_for_later() => Assert.Empty(Code.Where(path => Later().IsMatch(Repository.Read(path))));

    [Fact]
    public void Nothing_tells_where_it_was_written() =>
        Assert.Empty(Code.Where(path => HomeFolder().IsMatch(Repository.Read(path))));

    [Fact]
    public void Templates_have_no_inline_style_script_or_event_handler() =>
        Assert.Empty(Repository.SourceFiles("templates").SelectMany(path => Inline().Matches(Repository.Read(path)).Select(match => $"{path}: {match.Value}")));

    [Fact]
    public void Only_one_file_writes_the_addresses_of_what_the_portal_makes() =>
        Assert.Empty(Repository.SourceFiles("generator").Where(path => path.EndsWith(".cs") && !path.EndsWith("/Addresses.cs"))
            .SelectMany(path => OwnAddress().Matches(Repository.Read(path)).Select(match => $"{path}: {match.Value}")));

    [Fact]
    public void Every_template_begins_with_what_it_is_for() =>
        Assert.Empty(Repository.SourceFiles("templates").Where(path => !Repository.Read(path).StartsWith(path.EndsWith(".yml") ? "# " : "{{# ")));

    [Theory]
    [InlineData(typeof(Model.PortalModel))]
    [InlineData(typeof(Generator.PortalBuilder))]
    public void Every_public_type_says_what_it_is_for(Type type)
    {
        var docs = XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(summary.Value) || member.Element("inheritdoc") is not null)
            .Select(member => member.Attribute("name")!.Value).ToHashSet();

        var undocumented = type.Assembly.GetExportedTypes()
            .Select(other => "T:" + other.FullName!.Replace('+', '.'))
            .Where(name => !name.Contains("__") && !docs.Contains(name));

        Assert.Empty(undocumented);
    }

    [Fact]
    public void Every_kind_of_record_in_the_model_is_immutable()
    {
        var settable = typeof(Model.PortalModel).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(settable);
    }

    [GeneratedRegex(@"\b(?:TO" + "DO|FIX" + "ME|HA" + @"CK)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<![\w.])/(?:home|root|Users|work|workspace)/\w|[A-Z]:\\\\?Users", RegexOptions.IgnoreCase)]
    private static partial Regex HomeFolder();

    [GeneratedRegex("""(?<!///.*)"(?:/(?:utbildning|nyheter)/|/?(?:sok/(?!data)|ordlista/|kallor/|behovsmatris/|assets/|404\.html|sidor\.json|sitemap\.xml|favicon\.svg))""")]
    private static partial Regex OwnAddress();

    [GeneratedRegex(@"\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=""|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
