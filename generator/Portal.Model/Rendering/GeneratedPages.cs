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
    public static GeneratedPage Search { get; } = new("page.search", Addresses.Search);
    public static GeneratedPage Glossary { get; } = new("page.glossary", Addresses.Glossary);
    public static GeneratedPage Sources { get; } = new("page.sources", Addresses.Sources);
    public static GeneratedPage NotFound { get; } = new("page.not_found", Addresses.NotFound);
    public static GeneratedPage Offline { get; } = new("page.offline", Addresses.Offline);
    public static GeneratedPage Editorial { get; } = new("page.editorial", Addresses.Editorial);
    public static GeneratedPage Codes { get; } = new("page.codes", Addresses.Codes);
    public static GeneratedPage Writing { get; } = new("page.writing", Addresses.WritingGuide);
    public static GeneratedPage MyLearning { get; } = new("page.my_learning", Addresses.MyLearning);
    public static GeneratedPage Certificate { get; } = new("page.certificate", Addresses.Certificate);
    public static GeneratedPage CheckCode { get; } = new("page.check_code", Addresses.CheckCode);
    public static GeneratedPage Acknowledgements { get; } = new("page.acknowledgements", Addresses.Acknowledgements);
}
