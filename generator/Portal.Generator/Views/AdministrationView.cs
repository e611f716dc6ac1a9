using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A förvaltning or company: facts and needs first, then the text.</summary>
/// <param name="Frame">What stands around the text.</param>
/// <param name="IsCompany">True for a company.</param>
/// <param name="Coordinators">Its coordinators; nothing when the page does not speak of them.</param>
/// <param name="Boards">Names of the boards that it serves.</param>
/// <param name="HasProfile">True when the page speaks of its kravprofil.</param>
/// <param name="Profile">Its kravprofil; nothing when that is not known.</param>
/// <param name="Contacts">How to reach it, where that is known.</param>
/// <param name="NeedsHeading">The heading of the needs; nothing when there are none.</param>
/// <param name="Needs">The needs.</param>
/// <param name="Body">The text.</param>
public sealed record AdministrationView(
    FrameView Frame, bool IsCompany, CoordinatorsRowView? Coordinators, ImmutableArray<string> Boards, bool HasProfile, LinkView? Profile, ImmutableArray<ContactView> Contacts,
    ContentsEntryView? NeedsHeading, NeedTableView Needs, ImmutableArray<BodyPartView> Body) : WholePage(Frame)
{
    /// <summary>The view of a förvaltning.</summary>
    public static AdministrationView Of(SiteContext site, FrameView frame, AdministrationPage page, ImmutableArray<BodyPartView> body)
    {
        var heading = page.Needs.IsEmpty ? null : new ContentsEntryView(site.Words.Of("need.title"), "del-behov");
        var profile = page.RequirementProfile.Value is { } named ? site.Model.Find<DocumentPage>(named.Value) : null;
        return new(
            heading is null ? frame : frame with { Contents = [heading, .. frame.Contents] }, page.IsCompany, CoordinatorsRowView.IsToldOf(page) ? CoordinatorsRowView.Of(site, page) : null, page.Boards,
            page.RequirementProfile.IsNamed, profile is null ? null : LinkView.ByTitle(site, profile), ContactView.Known(site, contact => contact.Administration?.Value == page.Id), heading, NeedTableView.Of(site, page), body);
    }
}
