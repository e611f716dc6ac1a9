using System.Collections.Immutable;
using Portal.Generator.Views.Wording;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What a page does not know, and whom to tell who does.</summary>
/// <param name="Entry">The heading, as it stands in the list of contents.</param>
/// <param name="What">What is missing.</param>
/// <param name="Tell">The function to tell.</param>
public sealed record AskForView(ContentsEntryView Entry, ImmutableArray<MissingFactView> What, string Tell)
{
    /// <summary>The list of a page; nothing when it knows everything.</summary>
    public static AskForView? Of(SiteContext site, Page page)
    {
        var contact = ContactOf(site.Model, page.Meta.Owner);
        ImmutableArray<MissingFactView> what = [.. MissingFacts.Told(site.Words, page).Select((fact, at) => new MissingFactView(MissingFacts.Anchor(at), char.ToUpperInvariant(fact[0]) + fact[1..], Mail(site, page, contact, fact)))];
        return what.IsEmpty ? null : new(new ContentsEntryView(site.Words.Of("guide.ask_for"), "del-saknade-uppgifter"), what, contact.Function);
    }

    /// <summary>The contact of a function where it can be written to, else the portal's own.</summary>
    public static Contact ContactOf(PortalModel model, string? function) => model.Contacts
        .Where(entry => entry.Contact.Email.Value is not null && !entry.IsExpired(model.Today) && entry.Contact.Function.Equals(function, StringComparison.OrdinalIgnoreCase))
        .Select(entry => entry.Contact).FirstOrDefault(model.Settings.Contact);

    private static string? Mail(SiteContext site, Page page, Contact contact, string fact) => contact.Email.Value is not { } email ? null
        : $"mailto:{email}?subject={Uri.EscapeDataString(site.Words.Of("guide.mail_subject", ("page", page.Meta.Title)))}&body={Uri.EscapeDataString(site.Words.Of("guide.mail_text", ("fact", fact), ("address", site.Absolute(page.Url))).ReplaceLineEndings("\r\n"))}";
}

/// <summary>Something that a page does not know.</summary>
/// <param name="Id">Its anchor, to which the mark in the text leads.</param>
/// <param name="Text">What it is.</param>
/// <param name="Mail">The address of an e-mail with the answer; nothing when nobody's address is known.</param>
public sealed record MissingFactView(string Id, string Text, string? Mail);
