namespace Portal.Generator.Rendering.Templates;

/// <summary>A template as it is written.</summary>
/// <param name="Path">Where it stands: <c>templates/layouts/site_footer.html</c>, or <c>_mallar/layouts/site_footer.html</c> in the content.</param>
/// <param name="Text">HTML with Scriban.</param>
public sealed record TemplateFile(string Path, string Text)
{
    /// <summary>What other templates call it: <c>site_footer</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The path below the folder of templates, by which one replaces another.</summary>
    public string Place => Path[(Path.IndexOf('/') + 1)..];
}
