using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Portal.Generator.Rendering.Templates;
using Portal.Generator.Views;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>Fills every member of every view with text that tries to be code, and draws every template with it.</summary>
public sealed class HostileTextTests
{
    /// <summary>An address, so that it passes where an address is wanted.</summary>
    private const string Hostile = "/\"'><script>alert(1)</script><p onclick=x title=\"";

    public static TheoryData<string> Templates => [.. TemplateProbe.OfProgram.Select(file => file.Stem)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Text_that_tries_to_be_code_stays_text(string name)
    {
        var template = TemplateReader.Read(TemplateProbe.OfProgram.Single(file => file.Stem == name), TemplateProbe.Words, new DiagnosticBag())!;
        foreach (var isSparse in new[] { false, true })
        {
            var html = TemplateProbe.Set.Draw(name, [.. template.Parameters.Select(parameter => Value(parameter.Type, parameter.Name, isSparse))]).ToString();
            var document = new HtmlParser().ParseDocument(html);
            Assert.DoesNotContain(document.All, element => element is { LocalName: "script", TextContent.Length: > 0 });
            Assert.DoesNotContain(document.All, element => element.HasAttribute("onclick"));
            if (!isSparse && template.Parameters.Any(parameter => parameter.Type.Clr == typeof(string)))
                Assert.True(document.DocumentElement.TextContent.Contains(Hostile, StringComparison.Ordinal) || document.All.Any(element => element.Attributes.Any(attribute => attribute.Value.Contains(Hostile, StringComparison.Ordinal))), html);
        }
    }

    [Fact]
    public void Every_member_that_text_can_stand_in_is_filled_with_it()
    {
        var seen = ViewType.Views.Values.Where(view => !view.IsAbstract).SelectMany(view => Texts(Record(view, isSparse: false))).Distinct().ToList();
        Assert.All(seen, text => Assert.StartsWith(Hostile, text)); // one that is worked out of another begins with it
    }

    private static IEnumerable<string> Texts(object record) => record.GetType().GetProperties().Where(property => property.PropertyType == typeof(string) && !IsIcon(property.Name))
        .Select(property => (string)property.GetValue(record)!);

    private static bool IsIcon(string name) => name is "Icon" or "icon" or "symbol";

    private static object? Value(ViewType type, string name, bool isSparse)
    {
        if (type.IsList)
        {
            var list = isSparse ? [] : Elements(type.Clr, isSparse).ToArray();
            var array = Array.CreateInstance(type.Clr, list.Length);
            list.CopyTo(array, 0);
            return typeof(ImmutableArray).GetMethods().First(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(type.Clr).Invoke(null, [array]);
        }
        if (isSparse && type.MayBeMissing)
            return null;
        return type.Clr switch
        {
            _ when type.Clr == typeof(string) => IsIcon(name) ? "phone" : Hostile,
            _ when type.Clr == typeof(int) => 2,
            _ when type.Clr == typeof(bool) => !isSparse,
            _ when type.Clr == typeof(FinishedHtml) => new FinishedHtml("<b>färdig</b>"),
            _ => Elements(type.Clr, isSparse).First(),
        };
    }

    /// <summary>Two of a kind, or one of each kind that there is.</summary>
    private static IEnumerable<object> Elements(Type type, bool isSparse)
    {
        if (!ViewMembers.IsView(type))
            return [Value(new(type), "", isSparse)!, Value(new(type), "", isSparse)!];
        return type.IsAbstract ? ViewType.Views.Values.Where(view => !view.IsAbstract && type.IsAssignableFrom(view)).Select(view => Record(view, isSparse)) : [Record(type, isSparse), Record(type, isSparse)];
    }

    private static object Record(Type type, bool isSparse)
    {
        var make = type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).First();
        var record = make.Invoke([.. make.GetParameters().Select(parameter => Value(ViewType.Of(type.GetProperty(parameter.Name!)!), parameter.Name!, isSparse))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
            property.SetValue(record, Value(ViewType.Of(property), property.Name, isSparse));
        return record;
    }
}
