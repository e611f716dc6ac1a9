using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>What the real content must have, and what it must not.</summary>
public sealed partial class CoverageFactsTests
{
    /// <summary>
    /// SHA-256 (first 16 digits, lower case letters) of the names of persons in the sources, whole and by their rare
    /// last names. Hashes, so that the names are not here either.
    /// </summary>
    private static readonly HashSet<string> Persons =
    [
        "148281c3ad564a22",
        "44b576e58ef2fc2c",
        "7a8c725e59ec6278",
        "c74a6e35cd6ce534",
        "8b8e5338a00f7b7b",
        "644f442e551fc6fb",
    ];

    /// <summary>Sections whose pages tell facts about Linköping or Lund.</summary>
    private static readonly string[] Sourced = ["organisation", "roller", "forvaltningar", "sakomraden", "inforande", "bakgrund", "omvarld"];

    [Fact]
    public async Task The_content_builds_without_a_single_remark() => Assert.Equal("", FixtureCase.Report(await LinkopingBuild.ResultAsync()));

    [Fact]
    public async Task There_are_at_least_fourteen_guides_forty_five_terms_five_templates_and_seven_courses()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;

        Assert.True(model.All<GuidePage>().Count() >= 14);
        Assert.True(model.Terms.Length >= 45);
        Assert.True(model.All<DocumentPage>().Count(document => document.Type == DocumentType.Template) >= 5);
        Assert.True(model.Courses.Length >= 7);
        Assert.All(model.Courses, course => Assert.True(course.Lessons.Length >= 4, course.Page.Id));
    }

    [Fact]
    public async Task Every_acute_guide_begins_with_112_and_says_it_at_most_once_more_before_its_steps_are_done()
    {
        var result = await LinkopingBuild.ResultAsync();
        var acute = result.Model!.All<GuidePage>().Where(guide => guide.IsAcute).ToList();

        Assert.True(acute.Count >= 3);
        Assert.All(acute, guide =>
        {
            var html = Encoding.UTF8.GetString(result.Files.Single(file => file.Path == guide.Url.OutputPath).Bytes.Span);
            var opening = html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</ol>", html.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal)];
            Assert.InRange(Regex.Count(Regex.Replace(opening, "<[^>]*>", ""), @"\b112\b"), 1, 2);
            Assert.True(opening.IndexOf("href=\"tel:112\"", StringComparison.Ordinal) < opening.IndexOf("<ol", StringComparison.Ordinal), guide.Id);
            Assert.DoesNotContain("class=\"lead\"", opening, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Every_guide_has_numbered_steps() =>
        Assert.All((await LinkopingBuild.ResultAsync()).Model!.All<GuidePage>(), guide => Assert.Contains(guide.Body.Tree.OfType<ListBlock>(), list => list.IsOrdered));

    [Fact]
    public async Task Every_page_that_tells_facts_names_its_sources() =>
        Assert.All(
            (await LinkopingBuild.ResultAsync()).Model!.Pages.Where(page => Sourced.Contains(page.Section)),
            page => Assert.False(page.Meta.Sources.IsEmpty, page.Source.Path));

    [Fact]
    public async Task Every_page_but_the_start_page_and_news_says_who_owns_it_and_when_it_is_reviewed() =>
        Assert.All(
            (await LinkopingBuild.ResultAsync()).Model!.Pages.Where(page => page.Section.Length > 0 && page is not NewsPage && page.Section != "nyheter"),
            page => Assert.True(page.Meta is { Owner: not null, Reviewed: not null } && (page is TestPage || page.Meta.ReviewDue is not null), page.Source.Path));

    [Fact]
    public async Task Every_topic_is_needed_by_somebody_or_says_so_by_being_one_of_the_two_others()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;

        var unneeded = model.All<TopicPage>().Where(topic => !model.Relations.NeedsByTopic.ContainsKey(topic.Id)).Select(topic => topic.Id);

        Assert.Equal(["informationssakerhet", "krisberedskap"], unneeded.Order());
    }

    [Fact]
    public void No_person_of_the_sources_is_named_anywhere_in_the_content()
    {
        var found = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".yml")
            .SelectMany(path => Names(File.ReadAllText(path), Persons).Select(name => $"{Path.GetFileName(path)}: {name}"));

        Assert.Empty(found);
    }

    [Fact]
    public void The_search_for_names_knows_a_name_when_it_sees_one()
    {
        HashSet<string> persons = [Hash("kim exempelsson"), Hash("fantasi")];

        Assert.Equal(["Fantasi", "Kim Exempelsson"], Names("Fråga Kim\nExempelsson eller **Fantasi**, inte Kim Berg.", persons).Order());
    }

    private static IEnumerable<string> Names(string text, HashSet<string> persons)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return words.Concat(words.Zip(words.Skip(1), (first, last) => $"{first} {last}")).Where(name => persons.Contains(Hash(name.ToLowerInvariant())));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
