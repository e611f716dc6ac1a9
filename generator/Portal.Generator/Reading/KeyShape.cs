using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Generator.Reading;

/// <summary>A key that a reader asks for.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Shape">What it can hold.</param>
/// <param name="IsRequired">True when it must be there.</param>
public sealed record AskedKey(string Key, KeyShape Shape, bool IsRequired = false);

/// <summary>What a key can hold, as its reader asks for it.</summary>
public abstract record KeyShape
{
    /// <summary>True when the value may also be <c>Uppgift saknas</c>.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>What an editor is told whose value has another: Swedish words that go on after the key.</summary>
    public abstract string Must { get; }

    /// <summary>What to write instead, where <see cref="Must"/> does not show it.</summary>
    public virtual string? Remedy(string key) => null;
}

/// <summary>A text.</summary>
public sealed record TextShape : KeyShape
{
    /// <summary>Any text.</summary>
    public static TextShape Any { get; } = new();

    /// <summary>Most characters; 0 when only the reader of YAML has a limit.</summary>
    public int Longest { get; init; }

    /// <summary>The form that it must have, and what an editor is told of it.</summary>
    public (Regex Pattern, string Must)? Form { get; init; }

    /// <summary>What it is the name of.</summary>
    public IdKind? Names { get; init; }

    /// <inheritdoc />
    public override string Must => Form?.Must ?? "ska vara ett enda värde, inte en lista";

    /// <summary>The id of something.</summary>
    public static implicit operator TextShape(IdKind kind) => new() { Names = kind };
}

/// <summary>A date, <c>2026-11-20</c>.</summary>
public sealed partial record DateShape : KeyShape
{
    /// <inheritdoc />
    public override string Must => "ska vara ett datum som 2026-11-20";

    /// <inheritdoc />
    public override string? Remedy(string key) => "Skriv år, månad och dag med siffror och bindestreck emellan.";

    /// <summary>What to write instead of a value that is none; who writes a year or a month often knows no more.</summary>
    public string? Remedy(string key, string value) => Remedy(key) + (YearOrMonth().IsMatch(value) ? " Vet ingen vilken dag: ta bort raden och skriv året i texten." : "");

    [GeneratedRegex("^(19|20)[0-9]{2}(-[0-9]{1,2})?$")]
    private static partial Regex YearOrMonth();
}

/// <summary><c>ja</c> or <c>nej</c>.</summary>
public sealed record FlagShape : KeyShape
{
    /// <summary>The words for yes and no, in any case: those of YAML too.</summary>
    public static ImmutableDictionary<string, bool> Words { get; } = ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase,
        new Dictionary<string, bool> { ["ja"] = true, ["nej"] = false, ["true"] = true, ["false"] = false, ["yes"] = true, ["no"] = false, ["on"] = true, ["off"] = false });

    /// <inheritdoc />
    public override string Must => "ska vara ja eller nej";
}

/// <summary>A whole number within limits.</summary>
public sealed record NumberShape(int Least, int Most) : KeyShape
{
    /// <inheritdoc />
    public override string Must => $"ska vara ett heltal från {Least} till {Most}";

    /// <inheritdoc />
    public override string? Remedy(string key) => $"Skriv talet med siffror, till exempel {Math.Clamp(2, Least, Most)}{(MayBeMissing ? ", eller Uppgift saknas" : "")}.";
}

/// <summary>One of a few words.</summary>
public sealed record WordShape(ImmutableArray<string> Words) : KeyShape
{
    /// <inheritdoc />
    public override string Must => $"ska vara ett av orden: {string.Join(", ", Words.Order(StringComparer.Ordinal))}";
}

/// <summary>Texts, one or several.</summary>
public sealed record ListShape(TextShape Item, int Least) : KeyShape
{
    /// <inheritdoc />
    public override string Must => "ska vara en lista av ord: [ett, två]";
}

/// <summary>A number for each of some words.</summary>
public sealed record NumbersShape(NumberShape Number) : KeyShape
{
    /// <inheritdoc />
    public override string Must => "ska ha ett tal för varje ord";

    /// <inheritdoc />
    public override string? Remedy(string key) => $"Skriv varje ord på en egen indragen rad under {key}: brand: 2.";
}

/// <summary>Keys of its own. They are asked for when somebody wants to know.</summary>
public sealed record GroupShape(Func<ImmutableArray<AskedKey>> Keys) : KeyShape
{
    /// <inheritdoc />
    public override string Must => "ska ha nycklar och värden på raderna under sig";

    /// <inheritdoc />
    public override string? Remedy(string key) => $"Skriv varje nyckel på en egen indragen rad under {key}, till exempel {Keys()[0].Key}: ...";
}

/// <summary>Several maps with the same keys.</summary>
public sealed record ItemsShape(Func<ImmutableArray<AskedKey>> Keys) : KeyShape
{
    /// <inheritdoc />
    public override string Must => "ska vara en lista";

    /// <inheritdoc />
    public override string? Remedy(string key) => $"Börja varje del med bindestreck och en nyckel: - {Keys()[0].Key}: ...";
}
