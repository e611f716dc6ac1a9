namespace Portal.Generator.Rendering.Checking;

/// <summary>Where an attribute of a tag stands in the page.</summary>
/// <param name="Name">Its name, as it is written.</param>
/// <param name="Value">Its value without quotes, as it is written; empty when there is none.</param>
public readonly record struct HtmlAttribute(Range Name, Range Value);
