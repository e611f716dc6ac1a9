using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Views.Editorial;

/// <summary>A day by which something must have been looked at.</summary>
/// <param name="Id">What tells it from all others, also from one day to the next: the file and what it is.</param>
/// <param name="Word">What is done, among the words of the interface.</param>
/// <param name="Subject">What it is done to.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Page">Its page; null for a contact.</param>
/// <param name="Day">The day.</param>
public sealed record ComingDay(string Id, string Word, string Subject, string? Owner, Page? Page, DateOnly Day)
{
    /// <summary>All such days of a portal, in their order.</summary>
    public static ImmutableArray<ComingDay> Of(PortalModel model) =>
    [
        .. model.Pages.Where(page => page.Meta.ReviewDue is not null)
            .Select(page => new ComingDay(page.Source.Path, page.Acknowledgement is { IsDecision: false } ? "editorial.do_review_receipt" : "editorial.do_review", page.Meta.Title, page.Meta.Owner, page, page.Meta.ReviewDue!.Value))
            .Concat(model.All<DocumentPage>().Where(page => page.ValidTo is not null)
                .Select(page => new ComingDay($"{page.Source.Path}/valid", page.Acknowledgement is null ? "editorial.do_renew" : "editorial.do_renew_receipt", page.Meta.Title, page.Responsible ?? page.Meta.Owner, page, page.ValidTo!.Value)))
            .Concat(model.Contacts.Where(contact => contact.ValidTo is not null)
                .Select(contact => new ComingDay($"kontakter.yml/{contact.Id}", "editorial.do_contact", contact.Contact.Function, contact.Owner, null, contact.ValidTo!.Value)))
            .OrderBy(day => day.Day).ThenBy(day => day.Id, StringComparer.Ordinal),
    ];
}
