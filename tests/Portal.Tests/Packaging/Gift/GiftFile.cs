using System.Text.Json;
using Portal.BrowserTests.Harness;

namespace Portal.Tests.Packaging;

/// <summary>What gift-pegjs (npm) reads in a file in GIFT: see tests/gift/parse.mjs.</summary>
internal static class GiftFile
{
    /// <summary>The categories and questions of each text.</summary>
    public static async Task<List<List<JsonElement>>> ReadAsync(params string[] texts)
    {
        using var folder = new TempFolder();
        var (code, output) = await new NodeProject(Path.Combine(Repository.Root, "tests", "gift")).RunAsync("parse.mjs", folder.Write("texts.json", JsonSerializer.Serialize(texts)));
        Assert.True(code == 0, output);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Questions)];
    }

    private static List<JsonElement> Questions(string line)
    {
        var read = JsonDocument.Parse(line).RootElement;
        Assert.True(read.ValueKind == JsonValueKind.Array, line);
        return [.. read.EnumerateArray()];
    }
}
