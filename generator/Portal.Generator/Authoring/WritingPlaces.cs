using System.Text.RegularExpressions;

namespace Portal.Generator.Authoring;

/// <summary>The places to write in of a text that editors begin from, <c>${1:words}</c>: the words say what belongs there.</summary>
public static partial class WritingPlaces
{
    /// <summary>A text with the words of its places, as it is written in a file.</summary>
    public static string Plain(string template) => Place().Replace(template, "${words}");

    /// <summary>The words of its places.</summary>
    public static IEnumerable<string> Words(string template) => Place().Matches(template).Select(place => place.Groups["words"].Value);

    [GeneratedRegex(@"\$\{[0-9]+:(?<words>[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
