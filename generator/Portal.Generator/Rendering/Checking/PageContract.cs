namespace Portal.Generator.Rendering.Checking;

/// <summary>What every page must have, whatever its templates are: those who read with a keyboard or a screen reader find their way by it.</summary>
[Flags]
public enum PageContract
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>One <c>main</c>, and no more.</summary>
    OneMain = 1,

    /// <summary>One <c>h1</c>, and no more.</summary>
    OneHeading = 2,

    /// <summary>A link to <c>main</c> before everything else that can be reached with the keyboard.</summary>
    SkipLink = 4,

    /// <summary>A title that says something, which windows and results of searches are called by.</summary>
    Title = 8,

    /// <summary>The encoding that its text is written in.</summary>
    Charset = 16,

    /// <summary>A style sheet.</summary>
    StyleSheet = 32,

    /// <summary>The language it is in, by which screen readers choose their voice.</summary>
    Language = 64,

    /// <summary>The document type first of all, without which browsers draw it as they did pages of the nineties.</summary>
    Doctype = 128,

    /// <summary>The link that calls the emergency number, on the pages that are read when something happens.</summary>
    EmergencyLink = 256,
}

/// <summary>A page that has not all of it.</summary>
/// <param name="Path">Its path in the output.</param>
/// <param name="Broken">What is not as it must be.</param>
public readonly record struct BrokenPage(string Path, PageContract Broken);
