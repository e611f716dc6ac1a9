using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>Arbetsplatsens kort: the form for the local facts, and the card to print. What is filled in is known only to the browser.</summary>
public sealed record WorkplaceCardView : BodyPartView
{
    /// <summary>The number for emergencies, and the address that calls it.</summary>
    [Formerly("emergency_number")]
    public required LinkView Emergency { get; init; }

    /// <summary>The portal's name.</summary>
    public required string Portal { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Organisation { get; init; }

    /// <summary>The whole address of the page, for paper.</summary>
    public required string PrintAddress { get; init; }

    /// <summary>The local facts.</summary>
    public required ImmutableArray<BlankGroupView> Groups { get; init; }

    /// <summary>The first group of them, which stands beside the number: it is what whoever answers asks first.</summary>
    public BlankGroupView? FirstGroup => Groups.FirstOrDefault();

    /// <summary>The others.</summary>
    public ImmutableArray<BlankGroupView> OtherGroups => [.. Groups.Skip(1)];

    /// <summary>The guides whose steps stand on the card.</summary>
    public required ImmutableArray<CardGuideView> Guides { get; init; }

    /// <summary>The contacts that stand on the card.</summary>
    public required ImmutableArray<ContactView> Contacts { get; init; }

    /// <summary>The view of the card.</summary>
    public static WorkplaceCardView Of(SiteContext site)
    {
        var (model, settings) = (site.Model, site.Model.Settings);
        return new()
        {
            Emergency = LinkView.ToEmergency(site),
            Portal = settings.Name,
            Organisation = settings.Organisation,
            PrintAddress = site.Absolute(model.PageWith(Directive.WorkplaceCard)!.Url),
            Groups = BlankGroupView.AllOf(site),
            Guides = [.. model.All<GuidePage>().Where(guide => guide.CardSteps is not null)
                .Select(guide => new CardGuideView(guide.QuickAction, site.Href(guide), [.. guide.CardSteps!.Steps.Select(step => step.Sentence)]))],
            Contacts = ContactView.Known(site, contact => contact.IsOnCard),
        };
    }
}

/// <summary>A guide on the card.</summary>
/// <param name="Title">What has happened.</param>
/// <param name="Href">The address of the whole guide.</param>
/// <param name="Steps">Its steps, a sentence each.</param>
public sealed record CardGuideView(string Title, string Href, ImmutableArray<string> Steps);
