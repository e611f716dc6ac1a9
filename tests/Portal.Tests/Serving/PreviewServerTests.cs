using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Portal.Generator;
using Portal.Generator.Outputs;
using Portal.Generator.Rendering;
using Portal.Generator.Serving;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Tests;

public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly Preview preview = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication server = null!;

    public async ValueTask InitializeAsync()
    {
        server = PreviewServer.Create(preview, 0);
        await server.StartAsync();
        browser.BaseAddress = new Uri(server.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public void It_listens_on_this_computer_only() => Assert.Equal("127.0.0.1", browser.BaseAddress!.Host);

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/roller/", HttpStatusCode.OK)]
    [InlineData("/finns-inte/", HttpStatusCode.NotFound)]
    [InlineData("/finns-inte.png", HttpStatusCode.NotFound)]
    [InlineData("/assets/portal.0123456789ab.css", HttpStatusCode.OK)]
    [InlineData("/sok/data/0123456789ab/d0.json", HttpStatusCode.OK)]
    [InlineData("/sok/register.json", HttpStatusCode.OK)]
    public async Task Every_answer_has_the_headers_of_the_real_hosts(string address, HttpStatusCode status)
    {
        await Show();

        using var answer = await browser.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        foreach (var (name, value) in SecurityHeaders.All.Where(header => header.Name != "Strict-Transport-Security"))
            Assert.Equal([value], answer.Headers.GetValues(name));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal([address.StartsWith("/assets/") || address.StartsWith("/sok/data/") ? SecurityHeaders.AssetCache : SecurityHeaders.PageCache], answer.Headers.NonValidated["Cache-Control"]);
    }

    [Theory]
    [InlineData("evil.example", "/", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example", "/_portal/live", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:5080", "/_portal/live.js", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", "/", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1", "/", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:5080", "/", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", "/", HttpStatusCode.OK)]
    [InlineData("portal.example", "/", HttpStatusCode.OK)]
    public async Task It_answers_to_the_names_of_this_computer_and_of_the_portal_only(string host, string address, HttpStatusCode status)
    {
        await Show();

        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = host } };
        using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.MisdirectedRequest)
            Assert.Equal("Förhandsvisningen svarar bara till den här datorn. Skriv 127.0.0.1 i adressen.", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Before_there_is_a_version_it_answers_to_the_names_of_this_computer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using var foreign = await browser.SendAsync(request);
        using var own = await browser.GetAsync("/");

        Assert.Equal((HttpStatusCode.MisdirectedRequest, HttpStatusCode.ServiceUnavailable), (foreign.StatusCode, own.StatusCode));
    }

    [Fact]
    public async Task A_page_gets_the_script_that_reloads_it()
    {
        await Show();

        Assert.Contains($"<script src=\"/_portal/live.js\" data-version=\"{preview.Shown.Version}\" data-codes=\"\" defer></script>", await browser.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_gives_the_404_page()
    {
        await Show();

        using var answer = await browser.GetAsync("/finns-inte/");

        Assert.Contains("Sidan finns inte", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_last_slash_is_sent_on()
    {
        await Show();

        using var answer = await browser.GetAsync("/roller");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/roller/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/", "/stod/")]
    [InlineData("/stod", "/stod/")]
    [InlineData("/stod/roller", "/stod/roller/")]
    public async Task Under_a_base_path_the_root_leads_there(string address, string location)
    {
        await Show("https://portal.example/stod/");

        using var answer = await browser.GetAsync(address);

        Assert.Equal(location, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Under_a_base_path_pages_lie_below_it()
    {
        await Show("https://portal.example/stod/");

        Assert.Contains("Om roller", await browser.GetStringAsync("/stod/roller/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sitemap.xml", "text/xml")]
    [InlineData("/assets/portal.0123456789ab.css", "text/css")]
    [InlineData("/_redirects", "application/octet-stream")]
    public async Task Other_files_have_their_types(string address, string type)
    {
        await Show();

        using var answer = await browser.GetAsync(address);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_search_and_Word_documents_are_made_when_they_are_asked_for()
    {
        var portal = new MiniPortal().WithSections("styrdokument").With("styrdokument/mall.md", MiniPortal.Page("Mall", keys: "dokumenttyp: mall"));
        preview.Show(PortalBuilder.Plan(new BuildResult(portal.Link(), SiteFiles.None, [], portal.ReadPortal()), SiteAssets.Read(Repository.SiteAssets)));

        using var word = await browser.GetAsync("/styrdokument/mall/mall.docx");
        using var register = await browser.GetAsync("/sok/register.json");
        var version = JsonDocument.Parse(await register.Content.ReadAsStringAsync()).RootElement.GetProperty("version").GetString();
        using var part = await browser.GetAsync($"/sok/data/{version}/d0.json");
        using var none = await browser.GetAsync($"/sok/data/{version}/d9.json");

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Content.Headers.ContentType?.MediaType);
        Assert.Equal("PK"u8.ToArray(), (await word.Content.ReadAsByteArrayAsync())[..2]);
        Assert.Equal([SecurityHeaders.PageCache], register.Headers.NonValidated["Cache-Control"]);
        Assert.Equal([SecurityHeaders.AssetCache], part.Headers.NonValidated["Cache-Control"]);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_page_that_the_program_cannot_make_says_so()
    {
        preview.Show(new BuildResult(new MiniPortal().Link(), new SiteFiles([OutputFile.FromText("index.html", () => throw new InvalidOperationException("<trasig>"))]), [], new MiniPortal().ReadPortal()));

        using var answer = await browser.GetAsync("/");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("&lt;trasig&gt;", page, StringComparison.Ordinal);
        Assert.Contains("live.js", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_errors_from_the_start_the_reader_is_told_them_also_without_script()
    {
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", "[<b>](a.md)"));
        preview.Show(new BuildResult(portal.Link(), SiteFiles.None, portal.Bag.Sorted(), portal.ReadPortal()));

        using var answer = await browser.GetAsync("/vagledning/brand/");

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Portalen går inte att visa än", page, StringComparison.Ordinal);
        Assert.Contains("index.md(6,7): fel PORTAL204: filen a.md finns inte", page, StringComparison.Ordinal);
        Assert.Contains("[&lt;b&gt;](a.md)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/redaktion/felkoder/")]
    [InlineData("/stod/redaktion/felkoder/")]
    public async Task With_errors_from_the_start_the_codes_are_explained_all_the_same(string address)
    {
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", "[b](a.md)"));
        preview.Show(new BuildResult(portal.Link(), SiteFiles.None, portal.Bag.Sorted(), portal.ReadPortal()));

        Assert.Contains("data-codes=\"/redaktion/felkoder/\"", await (await browser.GetAsync("/")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var answer = await browser.GetAsync(address);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(DiagnosticHelp.All, help => Assert.Contains($"<h2 id=\"{help.Rule.Code.ToLowerInvariant()}\">{help.Rule.Code}: {WebUtility.HtmlEncode(help.Rule.Title)}</h2><p>", page, StringComparison.Ordinal));
        Assert.Contains("<li>Ska tecknet <code>&lt;</code> synas: skriv <code>&amp;lt;</code>.</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_browsers_do_not_keep_the_server_from_stopping()
    {
        using var open = new StreamReader(await browser.GetStreamAsync("/_portal/live"));

        await server.StopAsync();

        Assert.NotNull(await open.ReadToEndAsync()); // throws when the host has waited for the browser as long as it does, and breaks the connection
    }

    [Fact]
    public async Task Before_the_first_build_is_done_the_reader_is_asked_to_wait()
    {
        using var answer = await browser.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Portalen byggs", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_portal/portal.dll")]
    [InlineData("/_portal/..%2Fportal.dll")]
    [InlineData("/_portal/..%5Cportal.dll")]
    [InlineData("/..%2F..%2Fetc/passwd")]
    public async Task Files_outside_the_site_cannot_be_had(string address)
    {
        await Show();

        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Faults_and_new_versions_are_sent_as_events()
    {
        await Show();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var stream = await browser.GetStreamAsync("/_portal/live", stop.Token);
        using var events = new StreamReader(stream);
        Assert.StartsWith("event: version", await Event(events, stop.Token), StringComparison.Ordinal);

        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", "[a](a.md)"));
        preview.Show(new BuildResult(portal.Link(), SiteFiles.None, portal.Bag.Sorted(), portal.ReadPortal()));

        var fault = await Event(events, stop.Token);
        Assert.StartsWith("event: fel|data: [{", fault, StringComparison.Ordinal);
        Assert.Contains("filen a.md finns inte", fault, StringComparison.Ordinal);

        await Show();
        Assert.StartsWith("event: ok", await Event(events, stop.Token), StringComparison.Ordinal);
        Assert.StartsWith("event: reload", await Event(events, stop.Token), StringComparison.Ordinal);
    }

    private static async Task<string> Event(StreamReader events, CancellationToken stop)
    {
        var lines = new List<string>();
        while (await events.ReadLineAsync(stop) is { Length: > 0 } line)
            lines.Add(line);
        return string.Join('|', lines);
    }

    private async Task Show(string address = "https://portal.example/")
    {
        var portal = new MiniPortal().WithSections("roller").With("portal.yml", MiniPortal.Settings("roller").Replace("https://portal.example/", address));
        preview.Show(new BuildResult(portal.Link(), new SiteFiles([
            .. await portal.RenderAsync(),
            OutputFile.FromText("sitemap.xml", "<urlset/>"),
            OutputFile.FromText("_redirects", ""),
            OutputFile.FromText("sok/register.json", "{}"),
            OutputFile.FromText("sok/data/0123456789ab/d0.json", "{}"),
            OutputFile.FromText("assets/portal.0123456789ab.css", "body{}"),
        ]), [], portal.ReadPortal()));
    }
}
