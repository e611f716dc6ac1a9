using System.Collections.Immutable;
using Portal.Generator.Views.Wording;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views.Editorial;

/// <summary>
/// Finds all that the security unit has to see to: one list, from which Redaktionsläge, its files, its calendar and the verb
/// <c>review</c> are made.
/// </summary>
public sealed class Matters
{
    /// <summary>How many days ahead something is near.</summary>
    public const int DaysAhead = 60;

    /// <summary>How many of the things that have changed are named.</summary>
    private const int Named = 4;

    private const string ContactsFile = "kontakter.yml";
    private const string SettingsFile = "portal.yml";

    private readonly SiteContext site;

    private Matters(SiteContext site) => this.site = site;

    private PortalModel Model => site.Model;

    /// <summary>The matters of a site: by kind, the most urgent first, then by day and file.</summary>
    public static ImmutableArray<Matter> Of(SiteContext site) =>
    [
        .. new Matters(site).All().OrderBy(matter => matter.Kind).ThenBy(matter => matter.Urgency).ThenBy(matter => matter.Day ?? DateOnly.MaxValue)
            .ThenBy(matter => matter.File, StringComparer.Ordinal),
    ];

    private IEnumerable<Matter> All() =>
    [
        .. Model.Pages.SelectMany(OfPage),
        .. Model.All<DocumentPage>().Where(page => IsNear(page.ValidTo)).Select(page => About(page, MatterKind.Validity, Day("editorial.valid_to", page.ValidTo), page.ValidTo)),
        .. Model.Settings.Contact is { IsMissing: true } own ? new[] { Unreachable(own.Function, SettingsFile, own.Function) } : [],
        .. Model.Contacts.SelectMany(OfContact),
        .. OfLinks(),
        .. Model.OutdatedQuestions.GroupBy(question => question.Page).Select(OfQuestions),
        .. Receipt.AllOf(site).Where(receipt => receipt.Lacking.Any()).Select(OfReceipt),
        .. Model.Sources.Where(source => source.Checked is not { } day || day.AddYears(1) <= Model.Today).Select(OfSource),
        .. Coverage.Of(site).Rows.Where(row => row.Gaps > 0).Select(OfNeed),
        .. Model.All<TopicPage>().SelectMany(OfTopic),
        .. Model.Held.Select(OfHeld),
        .. Model.Settings.Waivers.Select(OfWaiver),
    ];

    private IEnumerable<Matter> OfPage(Page page)
    {
        if (IsNear(page.Meta.ReviewDue))
            yield return About(page, MatterKind.Review, Day("editorial.review_by", page.Meta.ReviewDue), page.Meta.ReviewDue);
        else if (page.IsUndated)
            yield return About(page, MatterKind.Undated, site.Words.Of("editorial.no_day"));
        if (page.Meta.Reviewed is { } reviewed && Changes(page, reviewed) is [_, ..] changes)
            yield return About(page, MatterKind.Changed, site.Words.Of("editorial.changed_since", ("date", site.Words.Date(reviewed)), ("what", Some(changes))));
        foreach (var fact in MissingFacts.Of(site.Words, page))
            yield return About(page, MatterKind.Fact, fact.Length > 0 ? fact : site.Words.Of("editorial.some_fact"));
    }

    /// <summary>What has changed since a page's review: the page itself first, then pages that it links to, then sources.</summary>
    private ImmutableArray<string> Changes(Page page, DateOnly reviewed) =>
    [
        .. Changed(page) > reviewed ? [site.Words.Of("editorial.itself")] : Array.Empty<string>(),
        .. Linked(page).Where(linked => Changed(linked) > reviewed).Select(linked => linked.Meta.MenuTitle),
        .. Model.Sources.Where(source => source.Date.Value > reviewed && page.Meta.Sources.Any(id => id.Value == source.Id)).Select(source => source.Title),
    ];

    /// <summary>A list of names, the last of many only counted.</summary>
    private string Some(ImmutableArray<string> names)
    {
        var more = names.Length - Named;
        return site.Words.List(more > 1 ? [.. names[..Named], site.Words.Count("editorial.more", more)] : names);
    }

    private DateOnly? Changed(Page page) => Model.LastChanged.TryGetValue(page.Source.Path, out var changed) ? changed : null;

    /// <summary>The pages that a page says something of by linking to them. One that mostly leads to others says nothing of them, nor do others of it.</summary>
    private IEnumerable<Page> Linked(Page page) => page.IsIndex && page is ArticlePage ? [] : page.Body.Links
        .Select(link => Model.Links.GetValueOrDefault((page.Source.Path, link.Offset))?.Page).OfType<Page>()
        .Where(linked => linked != page && !linked.IsIndex).Distinct();

    private IEnumerable<Matter> OfContact(ContactEntry contact)
    {
        var about = Unreachable(contact.Contact.Function, ContactsFile, contact.Owner);
        if (IsNear(contact.ValidTo))
            yield return about with { Kind = MatterKind.Validity, What = Day("editorial.valid_to", contact.ValidTo), Day = contact.ValidTo, Urgency = UrgencyOf(contact.ValidTo!.Value) };
        if (contact.IsMissing)
            yield return about;
    }

    /// <summary>A contact without number and address.</summary>
    private Matter Unreachable(string function, string file, string owner) => new()
    {
        Kind = MatterKind.Fact, Subject = function, File = file, Owner = owner, What = site.Words.Of("editorial.no_contact"),
        Href = Model.PageWith(Directive.Contacts) is { } page ? site.Href(page) : null,
    };

    /// <summary>Links that were bad when they were last asked; one matter when nobody has asked any, or not for long.</summary>
    private IEnumerable<Matter> OfLinks()
    {
        if (!Model.OutwardLinks.Any())
            yield break;
        if (Model.LinkReport is not { } report || Model.Today.DayNumber - report.Day.DayNumber > DaysAhead)
        {
            yield return new Matter
            {
                Kind = MatterKind.Link, Subject = site.Words.Of("editorial.all_links"), File = SettingsFile,
                What = Model.LinkReport is { } old ? Day("editorial.links_asked", old.Day) : site.Words.Of("editorial.links_not_asked"),
            };
        }
        foreach (var link in Model.OutwardLinks.DistinctBy(link => (link.Path, link.Address)))
        {
            if (Model.LinkReport?.Find(link.Address) is { } answer && What(link.Address, answer) is { } what)
            {
                var page = Model.Pages.FirstOrDefault(page => page.Source.Path == link.Path);
                yield return new Matter
                {
                    Kind = MatterKind.Link, Subject = page?.Meta.Title ?? link.Path, Href = page is null ? null : site.Href(page), File = link.Path, Owner = page?.Meta.Owner, What = what,
                    Urgency = answer.State is LinkState.Dead ? Urgency.Late : Urgency.Sometime, Day = answer.State is LinkState.Dead ? answer.Since : null,
                };
            }
        }
    }

    private string? What(string address, LinkAnswer answer) => answer.State switch
    {
        LinkState.Dead => site.Words.Of("editorial.link_dead", ("address", address)),
        LinkState.Moved => site.Words.Of("editorial.link_moved", ("address", address), ("to", answer.NewAddress!)),
        _ => null,
    };

    private Matter OfSource(Source source) => new()
    {
        Kind = MatterKind.Source, Subject = source.Title, Href = site.Href(Addresses.Source(source)), File = source.Path,
        What = source.Checked is { } day ? site.Words.Of("editorial.source_checked", ("date", site.Words.Date(day))) : site.Words.Of("editorial.source_unchecked"),
    };

    private Matter OfQuestions(IGrouping<Page, OutdatedQuestion> questions) => About(questions.Key, MatterKind.Question,
        site.Words.Count("editorial.questions_changed", questions.Count(), ("what", Some([.. questions.Select(question => question.Linked.Meta.MenuTitle).Distinct()])))) with
        {
            Href = $"{site.Href(questions.Key)}#{questions.First().Question.Head.Anchor}",
        };

    private Matter OfReceipt(Receipt receipt) =>
        About(receipt.Page, MatterKind.Receipt, site.Words.Of("editorial.receipt_lacks", ("version", receipt.Version(site.Words)), ("what", receipt.Lacks(site.Words)))) with { Owner = receipt.Owner };

    private Matter OfNeed(CoverageRow row) =>
        About(row.Administration, MatterKind.Need, site.Words.Of("editorial.lacks", ("topic", row.Topic.Meta.MenuTitle), ("what", row.Lacks(site.Words))));

    private IEnumerable<Matter> OfTopic(TopicPage topic)
    {
        if (Relations.Of(Model.Relations.NeedsByTopic, topic.Id).IsEmpty && Model.All<AdministrationPage>().Any())
            yield return About(topic, MatterKind.Topic, site.Words.Of("editorial.needed_by_nobody"));
        if (!TopicCoverage.Of(Model, topic).Pages.Any())
            yield return About(topic, MatterKind.Topic, site.Words.Of("editorial.nothing_on_topic"));
    }

    private Matter OfHeld(Page page) => About(page, MatterKind.Held, page.Meta switch
    {
        { Draft: true } => site.Words.Of("editorial.draft"),
        { PublishFrom: { } from } when from > Model.Today => Day("editorial.published_on", from),
        { UnpublishFrom: { } until } when until <= Model.Today => Day("editorial.unpublished_on", until),
        { InformationClass: var above } when above > Model.Settings.InformationClass => site.Words.Of("editorial.above"),
        _ => site.Words.Of("editorial.course_held"),
    }) with
    {
        Href = Model.Pages.Any(shown => shown.Source.Path == page.Source.Path) ? site.Href(page) : null,
        Day = page.Meta is { Draft: false, PublishFrom: { } day } && day > Model.Today ? day : null,
    };

    private Matter OfWaiver(Waiver waiver) => new()
    {
        Kind = MatterKind.Waiver, Subject = waiver.Path, File = SettingsFile,
        What = site.Words.Count("editorial.waived", waiver.Count, ("code", waiver.Code), ("reason", waiver.Reason)),
    };

    private Matter About(Page page, MatterKind kind, string what, DateOnly? day = null) => new()
    {
        Kind = kind, Subject = page.Meta.Title, Href = site.Href(page), File = page.Source.Path, Owner = page.Meta.Owner, What = what,
        Day = day, Urgency = day is { } known ? UrgencyOf(known) : Urgency.Sometime,
    };

    private string Day(string key, DateOnly? day) => site.Words.Of(key, ("date", site.Words.Date(day!.Value)));

    private bool IsNear(DateOnly? day) => day is { } known && known.DayNumber - Model.Today.DayNumber <= DaysAhead;

    private Urgency UrgencyOf(DateOnly day) => day < Model.Today ? Urgency.Late : Urgency.Soon;
}
