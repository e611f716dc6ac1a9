using Portal.BrowserTests.Harness;
using Portal.Model.Rendering;

namespace Portal.BrowserTests.Published;

/// <summary>Every address in the built site leads somewhere.</summary>
public sealed class LinkTests(PublishedPortal portal)
{
    private static readonly string[] Attributes = ["href", "src", "action"];

    /// <summary>Ids by address, for every page.</summary>
    private readonly Dictionary<string, HashSet<string>> anchors = portal.Pages.ToDictionary(
        page => page.Url, page => page.Document.All.Select(element => element.Id).OfType<string>().ToHashSet());

    [Fact]
    public void Every_link_anchor_picture_script_and_style_exists()
    {
        var paths = portal.Files.Select(file => "/" + file.Path).ToHashSet();
        var faults = new List<Fault>();
        foreach (var (url, link) in Addresses())
        {
            var target = new Uri(new Uri(portal.Address, url), link);
            if (!target.AbsoluteUri.StartsWith(portal.Address.ToString(), StringComparison.Ordinal))
                continue;
            var path = Uri.UnescapeDataString(target.AbsolutePath);
            var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (!paths.Contains(path.EndsWith('/') ? path + "index.html" : path))
                faults.Add(new Fault(url, $"{link} does not exist"));
            else if (anchor.Length > 0 && !(anchors.TryGetValue(path, out var ids) && ids.Contains(anchor)))
                faults.Add(new Fault(url, $"{link} has no such anchor"));
        }
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task The_server_answers_every_address_with_200_and_its_type()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = portal.Address };
        var addresses = Addresses()
            .Select(link => new Uri(new Uri(portal.Address, link.Url), link.Address))
            .Where(target => target.AbsoluteUri.StartsWith(portal.Address.ToString(), StringComparison.Ordinal))
            .Select(target => target.GetLeftPart(UriPartial.Path)).Distinct();
        var faults = new List<Fault>();
        foreach (var address in addresses)
        {
            using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType is null)
                faults.Add(new Fault(address, $"{(int)response.StatusCode} {response.Content.Headers.ContentType}"));
        }
        Expected.Nothing(faults);
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_start_page()
    {
        var links = Addresses().ToLookup(link => link.Url, link => new Uri(new Uri(portal.Address, link.Url), link.Address).AbsolutePath);
        var reached = new HashSet<string>();
        var open = new Stack<string>(["/"]);
        while (open.TryPop(out var url))
        {
            if (reached.Add(url) && anchors.ContainsKey(url))
            {
                foreach (var next in links[url])
                    open.Push(next);
            }
        }
        Expected.Nothing(anchors.Keys.Except([.. reached, "/404.html", GeneratedPages.Offline.Url.Value]).Select(url => new Fault(url, "no way leads here from the start page")));
    }

    [Fact]
    public void Page_list_and_site_map_name_only_pages_that_exist()
    {
        var text = string.Concat(portal.Files.Where(file => file.Path is "sidor.json").Select(file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span)));
        var listed = System.Text.Json.JsonDocument.Parse(text).RootElement.EnumerateArray().Select(entry => entry.GetProperty("u").GetString()!);
        var mapped = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(portal.Files.Single(file => file.Path == "sitemap.xml").Bytes.Span))
            .Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath).ToList();
        Assert.NotEmpty(mapped);
        Expected.Nothing(listed.Concat(mapped).Where(url => !anchors.ContainsKey(url)).Select(url => new Fault(url, "is listed but does not exist")));
    }

    private IEnumerable<(string Url, string Address)> Addresses() =>
        from page in portal.Pages
        from element in page.Document.All
        from name in Attributes
        let address = element.GetAttribute(name)
        where address is not null
        select (page.Url, address);
}
