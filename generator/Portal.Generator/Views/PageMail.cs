using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>E-mails about a page, to the function that answers for it.</summary>
internal static class PageMail
{
    /// <summary>The contact of a function where it can be written to, else the portal's own.</summary>
    public static Contact ContactOf(PortalModel model, string? function) => model.Contacts
        .Where(entry => entry.Contact.Email.Value is not null && !entry.IsExpired(model.Today) && entry.Contact.Function.Equals(function, StringComparison.OrdinalIgnoreCase))
        .Select(entry => entry.Contact).FirstOrDefault(model.Settings.Contact);

    /// <summary>The address of an e-mail that has been begun; nothing when the contact cannot be written to.</summary>
    /// <param name="subject">The key of its subject, a sentence with the <c>page</c>.</param>
    /// <param name="text">The key of its text, with the <c>address</c> of the page.</param>
    /// <param name="more">What else the text has.</param>
    public static string? To(Contact contact, SiteContext site, Page page, string subject, string text, params ReadOnlySpan<(string, string)> more) => contact.Email.Value is not { } email ? null
        : $"mailto:{email}?subject={Uri.EscapeDataString(site.Words.Of(subject, ("page", page.Meta.Title)))}&body={Uri.EscapeDataString(site.Words.Of(text, [.. more, ("address", site.Absolute(page.Url))]).ReplaceLineEndings("\r\n"))}";
}
