using System.Collections.Immutable;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What the code of every mistake means, for those who write the portal.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Opening">How to find a code and understand what is said of it, in paragraphs.</param>
/// <param name="Groups">The codes by what the mistakes are in.</param>
public sealed record CodesView(FrameView Frame, ImmutableArray<CodeTextView> Opening, ImmutableArray<CodeGroupView> Groups) : WholePage(Frame)
{
    /// <summary>What the first digit of a code says, by its key among the words.</summary>
    private static readonly ImmutableSortedDictionary<char, string> Stages = ImmutableSortedDictionary.CreateRange(new Dictionary<char, string>
    {
        ['1'] = "codes.files",
        ['2'] = "codes.text",
        ['3'] = "codes.between",
        ['4'] = "codes.finished",
        ['5'] = "codes.questions",
        ['6'] = "codes.templates",
        ['7'] = "codes.theme",
        ['8'] = "codes.leaks",
        ['9'] = "codes.reading",
    });

    /// <summary>The codes of a site.</summary>
    public static CodesView Of(SiteContext site, FrameView frame)
    {
        ImmutableArray<CodeGroupView> groups =
        [
            .. DiagnosticHelp.All.GroupBy(help => help.Rule.Code["PORTAL".Length]).Select(stage =>
                new CodeGroupView(new(site.Words.Of(Stages[stage.Key]), $"del-{stage.Key}"), [.. stage.Select(help => CodeView.Of(site, help))])),
        ];
        ImmutableArray<string> opening = [site.Words.Of("codes.find"), site.Words.Of("codes.terms"), site.Words.Of("codes.severity")];
        return new(frame with { Contents = [.. groups.Select(group => group.Heading)] }, [.. opening.Select(CodeTextView.Of)], groups);
    }
}

/// <summary>Codes whose mistakes are in the same.</summary>
/// <param name="Heading">What they are in.</param>
/// <param name="Codes">The codes.</param>
public sealed record CodeGroupView(ContentsEntryView Heading, ImmutableArray<CodeView> Codes);

/// <summary>The code of a mistake.</summary>
public sealed record CodeView
{
    /// <summary>Its anchor, <c>portal107</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The code, <c>PORTAL107</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What such mistakes are called.</summary>
    public required string Title { get; init; }

    /// <summary>How grave they are in this portal, with the word of its settings: <c>fel</c>.</summary>
    public required string Level { get; init; }

    /// <summary>What the program has seen.</summary>
    public required CodeTextView Meaning { get; init; }

    /// <summary>What to do, step by step.</summary>
    public required ImmutableArray<CodeTextView> Remedy { get; init; }

    /// <summary>Right writing.</summary>
    public string? Example { get; init; }

    /// <summary>How a portal makes more or less of them; nothing for those that stop every portal.</summary>
    public CodeTextView? HowToChoose { get; init; }

    /// <summary>The view of the help for a rule.</summary>
    public static CodeView Of(SiteContext site, DiagnosticHelp help)
    {
        var level = site.Model.Settings.Rules.Of(help.Rule);
        return new()
        {
            Id = help.Rule.Code.ToLowerInvariant(),
            Code = help.Rule.Code,
            Title = help.Rule.Title,
            Level = SwedishNames.RuleLevels.Single(word => word.Value == level).Key,
            Meaning = CodeTextView.Of(help.Meaning),
            Remedy = [.. help.Remedy.Select(CodeTextView.Of)],
            Example = help.Example,
            HowToChoose = RuleLevels.Adjustable.Contains(help.Rule) ? CodeTextView.Of(site.Words.Of("codes.choose", ("code", help.Rule.Code))) : null,
        };
    }
}

/// <summary>A text in which some words are written as they stand in a file.</summary>
/// <param name="Pieces">Its pieces, one after the other.</param>
public sealed record CodeTextView(ImmutableArray<TextPieceView> Pieces)
{
    /// <summary>The view of a text in which code stands between grave accents.</summary>
    public static CodeTextView Of(string text) =>
        new([.. text.Split('`').Select((piece, at) => new TextPieceView(piece, at % 2 == 1)).Where(piece => piece.Text.Length > 0)]);
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsCode">True when it is written as it stands in a file.</param>
public sealed record TextPieceView(string Text, bool IsCode);
