using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>The lines that version control leaves in a file when two people have changed the same place.</summary>
public static partial class ConflictMarkers
{
    /// <summary>Reports the first conflict of a file; true when there is one. Text in a code fence that shows the lines is none.</summary>
    public static bool Report(SourceFile file, DiagnosticBag bag)
    {
        if (!Marker().IsMatch(file.Text))
            return false;
        var isCode = false;
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().IsMatch(lines[i]))
                isCode = !isCode;
            else if (!isCode && Marker().IsMatch(lines[i]))
            {
                var isBetween = Between().IsMatch(lines[i]); // the lines before and after it are gone
                bag.Add(DiagnosticRules.MergeConflict, file.Path, new SourceSpan(i + 1, 1, lines[i].Length),
                    isBetween ? "en rad som git lämnade efter en krock står kvar" : "två versioner av texten står i filen efter en krock i git",
                    isBetween ? "Ta bort raden =======. Kontrollera också att texten före och efter den inte säger samma sak två gånger."
                        : "Behåll den text som gäller och ta bort raderna med <<<<<<<, ======= och >>>>>>>.");
                return true;
            }
        }
        return false;
    }

    [GeneratedRegex(@"^(?:[ >]|[-*+] |\d+\. )*(?:<{7}|>{7}|\|{7})(?: \S|\s*$)|^={7}\s*$", RegexOptions.Multiline)]
    private static partial Regex Marker();

    [GeneratedRegex("^={7}")]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*(?:```|~~~)")]
    private static partial Regex Fence();
}
