using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>Something in a file that looks as if it must not be published.</summary>
/// <param name="Rule">What it looks like.</param>
/// <param name="Start">Its place in the text of the file, or in the text that was read from an attachment.</param>
/// <param name="Message">What to tell. It never repeats the whole of what was found: reports are kept, too.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Leak(DiagnosticRule Rule, int Start, string Message, string Remedy)
{
    /// <summary>An address or number in the form in which the portal's own are compared with it; null for other leaks.</summary>
    public string? Contact { get; init; }
}
