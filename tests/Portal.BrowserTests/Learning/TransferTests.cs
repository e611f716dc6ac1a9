using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>One's own data as a file: out, away and in again.</summary>
public sealed class TransferTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string NotOurs = "Filen är inte en fil med uppgifter från Mitt lärande. Inget har ändrats.";
    private const string Damaged = "Filen är skadad och går inte att läsa. Inget har ändrats.";
    private const string Newer = "Filen är sparad av en nyare version av portalen. Inget har ändrats.";

    private Course Course => Portal.FirstWithTest();

    [Fact]
    public async Task What_is_saved_as_a_file_comes_back_after_everything_was_cleared()
    {
        var visitor = await LearnerAsync();
        var before = await Memory.OfAsync(visitor);
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => Button(visitor, "Spara som fil").ClickAsync());
        Assert.Matches(@"^mitt-larande-\d{4}-\d\d-\d\d\.json$", file.SuggestedFilename);
        await ExpectStatusAsync(visitor, "Filen är sparad.");

        await Button(visitor, "Rensa mina uppgifter").ClickAsync();
        await Expect(visitor.Page.GetByText("Det går inte att ångra.")).ToBeVisibleAsync();
        await Expect(Button(visitor, "Nej, behåll")).ToBeFocusedAsync();
        await Button(visitor, "Ja, ta bort").ClickAsync();
        await ExpectStatusAsync(visitor, "Dina uppgifter är borttagna ur den här webbläsaren.");
        await Expect(visitor.Page.GetByText("Du har inte blivit klar med någon kurs än.")).ToBeVisibleAsync();
        Assert.Empty(JsonNode.Parse(await Memory.OfAsync(visitor))!["k"]!.AsObject());

        await visitor.Page.GetByLabel("Hämta från fil").SetInputFilesAsync(await file.PathAsync());
        await ExpectStatusAsync(visitor, "Uppgifterna i filen är hämtade och lagda till det som fanns här.");
        await Expect(Done(visitor)).ToBeVisibleAsync();
        Assert.Equal(JsonNode.Parse(before)!["k"]!.ToJsonString(), JsonNode.Parse(await Memory.OfAsync(visitor))!["k"]!.ToJsonString());
    }

    [Fact]
    public async Task Clearing_can_be_regretted()
    {
        var visitor = await LearnerAsync();
        await Button(visitor, "Rensa mina uppgifter").ClickAsync();
        await Button(visitor, "Nej, behåll").ClickAsync();
        await Expect(Button(visitor, "Rensa mina uppgifter")).ToBeFocusedAsync();
        await Expect(Done(visitor)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_wrong_file_gets_one_clear_sentence_and_loses_nothing()
    {
        var visitor = await LearnerAsync();
        var before = await Memory.OfAsync(visitor);
        (string Content, string Answer)[] files =
        [
            ("Hej! Det här är ett brev.", NotOurs),
            ("", NotOurs),
            ("""{"namn":"något annat","lista":[1,2,3]}""", NotOurs),
            ("[]", NotOurs),
            ("""{"sort":"portal-larande"}""", Damaged),
            ("""{"sort":"portal-larande","larande":{"v":1,"g":0,"k":{"kurs":{"w":"i går"}}}}""", Damaged),
            ("""{"sort":"portal-larande","larande":{"v":0,"g":0,"k":{}}}""", Damaged),
            ("""{"sort":"portal-larande","larande":{"v":99,"g":0,"k":{},"nytt":true}}""", Newer),

            ("\uFFFD\u0000\u0001PNG", NotOurs),
        ];
        foreach (var (content, answer) in files)
        {
            await visitor.Page.Locator("[data-data-status]").EvaluateAsync("status => { status.textContent = ''; }");
            await visitor.Page.GetByLabel("Hämta från fil").SetInputFilesAsync(new FilePayload { Name = "fil.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(content) });
            await ExpectStatusAsync(visitor, answer);
            Assert.Equal(before, await Memory.OfAsync(visitor));
        }
        await Expect(Done(visitor)).ToBeVisibleAsync();
    }

    private async Task<Visitor> LearnerAsync()
    {
        var visitor = await ArriveAsync();
        await new Memory().Passed(Course, Clock.Start).Read(Course, 0, Clock.Start)
            .Missed(Course, Course.Lessons.SelectMany(lesson => lesson.Questions()).First(), Clock.Start).GiveAsync(visitor);
        await visitor.GoAsync(Addresses.MyLearning.Value);
        await Expect(Done(visitor)).ToBeVisibleAsync();
        return visitor;
    }

    private ILocator Done(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Klara kurser" })
        .GetByRole(AriaRole.Link, new() { Name = Course.Page.Meta.Title, Exact = true });

    private static ILocator Button(Visitor visitor, string name) => visitor.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task ExpectStatusAsync(Visitor visitor, string text) => Expect(visitor.Page.Locator("[data-data-status]")).ToHaveTextAsync(text);
}
