using Microsoft.AspNetCore.Components;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Templates;

/// <summary>A component that reads the site: the base of most of them.</summary>
public abstract class SitePart : ComponentBase
{
    [Parameter, EditorRequired]
    public required SiteContext Site { get; set; }

    /// <summary>The whole portal.</summary>
    protected PortalModel Model => Site.Model;
}
