using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What comes back every year.</summary>
/// <param name="Rows">The tasks, month by month.</param>
/// <param name="File">The address of the same as a file for calendars.</param>
public sealed record YearWheelView(ImmutableArray<YearTaskView> Rows, string File) : BodyPartView
{
    /// <summary>The year wheel of a site.</summary>
    public static YearWheelView Of(SiteContext site) => new([.. site.Model.YearWheel.Select(task => YearTaskView.Of(site, task))], site.Href(Addresses.YearWheel));
}

/// <summary>A task of the year.</summary>
/// <param name="Month">The name of the month.</param>
/// <param name="What">What is done.</param>
/// <param name="Who">The roles that do it.</param>
/// <param name="Document">The document to fill in; nothing when there is none.</param>
public sealed record YearTaskView(string Month, string What, string Who, LinkView? Document)
{
    /// <summary>The view of a task.</summary>
    public static YearTaskView Of(SiteContext site, YearTask task) =>
        new(Capital(site.Words.Month(task.Month)), task.What, task.Who, site.Model.Find<DocumentPage>(task.Document?.Value ?? "") is { } page ? LinkView.To(site, page) : null);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
