using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Portal.Generator.Rendering.Templates;

/// <summary>
/// The members of view records as templates name them: <c>MenuTitle</c> is <c>menu_title</c>. Nothing else of a record is seen,
/// and nothing can be changed.
/// </summary>
public sealed class ViewMembers : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ViewMembers> Known = new();

    private readonly FrozenDictionary<string, Func<object, object?>> getters;

    private ViewMembers(Type type) => getters = Of(type).ToFrozenDictionary(property => NameOf(property), property => Getter(type, property));

    /// <summary>The members of a type.</summary>
    public static ViewMembers For(Type type) => Known.GetOrAdd(type, static each => new ViewMembers(each));

    /// <summary>The properties that templates see: those of records in <c>Views/</c>.</summary>
    public static IEnumerable<PropertyInfo> Of(Type type) => !IsView(type) ? []
        : type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0);

    /// <summary>True for view records.</summary>
    public static bool IsView(Type type) => type.Namespace == "Portal.Generator.Views" && !type.IsEnum && type != typeof(Views.FinishedHtml);

    /// <summary>What templates call a property or type: <c>MenuTitle</c> is <c>menu_title</c>.</summary>
    public static string NameOf(MemberInfo member)
    {
        var name = new StringBuilder();
        foreach (var c in member.Name)
        {
            if (char.IsUpper(c) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToLowerInvariant(c));
        }
        return name.ToString();
    }

    private static Func<object, object?> Getter(Type type, PropertyInfo property)
    {
        var open = typeof(ViewMembers).GetMethod(nameof(Typed), BindingFlags.Static | BindingFlags.NonPublic)!;
        return open.MakeGenericMethod(type, property.PropertyType).CreateDelegate<Func<PropertyInfo, Func<object, object?>>>()(property); // a call by reflection compiles a method for each
    }

    private static Func<object, object?> Typed<TView, TValue>(PropertyInfo property)
        where TView : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TView, TValue>>();
        return view => get((TView)view);
    }

    /// <inheritdoc />
    public bool HasIndexer => false;

    /// <inheritdoc />
    public Type IndexType => typeof(string);

    /// <inheritdoc />
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => getters.Count;

    /// <inheritdoc />
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => getters.Keys;

    /// <inheritdoc />
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => getters.ContainsKey(member);

    /// <inheritdoc />
    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object value)
    {
        value = null!;
        if (!getters.TryGetValue(member, out var get))
            return false;
        value = get(target)!;
        return true;
    }

    /// <inheritdoc />
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    /// <inheritdoc />
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object value)
    {
        value = null!;
        return false;
    }

    /// <inheritdoc />
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
