using System.Buffers;
using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>Finds keys, tokens, passwords and codes of doors, by the forms that those who issue them have given them, or by the word before them.</summary>
public static partial class SecretFinder
{
    /// <summary>The forms. A text without any of the words that every match of a form has is not looked through for it.</summary>
    private static readonly (SearchValues<string> Words, Regex Form, string What)[] Forms =
    [
        (Words("-----BEGIN"), PrivateKey(), "en privat nyckel"),
        (Words("AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xox", "AIza", "k_live_", "npm_", "eyJ", "AccountKey=", "SharedAccessKey=", "sig="), Token(), "en åtkomstnyckel"),
        (Words("://"), InAddress(), "en adress med lösenord i"),
        (Words("lösen", "passw", "pwd", "passord", "api", "client", "secret", "access", "token"), Assigned(), "ett lösenord eller en nyckel"),
        (Words("lösen"), Told(), "ett lösenord eller en nyckel"),
        (Words("kod"), DoorCode(), "en kod till en dörr eller ett larm"),
        (Words("kod"), ToldCode(), "en kod till en dörr eller ett larm"),
    ];

    private static SearchValues<string> Words(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>All that are in a text, each place once.</summary>
    public static IEnumerable<Leak> In(string text) => Forms
        .Where(form => text.AsSpan().ContainsAny(form.Words))
        .SelectMany(form => form.Form.Matches(text).Select(match => new Leak(DiagnosticRules.Secret, match.Index, $"här står {form.What}", "Ta bort den och byt ut den där den används: den som har sett filens historik har den.")))
        .DistinctBy(leak => leak.Start);

    [GeneratedRegex(@"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----")]
    private static partial Regex PrivateKey();

    /// <summary>AWS, GitHub, GitLab, Slack, Google, Stripe, npm, JSON Web Token, Azure.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:A(?:KI|SI)A[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,}|glpat-[\w-]{20,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|AIza[\w-]{35}|[rs]k_live_[A-Za-z0-9]{16,}|npm_[A-Za-z0-9]{36}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,}={0,2}|[?&]sig=[A-Za-z0-9%+/]{40,})")]
    private static partial Regex Token();

    [GeneratedRegex(@"\b[a-z][a-z0-9+.-]{1,20}://[^\s/:@<>()\[\]]{1,60}:[^\s/:@<>()\[\]]{3,60}@[\w.-]+", RegexOptions.IgnoreCase)]
    private static partial Regex InAddress();

    /// <summary>The same in a sentence: lösenordet är Hemligt123, lösenordet till wifi: Hemligt123.</summary>
    [GeneratedRegex(@"\blösen(?:ord)?(?:et)?(?:[ \t]+till[ \t]+(?:\p{L}+[ \t]+){0,2}?\p{L}+)?(?:[ \t]+är[ \t:]+|[ \t]?:[ \t]*)[""'*_`]{0,3}(?=[^\s""'`]{0,80}[0-9])(?=[^\s""'`]{0,80}\p{L})[^\s""'`<>{}|]{6,80}", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    /// <summary>A code in a sentence: koden till larmet är 4711, kod till dörren: 4711.</summary>
    [GeneratedRegex(@"\bkod(?:en)?(?:[ \t]+till[ \t]+(?:\p{L}+[ \t]+){0,2}?\p{L}+)?(?:[ \t]+är|[ \t]?[:=])[ \t:=""'*_`]{1,7}[0-9](?:[0-9 ]{2,6}[0-9])(?![\p{L}\p{N}])", RegexOptions.IgnoreCase)]
    private static partial Regex ToldCode();

    /// <summary>A word for a secret, a colon or an equals sign, and something that is no word: letters and digits or signs mixed.</summary>
    [GeneratedRegex(@"\b(?:lösenord(?:et)?|lösen|password|passwd|pwd|passord|api[-_ ]?(?:nyckel|key)|client[-_ ]?secret|secret[-_ ]?key|access[-_ ]?key|auth[-_ ]?token|token)[""'*_`]{0,3}[ \t]?[:=][ \t""'*_`]{0,6}(?=[^\s""'`]{0,80}[0-9])(?=[^\s""'`]{0,80}\p{L})[^\s""'`<>{}|]{6,80}", RegexOptions.IgnoreCase)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"\b(?:port|dörr|entré|grind|larm|pin|passage|nyckelskåps?|kassaskåps?|wifi-?)kod(?:en)?(?:\s+till\s+\p{L}+)?(?:\s+är)?[ \t:=""'*_`]{1,7}[0-9](?:[0-9 ]{2,6}[0-9])(?![\p{L}\p{N}])", RegexOptions.IgnoreCase)]
    private static partial Regex DoorCode();
}
