using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Portal.Generator.Views;

namespace Portal.Generator.Rendering.Templates;

/// <summary>What a value in a template is: text, a number, yes or no, finished HTML, a view record, or a list of one of them.</summary>
/// <param name="Clr">The type of the value, or of each in a list.</param>
/// <param name="MayBeMissing">True when the value can be null.</param>
/// <param name="IsList">True for a list of <paramref name="Clr"/>.</param>
public readonly record struct ViewType(Type Clr, bool MayBeMissing = false, bool IsList = false)
{
    private static readonly FrozenDictionary<string, Type> Plain = new Dictionary<string, Type>
    {
        ["string"] = typeof(string), ["int"] = typeof(int), ["bool"] = typeof(bool), ["html"] = typeof(FinishedHtml),
    }.ToFrozenDictionary();

    /// <summary>The view records by their names.</summary>
    public static FrozenDictionary<string, Type> Views { get; } = typeof(FinishedHtml).Assembly.GetTypes()
        .Where(type => type.IsPublic && type.IsClass && ViewMembers.IsView(type) && !(type.IsAbstract && type.IsSealed))
        .ToFrozenDictionary(type => type.Name);

    /// <summary>All names that can be written after <c>takes</c>.</summary>
    public static IEnumerable<string> Names => Plain.Keys.Concat(Views.Keys);

    /// <summary>The type of a name: <c>string?</c>, <c>LinkView[]</c>; null when there is none.</summary>
    public static ViewType? Named(string name)
    {
        var mayBeMissing = name.EndsWith('?');
        var isList = name.TrimEnd('?').EndsWith("[]", StringComparison.Ordinal);
        var bare = name.TrimEnd('?').Replace("[]", "", StringComparison.Ordinal);
        return (Plain.GetValueOrDefault(bare) ?? Views.GetValueOrDefault(bare)) is { } type ? new(type, mayBeMissing, isList) : null;
    }

    /// <summary>The members that a template can ask a value for.</summary>
    public FrozenDictionary<string, ViewType> Members => IsList ? ListMembers : OfRecord(Clr);

    private static readonly FrozenDictionary<string, ViewType> ListMembers =
        new Dictionary<string, ViewType> { ["size"] = new(typeof(int)) }.ToFrozenDictionary();

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, FrozenDictionary<string, ViewType>> Known = new();

    private static FrozenDictionary<string, ViewType> OfRecord(Type type) =>
        Known.GetOrAdd(type, static each => ViewMembers.Of(each).ToFrozenDictionary(property => ViewMembers.NameOf(property), Of));

    /// <summary>The type of a property.</summary>
    public static ViewType Of(PropertyInfo property)
    {
        var nullability = new NullabilityInfoContext().Create(property);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        return new(isList ? type.GetGenericArguments()[0] : type, nullability.ReadState == NullabilityState.Nullable, isList);
    }

    /// <summary>True when a value of another type can stand where this is wanted.</summary>
    public bool Accepts(ViewType other) => IsList == other.IsList && (MayBeMissing || !other.MayBeMissing)
        && (other.Clr == typeof(Missing) || Clr.IsAssignableFrom(other.Clr) || Clr == typeof(FinishedHtml) && other.Clr == typeof(string)); // text is encoded

    /// <summary>The name as it is written after <c>takes</c>.</summary>
    public override string ToString()
    {
        var clr = Clr;
        return $"{Plain.FirstOrDefault(plain => plain.Value == clr).Key ?? clr.Name}{(IsList ? "[]" : "")}{(MayBeMissing ? "?" : "")}";
    }

    /// <summary>What <c>null</c> is.</summary>
    public static ViewType Null { get; } = new(typeof(Missing), true);
}
