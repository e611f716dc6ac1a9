using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Generator.Linking;

/// <summary>Checks captions: the first line, the times of every cue and that it says something (WebVTT, W3C).</summary>
public static partial class WebVtt
{
    private const string TimeExample = "Skriv tiderna så här: 00:01.500 --> 00:04.000.";

    /// <summary>Everything wrong with a text, by line. The text has no byte order mark and ends its lines with <c>\n</c>.</summary>
    public static IEnumerable<VttFault> Faults(string text)
    {
        var lines = text.Split('\n');
        if (!FirstLine().IsMatch(lines[0]))
            yield return new VttFault(1, "filen börjar inte med WEBVTT", "Skriv WEBVTT på första raden och lämna nästa tom.");
        var (last, cues) = (TimeSpan.Zero, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            if (!lines[i].Contains("-->"))
                continue;
            cues++;
            if (Times().Match(lines[i]) is not { Success: true } match)
            {
                yield return new VttFault(i + 1, "tiderna går inte att läsa", TimeExample);
                continue;
            }
            var (from, to) = (Time(match, "from"), Time(match, "to"));
            if (to <= from)
                yield return new VttFault(i + 1, "texten slutar innan den börjar", "Den andra tiden ska vara senare än den första.");
            else if (from < last)
                yield return new VttFault(i + 1, "texten börjar före den som står över", "Ställ texterna i den ordning de sägs.");
            if (i + 1 >= lines.Length || lines[i + 1].Trim().Length == 0)
                yield return new VttFault(i + 1, "det står ingen text under tiderna", "Skriv vad som sägs på raden under.");
            last = from;
        }
        if (cues == 0)
            yield return new VttFault(lines.Length, "filen har inga undertexter", TimeExample);
    }

    private static TimeSpan Time(Match match, string name)
    {
        var parts = match.Groups[name].Value.Split(':', '.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var hours = parts.Length == 4 ? parts[0] : 0;
        return new TimeSpan(0, hours, parts[^3], parts[^2], parts[^1]);
    }

    [GeneratedRegex(@"^WEBVTT(?:[ \t].*)?$")]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"^(?<from>(?:[0-9]{2,4}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})[ \t]+-->[ \t]+(?<to>(?:[0-9]{2,4}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})(?:[ \t].*)?$")]
    private static partial Regex Times();
}

/// <summary>Something wrong with captions: the line, what it is and the remedy.</summary>
public sealed record VttFault(int Line, string Message, string Remedy);
