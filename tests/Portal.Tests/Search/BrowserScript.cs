using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Portal.Tests.Search;

/// <summary>A script of <c>site/test/scripts</c>, run by Node.js: the browser's code on what the generator makes.</summary>
internal static class BrowserScript
{
    /// <summary>Runs a script with a request as JSON; its answer.</summary>
    public static async Task<JsonElement> RunAsync(string name, string request)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["test/script.mjs", name])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "site"),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(request);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return JsonDocument.Parse(await output).RootElement;
    }

    /// <summary>Runs a script with what can be written as JSON as it is.</summary>
    public static Task<JsonElement> RunAsync(string name, object request) => RunAsync(name, JsonSerializer.Serialize(request));

    /// <summary>A text as JSON, also one with half a letter, which the framework's own writer replaces.</summary>
    public static string Quote(string text) =>
        $"\"{string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? c.ToString() : $"\\u{(int)c:x4}"))}\"";

    /// <summary>The texts of a list in an answer.</summary>
    public static string[] Texts(this JsonElement answer, string name) => [.. answer.GetProperty(name).EnumerateArray().Select(each => each.GetString()!)];
}
