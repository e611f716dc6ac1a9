using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>
/// Writes the box of <c>- [ ]</c>: a picture of a box to tick on paper, of no use to a screen reader. That it is ticked
/// already is said in words.
/// </summary>
public sealed class TaskMarkRenderer : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked
        ? "<span class=\"task-box\" aria-hidden=\"true\">☒</span><span class=\"visually-hidden\">Klart: </span>"
        : "<span class=\"task-box\" aria-hidden=\"true\">☐</span>");
}
