using Portal.Generator;

namespace Portal.BrowserTests.Harness;

/// <summary>A small portal as those who write it see it, with Redaktionsläge and its help, and the page where it is edited in the browser.</summary>
public sealed class EditorsPortal() : OtherPortal("exempelkommun")
{
    /// <inheritdoc />
    protected override BuildRequest Request => base.Request with { Editor = true };

    /// <inheritdoc />
    protected override void Change() => Write("portal.yml", Read("portal.yml") + "\nredigering:\n  tjänst: gitlab\n  förråd: trygghet/portal\n");
}
