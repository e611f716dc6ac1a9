using System.Text;

namespace Portal.Tests.Hostile;

/// <summary>A file of a site made of one thing over and over again, to see how the work grows with its size.</summary>
/// <param name="Name">What is repeated, and how.</param>
/// <param name="Path">The file of <see cref="HostileSite"/> that it takes the place of.</param>
/// <param name="Text">The file with a number of characters, or somewhat fewer.</param>
public sealed record Shape(string Name, string Path, Func<int, string> Text)
{
    /// <summary>All shapes.</summary>
    public static IReadOnlyList<Shape> All { get; } = [.. MarkdownShapes.All, .. YamlShapes.All, .. CourseShapes.All, .. OtherShapes.All];

    /// <summary>A text that repeats a piece; <c>{0}</c> in it is the number of the piece.</summary>
    public static string Repeat(string piece, int size)
    {
        var text = new StringBuilder(size);
        for (var number = 0; ; number++)
        {
            var next = piece.Replace("{0}", Number(number));
            if (text.Length + next.Length > size)
                return text.ToString();
            text.Append(next);
        }
    }

    /// <summary>A number in letters, so that it is a word.</summary>
    private static string Number(int number) => number < 26 ? ((char)('a' + number)).ToString() : Number(number / 26 - 1) + (char)('a' + number % 26);

    /// <inheritdoc />
    public override string ToString() => Name;
}
