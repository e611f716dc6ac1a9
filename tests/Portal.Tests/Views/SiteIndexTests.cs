using Portal.Generator.Views.Wording;

namespace Portal.Tests.Views;

/// <summary>The alphabetical index, where one looks up a page by a word of its title or of a heading.</summary>
public sealed class SiteIndexTests
{
    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_heading_that_many_pages_have_is_looked_up_by_nobody(int pages, bool isThere)
    {
        var portal = new MiniPortal().WithSections("handbok").With("handbok/lasmer.md", MiniPortal.Page("Om Läs mer", "## Bara här\n\nText."));
        for (var page = 0; page < pages; page++)
            portal.With($"handbok/sida-{page}.md", MiniPortal.Page($"Sida {page}", "## Läs mer\n\nText."));
        var entries = SiteIndex.Of(portal.Site()).SelectMany(letter => letter.Entries).ToDictionary(entry => entry.Text, entry => entry.Places.Length);

        Assert.Equal(isThere ? 4 : null, entries.TryGetValue("Läs mer", out var places) ? places : (int?)null);
        Assert.Equal((1, 1), (entries["Bara här"], entries["Sida 0"]));
    }
}
