using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Generator.Search.Index;
using Portal.Model.Output;

namespace Portal.Generator.Search;

/// <summary>
/// The ranking of a query with its reasons, from the same index and by the same code as in the browser: <c>explain.mjs</c> of
/// <c>site/</c>, run by Node.js.
/// </summary>
public static partial class SearchExplanation
{
    /// <summary>It lies beside the program.</summary>
    private static readonly string Bundle = Path.Combine(AppContext.BaseDirectory, "site", "explain.mjs");

    /// <summary>
    /// Searches the index among the files of a finished site. Node.js asks for those that it needs. Throws a <see cref="System.ComponentModel.Win32Exception"/>
    /// when Node.js is missing, and otherwise when it fails.
    /// </summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="queries">What to search for.</param>
    /// <param name="most">So many answers of each query are wanted.</param>
    /// <param name="withReasons">False when nobody asks why: the answers have no reasons then.</param>
    public static async Task<ImmutableArray<SearchOutcome>> OfAsync(IEnumerable<OutputFile> files, IReadOnlyList<string> queries, int most = int.MaxValue, bool withReasons = true)
    {
        var index = files.Where(file => file.Path == SearchIndex.ManifestPath || file.Path.StartsWith(SearchIndex.DataFolder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[SearchIndex.Folder.Length..]);
        using var node = Process.Start(new ProcessStartInfo("node", [Bundle])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        await WriteLineAsync(JsonSerializer.SerializeToUtf8Bytes(new Asked(queries, most, withReasons), Json.Default.Asked));
        while (await node.StandardOutput.ReadLineAsync() is { } line)
        {
            var said = JsonSerializer.Deserialize(line, Json.Default.Said)!;
            if (said.Outcomes is { } outcomes)
            {
                node.StandardInput.Close();
                return outcomes;
            }
            await WriteLineAsync(said.Read is { } path && index.TryGetValue(path, out var file) ? file.Bytes : "null"u8.ToArray());
        }
        throw new InvalidOperationException(await errors);

        async Task WriteLineAsync(ReadOnlyMemory<byte> json)
        {
            await node.StandardInput.BaseStream.WriteAsync(json);
            await node.StandardInput.BaseStream.WriteAsync("\n"u8.ToArray());
            await node.StandardInput.BaseStream.FlushAsync();
        }
    }

    /// <summary>The first line that the bundle is given.</summary>
    private sealed record Asked(IReadOnlyList<string> Queries, int Most, bool WithReasons);

    /// <summary>A line of the bundle: a file that it wants to read, or all that it found.</summary>
    private sealed record Said(string? Read, ImmutableArray<SearchOutcome>? Outcomes);

    /// <summary>Reads and writes lines without looking at types while the program runs: each build asks what readers have asked.</summary>
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Asked))]
    [JsonSerializable(typeof(Said))]
    private sealed partial class Json : JsonSerializerContext;
}

/// <summary>What a query gave.</summary>
/// <param name="Query">The query.</param>
/// <param name="Corrected">The query with misspelt words put right, or null.</param>
/// <param name="Unknown">Words that were found nowhere.</param>
/// <param name="Answers">The documents, best first.</param>
public sealed record SearchOutcome(string Query, string? Corrected, ImmutableArray<string> Unknown, ImmutableArray<SearchAnswer> Answers);

/// <summary>A document that was found. The coverage is the share of the query's words that it has.</summary>
public sealed record SearchAnswer(string Href, string Title, string Kind, double Score, double Coverage, bool IsUrgent, ImmutableArray<SearchReason> Reasons);

/// <summary>Why: a term of the index that stands for a word of the query, how they are related, and what it gave.</summary>
public sealed record SearchReason(string Word, string Term, string Match, double Score);
