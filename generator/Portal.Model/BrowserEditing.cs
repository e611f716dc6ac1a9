namespace Portal.Model;

/// <summary>What <c>redigering</c> of <c>portal.yml</c> says: where those who edit in the browser get the content from and put it back.</summary>
/// <param name="Service">The sort of git service.</param>
/// <param name="Repository">The repository on it: <c>kommun/portal</c>.</param>
/// <param name="Branch">The branch that is changed.</param>
/// <param name="Folder">Where in the repository the content folder is.</param>
public sealed record BrowserEditing(GitService Service, string Repository, string Branch, string Folder)
{
    /// <summary>The address of the service's API, when it is one of the municipality's own.</summary>
    public Uri? Api { get; init; }

    /// <summary>Who lets people in by OAuth; null when they write a token themselves.</summary>
    public Uri? Login { get; init; }

    /// <summary>What the service calls this portal, when it lets people in itself (PKCE).</summary>
    public string? AppId { get; init; }

    /// <summary>The sites that a browser talks to, beside the portal's own.</summary>
    public IEnumerable<string> Hosts =>
        new[] { Api ?? new Uri(Service is GitService.GitHub ? "https://api.github.com/" : "https://gitlab.com/"), Login }
            .OfType<Uri>().Select(address => address.GetLeftPart(UriPartial.Authority)).Distinct();
}

/// <summary>A sort of git service.</summary>
public enum GitService
{
    GitHub,
    GitLab,
}
