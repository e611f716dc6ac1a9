using Portal.Generator.Writing;

namespace Portal.Tests;

/// <summary>The way of systems that cannot exchange two folders in one step.</summary>
public sealed class FolderSwapTests : IDisposable
{
    private readonly TempFolder folder = new();

    public FolderSwapTests() => folder.Write("ut/a.txt", "gammal");

    [Fact]
    public void In_steps_the_two_change_places()
    {
        folder.Write("ut.ny/a.txt", "ny");

        FolderSwap.ReplaceInSteps(folder["ut"], folder["ut.ny"]);

        Assert.Equal(["ut: ny", "ut.ny: gammal"], Sites());
    }

    [Fact]
    public void When_the_new_one_cannot_take_the_place_the_old_one_is_put_back()
    {
        Assert.ThrowsAny<IOException>(() => FolderSwap.ReplaceInSteps(folder["ut"], folder["ut.ny"])); // which is not there

        Assert.Equal(["ut: gammal"], Sites());
    }

    [Fact]
    public void A_stop_between_the_steps_is_mended()
    {
        Directory.Move(folder["ut"], folder["ut.gammal"]);

        FolderSwap.Recover(folder["ut"]);

        Assert.Equal(["ut: gammal"], Sites());
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Sites() => Directory.EnumerateDirectories(folder.Path).Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetFileName(path)}: {File.ReadAllText(Path.Combine(path, "a.txt"))}");
}
