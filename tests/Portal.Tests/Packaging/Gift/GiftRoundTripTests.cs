using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Portal.Generator.Packaging.Gift;
using Portal.Model.Pages;

namespace Portal.Tests.Packaging;

/// <summary>What a parser that was not written here reads in the exports is what the questions say.</summary>
public sealed partial class GiftRoundTripTests
{
    [Fact]
    public async Task A_parser_reads_every_question_of_the_real_courses_as_it_is()
    {
        var site = await Courses.SiteAsync();
        var courses = site.Model.Courses.Where(course => course.Parts.Any()).ToList();
        var files = await GiftFile.ReadAsync([.. courses.Select(course => GiftExport.Of(site, course).Text)]);

        foreach (var (course, file) in courses.Zip(files))
        {
            Assert.Equal(course.Parts.Count(part => !part.Body.Questions.IsEmpty), file.Count(IsCategory));
            Assert.Equal(course.Parts.SelectMany(part => part.Body.Questions).SelectMany(placed => GiftFacts.Of(placed.Question, site.Model.Words)), file.Where(each => !IsCategory(each)).Select(GiftFacts.Of));
        }
        Assert.True(files.Sum(file => file.Count) > 300);
    }

    [Fact]
    public async Task Every_link_of_the_real_courses_has_its_whole_address()
    {
        var site = await Courses.SiteAsync();
        var links = site.Model.Courses.SelectMany(course => Link().Matches(GiftExport.Of(site, course).Text.Replace("\\", ""))).Select(match => match.Groups["to"].Value).Distinct().ToList();
        var pages = (await LinkopingBuild.ResultAsync()).Files.Select(file => $"{site.Model.Settings.BaseUrl}{file.Path.Replace("index.html", "")}").ToHashSet();

        Assert.Contains(links, pages.Contains);
        Assert.Empty(links.Where(link => !pages.Contains(link.Split('#')[0]) && !Regex.IsMatch(link, "^(?!https://sakerhetsportalen)(https://|tel:|mailto:)")));
    }

    [Fact]
    public void Questions_of_any_signs_come_through_as_they_are()
    {
        var (site, course) = Courses.Small("## Fråga: A?\n<!-- id: a; lektion: 1 -->\n\nSvar: 112\n\n> [!TIP]\n> Ring.\n");
        var question = Made.Question;
        Always.Holds(tests: 3, property: Prop.ForAll(question.ArrayOf(120).ToArbitrary(), made =>
        {
            var questions = made.Select((each, at) => each with { Head = each.Head with { Id = $"fraga-{at}" } }).ToList();
            var test = course.FinalTest! with { Body = course.FinalTest.Body with { Questions = [.. questions.Select(each => new PlacedQuestion(each, 0, 0))] } };
            var file = GiftFile.ReadAsync(GiftExport.Of(site, course with { Lessons = [], FinalTest = test }).Text).GetAwaiter().GetResult().Single();
            Assert.Equal(questions.SelectMany(each => GiftFacts.Of(each, site.Model.Words)), file.Where(each => !IsCategory(each)).Select(GiftFacts.Of));
        }));
    }

    private static bool IsCategory(System.Text.Json.JsonElement read) => read.GetProperty("type").GetString() == "Category";

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"")]
    private static partial Regex Link();
}
