using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>A text of the interface, with places for values in it: <c>Titta bland {section}.</c></summary>
public sealed partial class WordText
{
    /// <summary>Reads a text.</summary>
    public WordText(string text) => Pieces = [.. Piece().Matches(text).Select(match => new WordPiece(match.Groups["name"] is { Success: true } name ? name.Value : match.Value, match.Groups["name"].Success))];

    /// <summary>The text in order, cut where values go in.</summary>
    public ImmutableArray<WordPiece> Pieces { get; }

    /// <summary>The names of the values.</summary>
    public IEnumerable<string> Places => Pieces.Where(piece => piece.IsPlace).Select(piece => piece.Text).Distinct();

    /// <summary>The text with values in their places.</summary>
    /// <exception cref="ArgumentException">A place gets no value: our bug, since the words of every language have been compared.</exception>
    public string With(params ReadOnlySpan<(string Place, string Value)> values)
    {
        if (Pieces is [{ IsPlace: false } only])
            return only.Text;
        var text = new System.Text.StringBuilder();
        foreach (var piece in Pieces)
            text.Append(piece.IsPlace ? ValueOf(piece.Text, values) : piece.Text);
        return text.ToString();
    }

    /// <inheritdoc />
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.IsPlace ? $"{{{piece.Text}}}" : piece.Text));

    private static string ValueOf(string place, ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (name, value) in values)
            if (name == place)
                return value;
        throw new ArgumentException($"No value for {{{place}}}.", nameof(values));
    }

    [GeneratedRegex(@"\{(?<name>[a-z_]+)\}|(?:(?!\{[a-z_]+\}).)+", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();
}

/// <summary>A piece of a text of the interface: words, or the name of the value that goes in there.</summary>
public readonly record struct WordPiece(string Text, bool IsPlace);
