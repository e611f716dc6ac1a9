using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>A kind of page: where its files lie and how its own keys are read.</summary>
public interface IPageKind
{
    /// <summary>The heading of its section in docs/content-model.md.</summary>
    string Name { get; }

    /// <summary>The section whose pages, save its <c>index.md</c>, are of this kind; null for kinds that other parts of the path decide.</summary>
    string? Folder => null;

    /// <summary>True when a file belongs to this kind.</summary>
    bool Holds(ContentPath path);

    /// <summary>The address of a page of this kind.</summary>
    Portal.Model.UrlPath Url(ContentPath path) => path.DefaultUrl;

    /// <summary>Makes the page from what is common and the kind's own keys.</summary>
    Page Read(PageParts parts, Fields fields);
}

/// <summary>What every page has, ready to be made into a kind.</summary>
public sealed record PageParts(
    Portal.Model.SourceFile Source, ContentPath Path, Portal.Model.UrlPath Url, Meta Meta, Body Body);
