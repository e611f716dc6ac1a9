namespace Portal.Generator.Rendering.Checking;

/// <summary>
/// What no template writes and what makes a page hard to read for sure: the parse errors of the HTML standard's tokenizer, and tags
/// that do not fit into one another.
/// </summary>
public enum HtmlFault
{
    UnclosedTag,
    UnclosedText,
    MarkupInText,
    LoneLessThan,
    NullCharacter,
    BogusComment,
    OddComment,
    OddDoctype,
    EndTagWithMore,
    DuplicateAttribute,
    TooManyAttributes,
    OddAttributeName,
    OddUnquotedValue,
    MissingAttributeValue,
    OddCharacterReference,
    MissingSpace,
    StraySolidus,
    NotSelfClosing,
    Misnested,
    NestedLink,
    BlockInParagraph,
    OddInTable,
    FormattingId,
}

/// <summary>A fault and where it is.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Place">The byte at which the tag, comment or text begins.</param>
public readonly record struct HtmlFaultAt(HtmlFault Fault, int Place);

/// <summary>What is said of a fault.</summary>
public static class HtmlFaults
{
    /// <summary>The sentence of a diagnostic.</summary>
    public static string Message(this HtmlFault fault) => fault switch
    {
        HtmlFault.UnclosedTag => "en tagg avslutas aldrig",
        HtmlFault.UnclosedText => "elementet avslutas aldrig",
        HtmlFault.MarkupInText => "ett < står i ett element som bara får ha text",
        HtmlFault.LoneLessThan => "ett < står ensamt i texten",
        HtmlFault.NullCharacter => "ett styrtecken med värdet 0 står i filen",
        HtmlFault.BogusComment => "<!, <? eller </ inleder något annat än en kommentar eller en tagg",
        HtmlFault.OddComment => "en kommentar börjar eller slutar inte som den ska",
        HtmlFault.OddDoctype => "dokumenttypen är inte <!DOCTYPE html> först i filen",
        HtmlFault.EndTagWithMore => "en sluttagg har mer än ett namn",
        HtmlFault.DuplicateAttribute => "ett attribut står två gånger i samma tagg",
        HtmlFault.TooManyAttributes => $"en tagg har fler än {HtmlTokenizer.MostAttributes} attribut",
        HtmlFault.OddAttributeName => "ett attributs namn har ett av tecknen \" ' < =",
        HtmlFault.OddUnquotedValue => "ett attributs värde utan citattecken har ett av tecknen \" ' < = `",
        HtmlFault.MissingAttributeValue => "ett attributs värde saknas efter =",
        HtmlFault.OddCharacterReference => "en teckenreferens i ett attribut är inte &amp; &lt; &gt; &quot; &apos; eller ett giltigt tal med semikolon",
        HtmlFault.MissingSpace => "ett mellanrum saknas efter ett attribut",
        HtmlFault.StraySolidus => "ett snedstreck står inne i en tagg",
        HtmlFault.NotSelfClosing => "taggen slutar med /> men elementet kan inte avslutas så",
        HtmlFault.Misnested => "start- och sluttaggar går inte ihop",
        HtmlFault.NestedLink => "en länk står i en länk",
        HtmlFault.BlockInParagraph => "ett stycke, <p>, har ett element som inte får stå i ett stycke",
        HtmlFault.OddInTable => "en tabell har något annat än rader och celler direkt i sig",
        HtmlFault.FormattingId => "ett element med id, som bara får stå kring text, står kring annat",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "not a fault"),
    };
}
