using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>A template, read: what it takes and what it draws.</summary>
public sealed record Template(SourceFile File, ImmutableArray<TemplateParameter> Parameters, ScriptBlockStatement Body)
{
    /// <summary>What other templates call it: the name of its file.</summary>
    public string Name => File.Stem;

    /// <summary>The program's template, in the place of which this one stands; null for those of the program.</summary>
    public Template? Original { get; init; }

    /// <summary>What the program's template says of its past, see <see cref="FormerNames.In"/>.</summary>
    public FrozenDictionary<string, string?> Former { get; init; } = FrozenDictionary<string, string?>.Empty;

    /// <summary>The value that a block between <c>wrap</c> and <c>end</c> becomes, if the template takes one.</summary>
    public const string Content = "content";

    /// <summary>A place in a template as diagnostics tell it.</summary>
    public static SourceSpan Place(Scriban.Parsing.SourceSpan span) =>
        new(span.Start.Line + 1, span.Start.Column + 1, span.End.Line == span.Start.Line ? Math.Max(1, span.End.Column - span.Start.Column + 1) : 1);
}

/// <summary>A value that a template takes. One that may be missing, and a yes or no, may be left out by who calls it.</summary>
public sealed record TemplateParameter(string Name, ViewType Type, SourceSpan Span)
{
    /// <summary>True when it must be given.</summary>
    public bool IsRequired => !Type.MayBeMissing && Type.Clr != typeof(bool) && Name != Template.Content;

    /// <summary>What it is when it is left out.</summary>
    public object? Default => Type.Clr == typeof(bool) ? false : null;
}
