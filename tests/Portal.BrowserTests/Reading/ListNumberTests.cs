using Portal.BrowserTests.Harness;
using Portal.Model.Learning;

namespace Portal.BrowserTests.Reading;

/// <summary>Numbers of lists are read, not only drawn: texts refer to them.</summary>
public sealed class ListNumberTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Theory]
    [InlineData("ol.steps > li")]
    [InlineData("ol.steps > li:has(.step-picture)")]
    [InlineData("ol.timeline > li")]
    [InlineData("ol.learning-path > li")]
    [InlineData("ol.lesson-list > li[data-lesson]")]
    public async Task A_screen_reader_reads_the_number_of_each_item(string items) => await ExpectNumbersAsync(Portal.Kinds.With(items.Replace("> ", "")), items);

    [Fact]
    public async Task A_screen_reader_reads_the_number_of_each_item_to_put_in_order()
    {
        var page = Portal.Model.Pages.First(page => page.Body.Questions.Any(placed => placed.Question is OrderQuestion) && page is Portal.Model.Pages.LessonPage);
        await ExpectNumbersAsync(page.Url.Value, ".order-item");
    }

    private async Task ExpectNumbersAsync(string url, string items)
    {
        var visitor = await VisitAsync(url);
        await using var browser = await DevTools.OpenAsync(visitor.Page);
        var lists = await visitor.Page.EvaluateAsync<int[]>("selector => [...new Set([...document.querySelectorAll(selector)].map(item => item.parentElement))].map(list => list.querySelectorAll(`:scope > ${selector.split(' > ').at(-1)}`).length)", items);
        var expected = lists.SelectMany(length => Enumerable.Range(1, length)).Select(number => $"{number}").ToList();

        var read = await browser.FirstWordsAsync(items);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, read);
    }
}
