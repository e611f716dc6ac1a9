using System.Text.RegularExpressions;

namespace Portal.Model.Learning;

/// <summary>
/// What the learner's browser can remember by, and what the fields for answers hold. The browser has the same table in <c>site/src/learning/memory/limits.ts</c>; both are
/// held to <c>tests/shared/limits.json</c>. The generator refuses what is outside it, so that nothing is published that the
/// browser would not remember.
/// </summary>
public static partial class LearningLimits
{
    /// <summary>Longest id of a question, a lesson (its address without the number) or a course (its folder), in characters.</summary>
    public const int IdLength = 100;

    /// <summary>Longest address of a page that readers acknowledge, without the slashes at its ends, in characters.</summary>
    public const int AddressLength = 200;

    /// <summary>Largest of the two numbers of a course's version: six bits of the check code of a kursintyg.</summary>
    public const int VersionPart = 63;

    /// <summary>Most characters of an answer in text: the <c>maxlength</c> of its field.</summary>
    public const int MaxText = 200;

    /// <summary>Most characters of an answer in a gap: the <c>maxlength</c> of its field.</summary>
    public const int MaxGap = 60;

    /// <summary>Numbers are below this, so that they and their tolerance fit the field.</summary>
    public const decimal MaxNumber = 1_000_000_000_000m;

    /// <summary>Most digits of a number: what a browser's arithmetic tells apart (IEEE 754).</summary>
    public const int MaxDigits = 15;

    /// <summary>True for an id that can be remembered: a-z, 0-9 and hyphens, not too long.</summary>
    public static bool IsId(string id) => id.Length <= IdLength && IdForm().IsMatch(id);

    /// <summary>True for the address of a page that can be remembered.</summary>
    public static bool IsAddress(string address) => address.Length <= AddressLength && AddressForm().IsMatch(address);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9/-]*\z")]
    private static partial Regex AddressForm();
}
