using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Portal.Model.Text;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>
/// Writes the box of <c>- [ ]</c>: a picture of a box to tick on paper, of no use to a screen reader. That it is ticked
/// already is said in words.
/// </summary>
public sealed class TaskMarkRenderer(Words words) : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, TaskList obj)
    {
        renderer.Write($"<span class=\"task-box\" aria-hidden=\"true\">{(obj.Checked ? '☒' : '☐')}</span>");
        if (obj.Checked)
            renderer.Write("<span class=\"visually-hidden\">").WriteEscape(words.Of("body.done")).Write(" </span>");
    }
}
