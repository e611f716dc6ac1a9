using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Views;
using Portal.Model.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>
/// What a template can call beside other templates. There is nothing among it that makes finished HTML of text: the functions that write
/// to the page, or join pieces of it, have names with a space, which no template can spell.
/// </summary>
public static class TemplateFunctions
{
    /// <summary><c>draw part</c> draws a view with the template that takes its kind.</summary>
    public const string Draw = "draw";

    /// <summary>Writes an attribute whose value is one expression. Put into the tree by <see cref="HtmlPlaces"/>.</summary>
    public const string Attribute = "an attribute";

    /// <summary>Lets an address through if it may be followed. Put into the tree by <see cref="HtmlPlaces"/>.</summary>
    public const string Address = "an address";

    /// <summary>Lets a piece of an attribute's value through if it is not finished HTML. Put into the tree by <see cref="HtmlPlaces"/>.</summary>
    public const string Piece = "a piece";

    /// <summary><c>icon 'phone'</c> draws a small picture beside text.</summary>
    public const string Icon = "icon";

    /// <summary><c>word 'search.title'</c> is a word of the interface. <see cref="WordCalls"/> puts it in when the template is read.</summary>
    public const string Word = "word";

    /// <summary>Pieces of a word with the values between them. Put into the tree by <see cref="WordCalls"/>.</summary>
    public const string Joined = "joined pieces";

    /// <summary>All functions: each template by its name, and those of this file. One template may be drawn by another that takes the same.</summary>
    public static ScriptObject Of(ImmutableArray<Template> templates, (string Name, string By)? replaced = null)
    {
        var functions = new ScriptObject();
        var drawn = templates.ToFrozenDictionary(template => template.Name, template => new DrawnTemplate(template));
        foreach (var (name, function) in drawn)
            functions.SetValue(name, name == replaced?.Name ? drawn[replaced.Value.By] : function, readOnly: true);
        var kinds = Kinds(templates).ToFrozenDictionary(kind => kind.View, kind => drawn[kind.Template.Name]);
        functions.SetValue(Draw, new TemplateFunction([("view", typeof(object))], (context, node, arguments) =>
            kinds.TryGetValue(arguments[0]!.GetType(), out var template)
                ? template.Draw((HtmlContext)context, node, [arguments[0]])
                : throw new ScriptRuntimeException(node.Span, $"ingen mall ritar {arguments[0]!.GetType().Name}")), readOnly: true);
        functions.SetValue(Icon, new TemplateFunction([("name", typeof(string))], (_, node, arguments) => arguments[0] is string name && Icons.Named(name) is { } drawn
            ? drawn : throw new ScriptRuntimeException(node.Span, $"det finns ingen ikon som heter {arguments[0]}")), readOnly: true);
        functions.SetValue(Attribute, new TemplateFunction([("value", typeof(object)), ("name", typeof(string))], WriteAttribute), readOnly: true);
        functions.SetValue(Address, new TemplateFunction([("address", typeof(object))], (_, node, arguments) => Checked(arguments[0], node)), readOnly: true);
        functions.SetValue(Piece, new TemplateFunction([("piece", typeof(object))], (_, node, arguments) => Plain(arguments[0], "ett attribut", node)), readOnly: true);
        functions.SetValue(Joined, new JoinedFunction(), readOnly: true);
        return functions;
    }

    /// <summary>The templates that draw a view by its kind: they take nothing else, and the kind is one of several.</summary>
    public static IEnumerable<(Type View, Template Template)> Kinds(IEnumerable<Template> templates) => templates
        .Where(template => template.Parameters is [{ Type: { IsList: false, MayBeMissing: false, Clr.BaseType.IsAbstract: true } }])
        .Select(template => (template.Parameters[0].Type.Clr, template));

    /// <summary>No value leaves the attribute out, yes writes its name alone.</summary>
    private static object? WriteAttribute(TemplateContext context, ScriptNode node, ScriptArray arguments)
    {
        var (value, name) = (arguments[0], (string)arguments[1]!);
        if (HtmlPlaces.Addresses.Contains(name))
            value = Checked(value, node);
        if (value is null or false)
            return null;
        Plain(value, name, node);
        context.Write(" ").Write(name);
        if (value is not true)
            context.Write("=\"").Write(HtmlContext.Text(value, node.Span)!).Write("\"");
        return null;
    }

    /// <summary>The value, if it is encoded when it is written.</summary>
    private static object? Plain(object? value, string place, ScriptNode node) => value is FinishedHtml or StringBuilderOutput
        ? throw new ScriptRuntimeException(node.Span, $"färdig HTML går inte att skriva i {place}") : value;

    /// <summary>The address, if it leads within the site or with a scheme that a reader may follow.</summary>
    private static object? Checked(object? address, ScriptNode node)
    {
        if (address is null || address is string text && LinkAddress.CanBeFollowed(text))
            return address;
        throw new ScriptRuntimeException(node.Span, $"adressen \"{address}\" är inte tillåten");
    }
}
