using System.Text;

namespace Portal.Generator.Authoring;

/// <summary>A change of a text: what stands at a place is replaced.</summary>
public sealed record TextEdit(int Start, int Length, string Text)
{
    /// <summary>A text with changes that do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var changed = new StringBuilder(text);
        foreach (var edit in edits.Distinct().OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.Length))
            changed.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text);
        return changed.ToString();
    }

    /// <summary>The offset of a line and column, both from 1.</summary>
    public static int Offset(string text, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
            start = text.IndexOf('\n', start) + 1;
        return start + column - 1;
    }
}
