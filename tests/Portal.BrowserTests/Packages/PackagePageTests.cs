using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Reading;
using Portal.Model.Learning;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Packages;

/// <summary>The pages of a package as somebody reads them who has no platform: on a server, or as files on her own computer.</summary>
public sealed class PackagePageTests(PublishedPortal portal, PackagedPortal packaged) : BrowserTest(portal)
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-package-").FullName;

    [Fact]
    public async Task A_package_that_is_opened_as_a_file_says_what_is_missing_and_can_be_read_and_answered()
    {
        Unpack(PackageFormat.Scorm12);
        var visitor = await ArriveAsync(new Uri("file:///"));
        var visit = await CourseVisit.OpenAloneAsync(visitor.Context, visitor.Page, new Uri(Path.Combine(folder, "index.html")));
        await Expect(visit.Status).ToHaveTextAsync("Här finns ingen lärplattform. Paketet är gjort för att läggas in i en, med SCORM 1.2. Du kan läsa och svara, men det sparas bara i den här webbläsaren.");
        await visit.PressAsync("Börja med lektion 1");
        await visit.Course.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await Expect(visit.Course.Locator("[data-lesson-end]")).ToContainTextAsync("Läst");
        await visit.Course.Locator(".course-nav h2 a").ClickAsync();
        await Expect(visit.Course.Locator("[data-lesson]").First).ToContainTextAsync("Läst");
    }

    [Fact]
    public async Task Without_script_the_course_can_be_read()
    {
        Unpack(PackageFormat.Cmi5);
        var visitor = await ArriveAsync(new Uri("file:///"), new() { JavaScriptEnabled = false });
        await visitor.GoAsync(new Uri(Path.Combine(folder, "index.html")).ToString());
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "gå till kursen" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(packaged.Course.Page.Meta.Title);
        await visitor.Page.Locator("[data-lesson] a").First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(packaged.Course.Lessons[0].Meta.Title);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_pages_of_a_package_are_accessible_and_fit_the_window(int width)
    {
        await using var host = await PackageHost.StartAsync(new Dictionary<string, ReadOnlyMemory<byte>>(PackageHost.Below("", packaged.Files(packaged.Course, PackageFormat.Scorm2004))));
        var visitor = await ArriveAsync(host.Address, new() { ViewportSize = new() { Width = width, Height = 800 } });
        var found = new List<Fault>();
        foreach (var page in new[] { "index.html", "kurs.html", $"kurs-{packaged.Course.Lessons[0].Url.Value.TrimEnd('/').Split('/')[^1]}.html", "kurs-prov.html" })
        {
            await visitor.GoAsync(page);
            if (page == "index.html")
                await Expect(visitor.Page.Locator("[role=status]")).ToContainTextAsync("Här finns ingen lärplattform");
            found.AddRange((await Axe.LookAsync(visitor.Page)).Select(fault => new Fault(page, fault)));
            found.AddRange((await visitor.Page.EvaluateAsync<string[]>(Probe.Read("overflow"))).Select(fault => new Fault(page, fault)));
        }
        Expected.Nothing(found);
    }

    [Fact]
    public async Task The_keyboard_reaches_the_end_of_the_course_and_its_pages_in_the_order_of_the_window()
    {
        await using var host = await PackageHost.StartAsync(new Dictionary<string, ReadOnlyMemory<byte>>(PackageHost.Below("", packaged.Files(packaged.Course, PackageFormat.Scorm2004))));
        var visitor = await ArriveAsync(host.Address);
        await visitor.GoAsync("index.html");
        var start = visitor.Page.FrameLocator("iframe");
        await Expect(start.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(start.Locator(":focus")).ToHaveTextAsync("Hoppa till innehållet");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(start.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(packaged.Course.Lessons[0].Meta.Title);
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private void Unpack(PackageFormat format)
    {
        foreach (var file in packaged.Files(packaged.Course, format))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
    }
}
