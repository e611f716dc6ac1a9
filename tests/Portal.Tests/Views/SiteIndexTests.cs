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

    [Theory]
    [InlineData("Fråga: Vad gör du först?")]
    [InlineData("FRÅGA 2 : Vad gör du först?")]
    public void A_question_is_met_in_its_course_and_looked_up_by_nobody(string question)
    {
        var portal = new MiniPortal().WithCourse(lesson: $"## Steg för steg\n\nText.\n\n## {question}\n<!-- id: forst -->\n\n- [ ] Går hem\n  > Nej.\n- [x] Larmar\n  > Ja.\n\n> [!TIP]\n> Därför.\n");
        var entries = SiteIndex.Of(portal.Site()).SelectMany(letter => letter.Entries).Select(entry => entry.Text).ToList();

        Assert.Contains("Steg för steg", entries);
        Assert.DoesNotContain(entries, entry => entry.Contains("Vad gör du först?", StringComparison.Ordinal));
        Assert.Equal("", portal.Report());
    }
}
