namespace Portal.Generator;

/// <summary>What to build, from the command line or a test.</summary>
public sealed record BuildRequest
{
    /// <summary>The content folder.</summary>
    public required string Content { get; init; }

    /// <summary>The day to build for.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Asks what day it is, for a preview that goes on after midnight; null when the day was given.</summary>
    public Func<DateOnly>? Clock { get; init; }

    /// <summary>Replaces <c>bas-url</c> of the settings.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>True to publish drafts too.</summary>
    public bool Drafts { get; init; }

    /// <summary>True to make Redaktionsläge too: the page and the files for those who write the portal.</summary>
    public bool Editor { get; init; }

    /// <summary>True to ask git when files were changed.</summary>
    public bool History { get; init; } = true;

    /// <summary>The folder with the bundled script and style sheet.</summary>
    public string Site { get; init; } = Rendering.SiteAssets.DefaultFolder;

    /// <summary>The folder with the program's own templates.</summary>
    public string Templates { get; init; } = Rendering.Templates.TemplateFolder.Default;
}
