using Microsoft.Playwright;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Points and clicks.</summary>
public sealed class MouseHands : IHands
{
    /// <inheritdoc />
    public Task PressAsync(ILocator control) => control.ClickAsync();

    /// <inheritdoc />
    public Task TickAsync(ILocator input) => input.ClickAsync();

    /// <inheritdoc />
    public Task PickAsync(ILocator select, string text) => select.SelectOptionAsync(new SelectOptionValue { Label = text });

    /// <inheritdoc />
    public async Task WriteAsync(ILocator field, string text)
    {
        await field.ClickAsync();
        await field.Page.Keyboard.InsertTextAsync(text);
    }
}
