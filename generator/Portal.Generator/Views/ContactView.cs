using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A function to reach.</summary>
/// <param name="Function">What it is called.</param>
/// <param name="Phone">Its number.</param>
/// <param name="Email">Its address.</param>
/// <param name="Hours">When somebody answers.</param>
/// <param name="Owner">The function that keeps it right.</param>
/// <param name="ValidTo">The day on which it is looked at again.</param>
/// <param name="IsExpired">True when that day is past.</param>
public sealed record ContactView(string Function, LinkView? Phone, LinkView? Email, string? Hours, string? Owner, DateView? ValidTo, bool IsExpired)
{
    /// <summary>The view of a contact.</summary>
    public static ContactView Of(SiteContext site, ContactEntry entry) =>
        Of(entry.Contact) with { Hours = entry.Hours, Owner = entry.Owner, ValidTo = DateView.Of(site.Words, entry.ValidTo), IsExpired = entry.IsExpired(site.Model.Today) };

    /// <summary>The view of the portal's own contact.</summary>
    public static ContactView Of(Contact contact) => new(contact.Function,
        contact.Phone.Value is { } phone ? new LinkView(phone, ContactAddress.PhoneLink(phone)) : null,
        contact.Email.Value is { } email ? new LinkView(email, $"mailto:{email}") : null, null, null, null, false);

    /// <summary>Those that are known of some contacts.</summary>
    public static ImmutableArray<ContactView> Known(SiteContext site, Func<ContactEntry, bool> which) =>
        [.. site.Model.Contacts.Where(contact => !contact.IsMissing && which(contact)).Select(contact => Of(site, contact))];
}

/// <summary>All contacts of a portal.</summary>
/// <param name="Known">Those that can be reached, the portal's own first.</param>
/// <param name="Missing">What those are called whose number and address nobody knows.</param>
/// <param name="MissingId">The anchor of the list of these.</param>
/// <param name="Tell">The portal's own contact, to tell what is missing.</param>
public sealed record ContactsView(ImmutableArray<ContactView> Known, ImmutableArray<string> Missing, string MissingId, ContactView Tell) : BodyPartView
{
    /// <summary>The view of a portal's contacts.</summary>
    public static ContactsView Of(SiteContext site)
    {
        var own = site.Model.Settings.Contact;
        var tell = ContactView.Of(own);
        return new(
            [.. own.IsMissing ? [] : new[] { tell }, .. ContactView.Known(site, _ => true)],
            [.. site.Model.Contacts.Select(entry => entry.Contact).Prepend(own).Where(contact => contact.IsMissing).Select(contact => contact.Function)],
            ContactEntry.MissingAnchor, tell);
    }
}
