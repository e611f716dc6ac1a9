using Microsoft.Playwright;

namespace Portal.BrowserTests.Harness;

/// <summary>Windows that people have, in CSS pixels.</summary>
public static class Screen
{
    /// <summary>A desk computer.</summary>
    public static ViewportSize Desktop => new() { Width = 1280, Height = 900 };

    /// <summary>The narrowest that must work (WCAG 1.4.10): a small phone, or 1280 pixels magnified four times.</summary>
    public static ViewportSize Narrow => new() { Width = 320, Height = 568 };
}
