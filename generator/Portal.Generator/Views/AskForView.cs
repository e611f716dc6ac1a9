using System.Collections.Immutable;
using Portal.Generator.Views.Wording;
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
        var contact = PageMail.ContactOf(site.Model, page.Meta.Owner);
        ImmutableArray<MissingFactView> what = [.. MissingFacts.Told(site.Words, page).Select((fact, at) => new MissingFactView(MissingFacts.Anchor(at), char.ToUpperInvariant(fact[0]) + fact[1..], PageMail.To(contact, site, page, "guide.mail_subject", "guide.mail_text", ("fact", fact))))];
        return what.IsEmpty ? null : new(new ContentsEntryView(site.Words.Of("guide.ask_for"), "del-saknade-uppgifter"), what, contact.Function);
    }
}

/// <summary>Something that a page does not know.</summary>
/// <param name="Id">Its anchor, to which the mark in the text leads.</param>
/// <param name="Text">What it is.</param>
/// <param name="Mail">The address of an e-mail with the answer; nothing when nobody's address is known.</param>
public sealed record MissingFactView(string Id, string Text, string? Mail);
