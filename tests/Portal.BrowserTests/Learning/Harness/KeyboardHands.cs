using Microsoft.Playwright;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Gets everywhere with Tab, and chooses with Space, Enter and the arrows.</summary>
public sealed class KeyboardHands(IPage page) : IHands
{
    private const int Patience = 200;

    /// <inheritdoc />
    public async Task PressAsync(ILocator control)
    {
        await ReachAsync("(wanted, at) => wanted === at", control);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <inheritdoc />
    public async Task TickAsync(ILocator input)
    {
        await ReachAsync("(wanted, at) => wanted === at || (wanted.type === 'radio' && wanted.name === at.name)", input);
        for (var i = 0; !await IsFocusedAsync(input); i++)
        {
            Assert.True(i < 20, "The arrows do not reach the option.");
            await page.Keyboard.PressAsync("ArrowDown");
        }
        await page.Keyboard.PressAsync("Space");
    }

    /// <inheritdoc />
    public async Task PickAsync(ILocator select, string text)
    {
        await ReachAsync("(wanted, at) => wanted === at", select);
        for (var i = 0; await select.EvaluateAsync<string>("select => select.selectedOptions[0].text") != text; i++)
        {
            Assert.True(i < 20, $"The arrows do not reach \"{text}\" in the list.");
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    /// <inheritdoc />
    public async Task WriteAsync(ILocator field, string text)
    {
        await ReachAsync("(wanted, at) => wanted === at", field);
        await page.Keyboard.TypeAsync(text);
    }

    private static Task<bool> IsFocusedAsync(ILocator control) => control.EvaluateAsync<bool>("control => control === document.activeElement");

    private async Task ReachAsync(string isThere, ILocator control)
    {
        await control.WaitForAsync();
        for (var i = 0; !await control.EvaluateAsync<bool>($"wanted => ({isThere})(wanted, document.activeElement)"); i++)
        {
            Assert.True(i < Patience, $"The Tab key does not reach {control}.");
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
