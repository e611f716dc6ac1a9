using System.Collections.Immutable;
using Portal.Generator.Views.Wording;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A level of the organisation, with its mark.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="IsLine">True for the line organisation, which stands beside the three levels.</param>
/// <param name="IsStaff">True for staff.</param>
/// <param name="Bars">The three bars of the mark, from above.</param>
public sealed record LevelView(string Name, bool IsLine, bool IsStaff, ImmutableArray<LevelBarView> Bars)
{
    /// <summary>The view of a level.</summary>
    public static LevelView Of(Words words, Level level) => new(level.Name(words), level is Level.Line, level is Level.Staff, [.. Enumerable.Range(0, 3).Select(bar => new LevelBarView(bar * 7, bar == (int)level))]);
}

/// <summary>A bar of a level's mark.</summary>
/// <param name="Y">Where its upper edge is, in the units of the mark.</param>
/// <param name="IsOn">True when it is the level's own.</param>
public sealed record LevelBarView(int Y, bool IsOn);
