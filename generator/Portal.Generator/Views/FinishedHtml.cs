namespace Portal.Generator.Views;

/// <summary>HTML that is written as it is. Made of Markdown by the generator, or by a template; never of text.</summary>
public sealed class FinishedHtml
{
    internal FinishedHtml(string text) => Text = text;

    internal string Text { get; }

    /// <summary>Nothing, which counts as false in a template.</summary>
    public static FinishedHtml Empty { get; } = new("");

    /// <inheritdoc />
    public override string ToString() => Text;
}
