using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Writes the box of a checklist as a sign to tick on paper, not as a form control that cannot be used.</summary>
public sealed class TaskBoxRenderer : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, TaskList obj) =>
        renderer.Write("<span class=\"task-box\" aria-hidden=\"true\">").Write(obj.Checked ? "☒" : "☐").Write("</span>");
}
