using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>The form of e-mail addresses and telephone numbers: enough to see that a value is one, not that it works.</summary>
public static partial class ContactAddress
{
    /// <summary>Fewest digits of a telephone number: 112.</summary>
    private const int LeastDigits = 3;

    /// <summary>Most digits of a short number, <c>90101</c>; those that begin with 11 may have one more (<c>116 111</c>).</summary>
    private const int MostShort = 5;

    /// <summary>True for one address, <c>namn@kommun.se</c>.</summary>
    public static bool IsEmail(string text) => Email().IsMatch(text);

    /// <summary>
    /// True for an address that looks like a person's, also in a text: a mailbox of two names, <c>anna.berg@kommun.se</c>, or with digits as user names
    /// have them, <c>annbe01@kommun.se</c>. It is a function's when one of the names stands in what the function is called (<c>intern.sakerhet@kommun.se</c>
    /// of Säkerhetsenheten) and it is not called by them as a person is (<c>Krisstöd, Anna Berg</c>), and nobody's in a domain that is kept for examples (RFC 2606).
    /// </summary>
    /// <param name="email">The address.</param>
    /// <param name="function">What the function is called that is said to have it; null when nobody says.</param>
    public static bool IsPersons(string email, string? function = null) =>
        (Names().Match(email) is { Success: true } names ? names : UserName().Match(email)) is { Success: true } person && !Reserved().IsMatch(email)
        && !(function is not null && !IsNamed(function, person) && Slug.From(function) is var called
            && person.Groups["name"].Captures.Any(name => name.Length > 1 && called.Contains(Slug.From(name.Value), StringComparison.Ordinal)));

    /// <summary>Whether a function is called by the names of a mailbox as a person is: two words in a row, each with a capital.</summary>
    private static bool IsNamed(string function, Match person)
    {
        string[] names = [.. person.Groups["name"].Captures.Select(name => Slug.From(name.Value))];
        string[] words = [.. Word().Matches(function).Select(word => word.Value)];
        return names.Length == 2 && words.Zip(words.Skip(1)).Any(pair =>
            char.IsUpper(pair.First[0]) && char.IsUpper(pair.Second[0]) && Slug.From(pair.First) == names[0] && Slug.From(pair.Second) == names[1]);
    }

    /// <summary>The address of a link to a number.</summary>
    public static string PhoneLink(string phone) => $"tel:{phone.Replace(" ", "", StringComparison.Ordinal)}";

    /// <summary>
    /// True for a number that can be dialled, which may be grouped: <c>112</c>, <c>114 14</c>, <c>116 111</c>, <c>08-465 004 00</c>, <c>+46 8 465 004 00</c>. A longer
    /// one begins with its area code or country.
    /// </summary>
    public static bool IsPhone(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '+')) is var digits
        && digits.Length >= LeastDigits && Phone().IsMatch(text)
        && (digits.Length <= MostShort || digits[0] is '0' or '+' || digits.Length == MostShort + 1 && digits.StartsWith("11", StringComparison.Ordinal));

    /// <summary>True for the address of a <c>mailto:</c> or <c>tel:</c> link that can be followed; others are not looked at.</summary>
    public static bool CanBeFollowed(string address) => address.Split(':', 2) switch
    {
        [var scheme, var mailbox] when scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) => IsEmail(mailbox.Split('?')[0]),
        [var scheme, var number] when scheme.Equals("tel", StringComparison.OrdinalIgnoreCase) => !number.Contains(' ') && IsPhone(number),
        _ => true,
    };

    [GeneratedRegex(@"^[^\s@<>()""',;:]+@[^\s@<>()""',;:.]+(\.[^\s@<>()""',;:.]+)+$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^(?<name>\p{L}+)([._-](?<name>\p{L}+))+[0-9]*@", RegexOptions.ExplicitCapture)]
    private static partial Regex Names();

    [GeneratedRegex(@"^(?<name>\p{L}{2,8})[0-9]{1,4}@", RegexOptions.ExplicitCapture)]
    private static partial Regex UserName();

    [GeneratedRegex(@"[.@](example|test|invalid|localhost|example\.(com|net|org))\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reserved();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\+?[0-9]([0-9 ()/.\u00A0\u2011-]*[0-9])?$")]
    private static partial Regex Phone();
}
