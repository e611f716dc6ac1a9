using Portal.Generator.Views;
using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>Whom readers are told to reach. The day is 20 November 2026.</summary>
public sealed class ContactViewTests
{
    private const string Missing = "- id: c\n  funktion: Fastighetsjouren\n  e-post: Uppgift saknas\n  telefon: Uppgift saknas\n  ägare: Driften\n  kort: ja\n";

    private readonly MiniPortal portal = new MiniPortal().WithSections("organisation").With("organisation/a.md", MiniPortal.Page("A"));

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-19", true)]
    public void A_contact_with_all_that_can_be_known_says_it_and_is_old_from_the_day_after_its_last(string validTo, bool isExpired)
    {
        portal.With("kontakter.yml", Entry("a", "Krisstöd", "krisstod@kommun.example", "013-20 60 00", validTo, "  tider: dygnet runt\n  kort: ja\n"));

        var contact = Assert.Single(ContactsView.Of(portal.Site()).Known);

        Assert.Equal(("Krisstöd", "mailto:krisstod@kommun.example", "013-20 60 00", "dygnet runt", "Driften", isExpired),
            (contact.Function, contact.Email?.Href, contact.Phone?.Text, contact.Hours, contact.Owner, contact.IsExpired));
        Assert.StartsWith("tel:", contact.Phone!.Href, StringComparison.Ordinal);
    }

    [Fact]
    public void The_portals_own_contact_is_first_among_those_that_can_be_reached_or_those_that_cannot()
    {
        portal.With("kontakter.yml", Entry("a", "Krisstöd", "krisstod@kommun.example", null, "2027-01-01") + Missing);

        Assert.Equal("Krisstöd | Säkerhetsenheten, Fastighetsjouren", Names());

        portal.With("portal.yml", MiniPortal.Settings("organisation").Replace("funktion: Säkerhetsenheten", "funktion: Säkerhetsenheten\n  e-post: sakerhet@kommun.example", StringComparison.Ordinal));
        Assert.Equal("Säkerhetsenheten, Krisstöd | Fastighetsjouren", Names());

        string Names() => ContactsView.Of(portal.Site()) is var view ? $"{string.Join(", ", view.Known.Select(contact => contact.Function))} | {string.Join(", ", view.Missing)}" : "";
    }

    [Fact]
    public void A_page_is_told_of_to_its_owner_where_that_can_be_written_to_and_otherwise_to_the_portals_own()
    {
        portal.With("organisation/a.md", MiniPortal.Page("A & B", "Numret är [Uppgift saknas: vilket nummer] och [Uppgift saknas: vilket nummer].", "ägare: krisstöd"))
            .With("kontakter.yml", Entry("a", "Krisstöd", "krisstod@kommun.example", null, "2026-11-20"));
        var fact = Assert.Single(AskFor()!.What);
        Assert.Equal(("Krisstöd", "Vilket nummer", "del-saknas-1"), (AskFor()!.Tell, fact.Text, fact.Id));
        Assert.StartsWith("mailto:krisstod@kommun.example?subject=", fact.Mail, StringComparison.Ordinal);
        Assert.Contains("A%20%26%20B", fact.Mail, StringComparison.Ordinal);

        portal.With("kontakter.yml", Entry("a", "Krisstöd", "krisstod@kommun.example", null, "2026-11-19"));
        Assert.Equal(("Säkerhetsenheten", null), (AskFor()!.Tell, AskFor()!.What[0].Mail));

        portal.With("kontakter.yml", Entry("a", "Krisstöd", null, "013-20 60 00", "2027-01-01"));
        Assert.Equal("Säkerhetsenheten", AskFor()!.Tell);

        portal.With("organisation/a.md", MiniPortal.Page("A", "Allt är känt."));
        Assert.Null(AskFor());
    }

    [Fact]
    public void Whom_a_page_did_not_help_writes_to_who_answers_for_it_and_names_the_page()
    {
        portal.With("organisation/a.md", MiniPortal.Page("A & B", "Text.", "ägare: krisstöd")).With("kontakter.yml", Entry("a", "Krisstöd", "krisstod@kommun.example", null, "2026-11-20"));
        Assert.Equal("Krisstöd", Tell()!.Text);
        Assert.StartsWith("mailto:krisstod@kommun.example?subject=Om%20sidan%20A%20%26%20B&body=", Tell()!.Href, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString("/organisation/a/\r\n"), Tell()!.Href, StringComparison.Ordinal);

        portal.Without("kontakter.yml");
        Assert.Null(Tell());
        portal.With("portal.yml", MiniPortal.Settings("organisation").Replace("funktion: Säkerhetsenheten", "funktion: Säkerhetsenheten\n  e-post: sakerhet@kommun.example", StringComparison.Ordinal));
        Assert.Equal("Säkerhetsenheten", Tell()!.Text);

        LinkView? Tell() => PageFootView.Of(portal.Site(), PageA())!.Tell;
    }

    [Fact]
    public void The_card_has_the_contacts_that_are_to_stand_there_and_are_known_and_its_first_group_apart()
    {
        portal.With("organisation/a.md", MiniPortal.Page("A", "<!-- visa: arbetsplatsens-kort -->"))
            .With("kontakter.yml", Entry("a", "Krisstöd", "krisstod@kommun.example", null, "2027-01-01", "  kort: ja\n") + Entry("b", "Vaktmästeriet", null, "013-20 60 00", "2027-01-01") + Missing)
            .With("arbetsplatsen.yml", "- id: adress\n  namn: Adress\n- id: plats\n  namn: Samlingsplats\n  hjälp: Där ni möts.\n  grupp: Brand\n- id: dorr\n  namn: Dörr\n");
        var card = WorkplaceCardView.Of(portal.Site());

        Assert.Equal(["Krisstöd"], card.Contacts.Select(contact => contact.Function));
        Assert.Equal(["adress", "dorr"], card.FirstGroup!.Blanks.Select(blank => blank.Id));
        Assert.Equal(("Brand", "plats"), Assert.Single(card.OtherGroups) is var group ? (group.Title, group.Blanks[0].Id) : default);
        Assert.Null(card.FirstGroup.Blanks[0].About);
        Assert.EndsWith("-om", card.OtherGroups[0].Blanks[0].About, StringComparison.Ordinal);

        portal.Without("arbetsplatsen.yml").Without("kontakter.yml");
        var empty = WorkplaceCardView.Of(portal.Site());
        Assert.Equal((null, 0, 0, 0), (empty.FirstGroup, empty.OtherGroups.Length, empty.Contacts.Length, empty.Guides.Length));
    }

    private AskForView? AskFor() => AskForView.Of(portal.Site(), PageA());

    private Page PageA() => portal.Site().Model.Pages.Single(page => page.Source.Path == "organisation/a.md");

    private static string Entry(string id, string function, string? email, string? phone, string validTo, string more = "") =>
        $"- id: {id}\n  funktion: {function}\n  e-post: {email ?? "Uppgift saknas"}\n  telefon: {phone ?? "Uppgift saknas"}\n  ägare: Driften\n  giltig-till: {validTo}\n{more}";
}
