using System.Collections.Immutable;

namespace Portal.Model.Theme;

/// <summary>A base colour with which something cannot be read or seen.</summary>
/// <param name="Blamed">The base colour.</param>
/// <param name="Worst">The pair that lacks most.</param>
/// <param name="Ratio">The contrast that it has.</param>
/// <param name="Better">The nearest colour of the same hue with which nothing is wrong any more, or at least not this pair; null when there is none.</param>
/// <param name="More">How many pairs besides it lack contrast.</param>
public sealed record ContrastFault(BaseColour Blamed, ColourPair Worst, double Ratio, Colour? Better, int More)
{
    /// <summary>How often the colours are gone through: one that was right may have to follow another.</summary>
    private const int Rounds = 4;

    /// <summary>
    /// What is wrong with a palette, at most one fault for each base colour: the one that what is to be seen derives from, or else its
    /// ground. A colour is looked at with the others as they are proposed, so that it need not make up for them and all proposals
    /// can be taken together. The colours of the program go with one another, so that one that a theme gives is always part of it.
    /// </summary>
    public static ImmutableArray<ContrastFault> Find(Palette palette)
    {
        var (better, told) = (palette, new SortedDictionary<BaseColour, ImmutableArray<ColourPair>>());
        for (var round = 0; round < Rounds && Failing(better).Any(); round++)
            foreach (var colour in Enum.GetValues<BaseColour>().Where(palette.Given.ContainsKey))
            {
                ImmutableArray<ColourPair> own = [.. Failing(better).Where(pair => Blame(pair, better) == colour).OrderBy(pair => pair.In(palette) / pair.Ratio)];
                if (own.IsEmpty)
                    continue;
                told.TryAdd(colour, [.. own.Where(pair => !pair.Passes(palette))]);
                if (Propose(colour, palette.Given[colour], own, better) is { } proposed)
                    better = better.With(colour, proposed);
            }
        return [.. told.Where(each => !each.Value.IsEmpty).Select(each => Of(each.Key, each.Value))];

        ContrastFault Of(BaseColour colour, ImmutableArray<ColourPair> own) =>
            new(colour, own[0], own[0].In(palette), better.Given[colour] is var proposed && proposed != palette.Given[colour] ? proposed : null, own.Length - 1);
    }

    private static Colour? Propose(BaseColour colour, Colour value, ImmutableArray<ColourPair> own, Palette palette)
    {
        var others = Failing(palette).Except(own).ToHashSet();
        return Lightness.Nearest(value, other => Failing(palette.With(colour, other)).All(others.Contains))
            ?? Lightness.Nearest(value, other => own[0].Passes(palette.With(colour, other)));
    }

    private static IEnumerable<ColourPair> Failing(Palette palette) => ColourPair.All.Where(pair => !pair.Passes(palette));

    private static BaseColour Blame(ColourPair pair, Palette palette) =>
        new[] { pair.Front, pair.Ground }.SelectMany(token => ColourTokens.ByName[token].Bases).First(palette.Given.ContainsKey);
}
