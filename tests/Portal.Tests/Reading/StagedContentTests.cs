using Portal.Generator.Reading;

namespace Portal.Tests;

public sealed class StagedContentTests : IDisposable
{
    private readonly GitFolder git = new();

    [Fact]
    public void It_holds_what_is_staged_and_the_history_and_is_gone_afterwards()
    {
        git.Write("content/ny.md", "tillagd");
        git.Run("add", ".");
        git.Write("content/ny.md", "ändrad sedan");
        git.Write("content/utanför.md", "inte tillagd");

        string folder;
        using (var staged = StagedContent.Of(git["content"])!)
        {
            folder = staged.Folder;
            Assert.Equal(["index.md", "ny.md", "portal.yml"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Equal("tillagd", File.ReadAllText(Path.Combine(folder, "ny.md")));
            Assert.Equal(["index.md", "portal.yml"], GitHistory.LastChanged(folder).Keys.Order(StringComparer.Ordinal));
            Assert.Equal(["index.md"], GitBaseline.Of(folder).Paths);
            Assert.False(File.Exists(Path.Combine(folder, "..", "annat.txt")));
        }
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Before_the_first_commit_there_is_no_history()
    {
        Directory.Delete(git[".git"], recursive: true);
        git.Run("init", "--quiet");
        git.Run("add", ".");

        using var staged = StagedContent.Of(git["content"])!;

        Assert.True(StagedContent.IsChanged(git["content"]));
        Assert.True(File.Exists(Path.Combine(staged.Folder, "index.md")));
        Assert.Empty(GitHistory.LastChanged(staged.Folder));
    }

    [Fact]
    public void A_change_elsewhere_is_no_change_of_the_content()
    {
        git.Write("annat.txt", "Ändrat.");
        git.Write("content/index.md", "Ändrat, inte tillagt.");
        git.Run("add", "annat.txt");

        Assert.False(StagedContent.IsChanged(git["content"]));
    }

    [Fact]
    public void Without_a_repository_nobody_knows()
    {
        Directory.Delete(git[".git"], recursive: true);

        Assert.Null(StagedContent.IsChanged(git["content"]));
        Assert.Null(StagedContent.Of(git["content"]));
    }

    public void Dispose() => git.Dispose();
}
