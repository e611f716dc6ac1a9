using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Model.Rendering;

/// <summary>A page that no file of the content is.</summary>
/// <param name="Key">The key of its title among the words of the interface: <c>page.search</c>. That of its summary ends with <c>_about</c>.</param>
/// <param name="Url">Its address, the same in every language.</param>
public sealed record GeneratedPage(string Key, UrlPath Url)
{
    /// <summary>Its title.</summary>
    public string Title(Words words) => words.Of(Key);

    /// <summary>Its summary.</summary>
    public string Summary(Words words) => words.Of($"{Key}_about");
}

/// <summary>The pages that every portal has beside those of its content.</summary>
public static class GeneratedPages
{
    public static GeneratedPage Search { get; } = new("page.search", new UrlPath("/sok/"));
    public static GeneratedPage Glossary { get; } = new("page.glossary", new UrlPath("/ordlista/"));
    public static GeneratedPage Sources { get; } = new("page.sources", new UrlPath("/kallor/"));
    public static GeneratedPage NotFound { get; } = new("page.not_found", new UrlPath("/404.html"));
    public static GeneratedPage Offline { get; } = new("page.offline", new UrlPath("/utan-nat/"));
    public static GeneratedPage MyLearning { get; } = new("page.my_learning", LearningUrls.Mine);
    public static GeneratedPage Certificate { get; } = new("page.certificate", LearningUrls.Certificate);
    public static GeneratedPage CheckCode { get; } = new("page.check_code", LearningUrls.CheckCode);
    public static GeneratedPage Acknowledgements { get; } = new("page.acknowledgements", LearningUrls.Acknowledgements);
}
