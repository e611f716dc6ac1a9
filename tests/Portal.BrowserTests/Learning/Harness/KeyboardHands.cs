using Microsoft.Playwright;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Gets everywhere with Tab, and chooses with Space, Enter and the arrows.</summary>
public sealed class KeyboardHands(IPage page) : IHands
{
    private const int Patience = 200;

    /// <summary>How many controls stand between the focus and the control that is wanted, the latter counted; too few rather than too many.</summary>
    private const string Between = """
        wanted => {
          const from = document.activeElement;
          if (from === wanted || (from !== document.body && !(from.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING))) return 0;
          const isBetween = element => (from === document.body || from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
            && (element === wanted || element.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING);
          return [...document.querySelectorAll("a[href], button, input, select, summary")]
            .filter(element => isBetween(element) && element.type !== "radio" && element.checkVisibility({ visibilityProperty: true })).length;
        }
        """;

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

    /// <summary>Presses Tab as often as the controls between make likely, then until the control has the focus.</summary>
    private async Task ReachAsync(string isThere, ILocator control)
    {
        var likely = await control.EvaluateAsync<int>(Between);
        for (var i = 0; i < likely; i++)
            await page.Keyboard.PressAsync("Tab");
        for (var i = 0; !await control.EvaluateAsync<bool>($"wanted => ({isThere})(wanted, document.activeElement)"); i++)
        {
            Assert.True(i < Patience, $"The Tab key does not reach {control}.");
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
