using Microsoft.Playwright;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>How a person works a page: with a mouse or with the keyboard alone.</summary>
public interface IHands
{
    /// <summary>Presses a button or follows a link.</summary>
    Task PressAsync(ILocator control);

    /// <summary>Ticks a radio button or a box.</summary>
    Task TickAsync(ILocator input);

    /// <summary>Picks from a list.</summary>
    Task PickAsync(ILocator select, string text);

    /// <summary>Writes in a field.</summary>
    Task WriteAsync(ILocator field, string text);
}
