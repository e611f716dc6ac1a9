using Portal.Generator.Commands;

namespace Portal.Tests;

/// <summary>The ranking that is told to whoever edits the content, with Node.js and the code of the browser.</summary>
public sealed class SearchCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Theory]
    [InlineData("larmet tjuter", "1. Larmet går (Fakta) /fakta/larm/", "ordet \"larmet\" står så i titel, rubrik eller synonym", "ordet \"larmet\" i någon böjning (ordstam larm)")]
    [InlineData("pappan väntar vid grinden", "1. Larmet går (Fakta) /fakta/larm/", "\"pappan\" i en mening som läsare säger (ordstam pappa)", "\"väntar\" finns inte i portalen")]
    [InlineData("stora sirenen", "1. Larmet går (Fakta) /fakta/larm/", "tillsammans, i en synonym")]
    [InlineData("skydd", "1. Brandskyddsplan (Fakta) /fakta/plan/", "\"skydd\" som del av ett sammansatt ord")]
    [InlineData("brandskydsplan", "1. Brandskyddsplan (Fakta) /fakta/plan/", "nästan \"brandskydsplan\"", "Menade du \"brandskyddsplan\"?")]
    [InlineData("skyddslarm", "\"skyddslarm\" delat: ", "Larmet går (Fakta)", "Brandskyddsplan (Fakta)")]
    [InlineData("tavla", "ordet \"tavla\" i någon böjning")]
    public async Task Each_answer_is_told_with_what_gave_it(string query, params string[] told)
    {
        folder.Write("portal.yml", MiniPortal.Settings("fakta"));
        folder.Write("index.md", MiniPortal.Page("Start"));
        folder.Write("fakta/index.md", MiniPortal.Page("Fakta"));
        folder.Write("fakta/larm.md", MiniPortal.Page("Larmet går", "Larmet hörs i hela huset."));
        folder.Write("fakta/plan.md", MiniPortal.Page("Brandskyddsplan", "Ett skydd mot brand. Skydd och brand, skydd och brand. Vår plan, er plan och deras plan står på tavlan."));
        folder.Write("synonymer.yml", "- skriver: [stora sirenen]\n  menar: [larmet går]\n");
        folder.Write("meningar.yml", "- svar: [fakta/larm.md]\n  meningar:\n    - pappan står vid grinden\n");

        Assert.Equal(ExitCode.Fine, await SearchCommand.RunAsync(FolderBuild.Request(folder.Path), query, output, errors));

        Assert.Equal("", errors.ToString());
        Assert.All(told, text => Assert.Contains(text, output.ToString(), StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
