using Portal.Model.Pages;

namespace Portal.Generator.Views;

/// <summary>An option of a select field.</summary>
/// <param name="Value">What the script reads.</param>
/// <param name="Text">What the reader sees.</param>
public sealed record OptionView(string Value, string Text)
{
    /// <summary>The option that chooses a page.</summary>
    public static OptionView Of(Page page) => new(page.Id, page.Meta.MenuTitle);
}
