using System.Xml.Linq;
using FsCheck.Fluent;
using Portal.Generator.Packaging.Qti;
using Portal.Model.Pages;

namespace Portal.Tests.Packaging;

/// <summary>
/// What the information model of QTI 3 (https://www.imsglobal.org/spec/qti/v3p0/info) and that of its packages ask of files, held by hand, for no
/// schema of them can be had here.
/// </summary>
public sealed class QtiConsistencyTests
{
    private static readonly string[] InItem = ["response-declaration", "outcome-declaration", "item-body", "response-processing", "modal-feedback"];
    private static readonly string[] InTest = ["outcome-declaration", "test-part", "outcome-processing"];
    private static readonly string[] InPart = ["item-session-control", "assessment-section"];
    private static readonly string[] InSection = ["selection", "ordering", "assessment-item-ref", "assessment-section"];

    /// <summary>Elements of HTML that an item body may begin with.</summary>
    private static readonly string[] Blocks = ["p", "div", "ul", "ol", "dl", "pre", "blockquote", "table", "hr", "figure", "h3", "h4", "h5", "h6"];

    /// <summary>Other elements of HTML.</summary>
    private static readonly string[] Others = ["a", "abbr", "b", "br", "caption", "code", "dd", "dt", "em", "figcaption", "i", "kbd", "li", "small", "span", "strong", "tbody", "td", "th", "thead", "tr"];

    [Fact]
    public async Task The_packages_of_the_real_courses_are_as_the_model_asks() => Assert.Empty((await PackagesAsync()).SelectMany(Faults));

    [Fact]
    public async Task The_same_questions_give_the_same_bytes()
    {
        var site = await Courses.SiteAsync();
        var course = site.Model.Courses.First(course => course.PreTest is not null);

        Assert.Equal(QtiExport.Of(site, course).Files.Select(file => Convert.ToHexString(file.Bytes.Span)), QtiExport.Of(site, course).Files.Select(file => Convert.ToHexString(file.Bytes.Span)));
    }

    [Fact]
    public void Questions_of_any_signs_are_items_that_say_them()
    {
        var (site, course) = Courses.Small("## Fråga: A?\n<!-- id: a; lektion: 1 -->\n\nSvar: 112\n\n> [!TIP]\n> Ring.\n");
        Always.Holds(tests: 3, property: Prop.ForAll(Made.Question.ArrayOf(120).ToArbitrary(), made =>
        {
            var questions = made.Select((each, at) => each with { Head = each.Head with { Id = $"fraga-{at}" } }).ToList();
            var test = course.FinalTest! with { Body = course.FinalTest.Body with { Questions = [.. questions.Select(each => new PlacedQuestion(each, 0, 0))] } };
            var package = QtiPackage.Of(site, course with { Lessons = [], FinalTest = test });
            Assert.Equal(questions.Select(each => each.Head.Prompt), package.Items.Select(item => item.Item.Value("title")));
            Assert.All(questions.Zip(package.Items), pair => Assert.Empty(pair.First.Texts().Select(QuestionSummary.Words).Where(words => !Plain(pair.Second.Item.Value).Contains(Plain(words)))));
        }));
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('”', '"').Replace('’', '\'');

    private static async Task<List<QtiPackage>> PackagesAsync()
    {
        var site = await Courses.SiteAsync();
        return [.. site.Model.Courses.Select(course => QtiPackage.Of(site, course)).Append(QtiPackage.Of(Courses.Small()))];
    }

    private static IEnumerable<string> Faults(QtiPackage package)
    {
        var (files, ids) = (package.Manifest.All("file").Values("href").ToList(), package.Manifest.All("resource").Values("identifier").ToList());
        return
        [
            .. Differ("files", package.Files.Keys.Skip(1), files),
            .. Differ("ids in the manifest", ids.Distinct(), ids),
            .. package.Manifest.All("dependency").Values("identifierref").Except(ids).Select(id => $"{id} is in no manifest"),
            .. package.Tests.SelectMany(test => test.All("assessment-item-ref").Values("href").Except(files)).Select(path => $"{path} is no file"),
            .. package.Items.Select(item => item.Item).Concat(package.Tests).GroupBy(root => root.Value("identifier")).Where(same => same.Count() > 1).Select(same => $"{same.Key} is the id of several"),
            .. package.Tests.SelectMany(OfTest),
            .. package.Items.SelectMany(item => OfItem(item.Item).Select(fault => $"{item.Id}: {fault}")),
        ];
    }

    private static IEnumerable<string> OfTest(XElement test) =>
    [
        .. Order(test, InTest), .. test.All("test-part").SelectMany(part => Order(part, InPart)), .. test.All("assessment-section").SelectMany(section => Order(section, InSection)),
        .. test.All("assessment-section").GroupBy(section => section.Value("identifier")).Where(same => same.Count() > 1).Select(same => $"{same.Key} is the id of several sections"),
    ];

    private static IEnumerable<string> OfItem(XElement item)
    {
        var body = item.All("item-body").Single();
        var choices = item.All("simple-choice", "simple-associable-choice").Values("identifier").ToList();
        var outcomes = item.All("outcome-declaration").Values("identifier").ToList();
        var responses = item.All("response-declaration").Values("identifier").ToList();
        var right = item.All("response-declaration").Where(each => each.Value("base-type") is "identifier" or "directedPair")
            .SelectMany(each => each.All("value").Select(value => value.Value).Concat(each.All("map-entry").Values("map-key"))).SelectMany(value => value.Split(' ')).Distinct();
        return
        [
            .. Order(item, InItem),
            .. Differ("responses", responses, body.Descendants().Where(each => each.Attribute("response-identifier") is not null).Values("response-identifier")),
            .. Differ("choices", choices.Distinct(), choices), .. Differ("right choices", right.Except(choices), []),
            .. Differ("variables", item.All("variable", "correct", "map-response").Values("identifier").Except([.. outcomes, .. responses]), []),
            .. Differ("outcomes", item.All("set-outcome-value").Values("identifier").Except(outcomes), []),
            .. body.Elements().Where(each => !each.Name.LocalName.EndsWith("-interaction") && !Blocks.Contains(each.Name.LocalName)).Select(each => $"{each.Name.LocalName} begins no block"),
            .. body.Nodes().OfType<XText>().Where(text => text.Value.Trim().Length > 0).Select(text => $"\"{text.Value}\" is in no block"),
            .. item.Descendants().Select(each => each.Name.LocalName).Where(name => !name.StartsWith("qti-") && !Blocks.Contains(name) && !Others.Contains(name)).Select(name => $"{name} is no element"),
        ];
    }

    /// <summary>What stands after something that it must come before.</summary>
    private static IEnumerable<string> Order(XElement element, string[] order)
    {
        var places = element.Elements().Select(child => Array.IndexOf(order, child.Name.LocalName.Replace("qti-", ""))).ToList();
        return places.Contains(-1) || !places.SequenceEqual(places.Order()) ? [$"{element.Name.LocalName} has {string.Join(' ', element.Elements().Select(child => child.Name.LocalName))}"] : [];
    }

    private static IEnumerable<string> Differ(string what, IEnumerable<string> expected, IEnumerable<string> found) =>
        expected.SequenceEqual(found) ? [] : [$"{what}: {string.Join(' ', expected)} but {string.Join(' ', found)}"];
}
