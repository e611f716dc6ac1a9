namespace Portal.Generator.Rendering.Templates;

/// <summary>Where in HTML one is after some of it: in text, in a tag, in the value of an attribute.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Attribute">The attribute whose name or value it is.</param>
/// <param name="IsValueEmpty">True at the beginning of a value.</param>
/// <param name="Element">The element whose tag it is.</param>
public readonly record struct HtmlPlace(HtmlPlaceKind Kind, string? Attribute = null, bool IsValueEmpty = false, string Element = "")
{
    /// <summary>Where a template begins, and must end.</summary>
    public static HtmlPlace Text => new(HtmlPlaceKind.Text);

    /// <summary>True among elements.</summary>
    public bool IsText => Kind is HtmlPlaceKind.Text;

    /// <summary>True where the value of an expression is only text, whatever it says.</summary>
    public bool TakesExpression => Kind is HtmlPlaceKind.Text or HtmlPlaceKind.Value;

    /// <summary>True when what follows means the same in both.</summary>
    public bool IsLike(HtmlPlace other) => Kind == other.Kind && (Kind is not HtmlPlaceKind.Value || Attribute == other.Attribute);

    /// <summary>The place after an expression.</summary>
    public HtmlPlace AfterExpression() => this with { IsValueEmpty = false };

    /// <summary>The place after the value of an attribute.</summary>
    public HtmlPlace AfterValue() => new(HtmlPlaceKind.Tag, Element: Element);

    /// <summary>The place after some HTML.</summary>
    public HtmlPlace After(string html)
    {
        var place = this;
        foreach (var c in html)
            place = place.After(c);
        return place;
    }

    private HtmlPlace After(char c) => (Kind, c) switch
    {
        (HtmlPlaceKind.Text, '<') => new(HtmlPlaceKind.Open),
        (HtmlPlaceKind.Text, _) => this,
        (HtmlPlaceKind.Open, '!') => new(HtmlPlaceKind.Declaration),
        (HtmlPlaceKind.Open or HtmlPlaceKind.Element or HtmlPlaceKind.Tag or HtmlPlaceKind.Name or HtmlPlaceKind.Declaration, '>') =>
            Element is "script" or "style" ? new(HtmlPlaceKind.Raw, Element: Element) : Text,
        (HtmlPlaceKind.Open, _) => new(HtmlPlaceKind.Element, Element: $"{c}"),
        (HtmlPlaceKind.Element, _) when char.IsWhiteSpace(c) => new(HtmlPlaceKind.Tag, Element: Element),
        (HtmlPlaceKind.Element, _) => this with { Element = Element + c },
        (HtmlPlaceKind.Tag, '/') => this,
        (HtmlPlaceKind.Tag, _) when char.IsWhiteSpace(c) => this,
        (HtmlPlaceKind.Tag, _) => new(HtmlPlaceKind.Name, $"{c}", Element: Element),
        (HtmlPlaceKind.Name, '=') => this with { Kind = HtmlPlaceKind.Equals },
        (HtmlPlaceKind.Name, _) when char.IsWhiteSpace(c) => new(HtmlPlaceKind.Tag, Element: Element),
        (HtmlPlaceKind.Name, _) => this with { Attribute = Attribute + c },
        (HtmlPlaceKind.Equals, '"') => new(HtmlPlaceKind.Value, Attribute, true, Element),
        (HtmlPlaceKind.Equals, _) => this with { Kind = HtmlPlaceKind.Unquoted },
        (HtmlPlaceKind.Value, '"') => AfterValue(),
        (HtmlPlaceKind.Value, _) => this with { IsValueEmpty = false },
        // The end of an inline script: it is refused in the finished page, so that nothing else in it matters.
        (HtmlPlaceKind.Raw, '<') => new(HtmlPlaceKind.Open),
        (HtmlPlaceKind.Unquoted, '>') => Text,
        (HtmlPlaceKind.Unquoted, _) when char.IsWhiteSpace(c) => new(HtmlPlaceKind.Tag, Element: Element),
        _ => this,
    };
}

/// <summary>The places that HTML has, as far as a value in them is concerned.</summary>
public enum HtmlPlaceKind
{
    /// <summary>Among elements.</summary>
    Text,

    /// <summary>After <c>&lt;</c>.</summary>
    Open,

    /// <summary>In the name of an element.</summary>
    Element,

    /// <summary>In a tag, between attributes.</summary>
    Tag,

    /// <summary>In the name of an attribute.</summary>
    Name,

    /// <summary>After the equals sign.</summary>
    Equals,

    /// <summary>In a value within double quotes.</summary>
    Value,

    /// <summary>In a value without them, where no expression may stand.</summary>
    Unquoted,

    /// <summary>In a script or style element.</summary>
    Raw,

    /// <summary>In a comment or a document type.</summary>
    Declaration,
}
