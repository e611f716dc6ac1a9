using Portal.Model;

namespace Portal.Generator.Reading.Kinds;

/// <summary>The key <c>grupp</c>, for the kinds of pages that their section lists as they come.</summary>
public static class GroupKey
{
    /// <summary>The heading that the page stands under in the list of its section; null when it names none.</summary>
    public static Spanned<string>? Read(Fields fields) => fields.OptionalText("grupp") is { } group ? new Spanned<string>(group, fields.SpanOf("grupp")) : null;
}
