using Portal.Generator.Serving.Watching;

namespace Portal.Tests;

/// <summary>A watch on a file system that tells of nothing and does not say so.</summary>
public sealed class DeafWatch : IFolderWatch
{
    public bool IsDeaf => false;

    public void Renew(bool always)
    {
    }

    public void Dispose()
    {
    }
}
