using Portal.Generator;

namespace Portal.BrowserTests.Harness;

/// <summary>A small portal as those who write it see it, with Redaktionsläge and its help.</summary>
public sealed class EditorsPortal() : OtherPortal("exempelkommun")
{
    /// <inheritdoc />
    protected override BuildRequest Request => base.Request with { Editor = true };
}
