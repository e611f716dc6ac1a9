using Portal.Model;

namespace Portal.Tests;

/// <summary>A portal whose titles and summaries have the words that compounds are made of.</summary>
internal static class ModelOfWords
{
    public static PortalModel Model { get; } = new MiniPortal()
        .With("index.md", MiniPortal.Page("Utbildning, förvaltning och säkerhet")
            .Replace("Kort om", "samordnare samordnar tjänst ombud handling plan fastighet ägare budget förslag för lag kunskap kun skap brand skydd arbete organisation före byggande brott kommun övergripande räddningstjänst"))
        .Link();
}
