using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Generator.Rendering.Templates;

/// <summary>What is called something else than it was, for a municipality's templates that were written for another version of the program.</summary>
public static partial class FormerNames
{
    /// <summary>The members that views had, <c>GuideView.ask_for</c>, each with the one that is there instead. Their <see cref="FormerlyAttribute"/> says so.</summary>
    public static FrozenDictionary<string, (Type View, PropertyInfo Member)> Members { get; } = (
        from view in ViewType.Views.Values
        from member in ViewMembers.Of(view)
        from former in member.GetCustomAttributes<FormerlyAttribute>()
        let isElsewhere = former.Name.Contains('.')
        where !isElsewhere || member.DeclaringType == view
        select (Name: isElsewhere ? former.Name : $"{view.Name}.{former.Name}", View: view, Member: member)).ToFrozenDictionary(former => former.Name, former => (former.View, former.Member));

    /// <summary>What to write in the place of a member of a view, if it is one that the view had.</summary>
    public static string? OfMember(Type view, string name) => !Members.TryGetValue($"{view.Name}.{name}", out var now) ? null
        : now.View == view ? Remedy(ViewMembers.NameOf(now.Member)) : $"Det heter nu \"{ViewMembers.NameOf(now.Member)}\" och finns i {now.View.Name}.";

    /// <summary>What to write in the place of a name.</summary>
    public static string? Remedy(string? now) => now is null ? null : $"Det heter nu \"{now}\".";

    /// <summary>
    /// What the first line of a template says of its past: <c>Formerly layouts/foot.html.</c> of the file, <c>Formerly last, now entries.</c> of a value
    /// that the template was given, or gave those who wrote in it.
    /// </summary>
    public static FrozenDictionary<string, string?> In(SourceFile template) => Formerly().Matches(template.Text.Split('\n')[0])
        .ToFrozenDictionary(match => match.Groups["old"].Value, match => match.Groups["now"] is { Success: true } now ? now.Value : null);

    [GeneratedRegex(@"\bFormerly (?<old>\S+?)(, now (?<now>\S+?))?\.(?= )", RegexOptions.ExplicitCapture)]
    private static partial Regex Formerly();
}
