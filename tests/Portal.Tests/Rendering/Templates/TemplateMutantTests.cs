using Portal.Model;
using Scriban.Syntax;

namespace Portal.Tests;

/// <summary>Makes mistakes in the program's templates, one at a time, and looks whether they are told.</summary>
public sealed class TemplateMutantTests
{
    /// <summary>Every so many places of all; at night all of them.</summary>
    private static readonly int Step = LongRun.Of(7, 1);

    [Fact]
    public void A_misspelt_name_is_always_told() => AllAreTold(800,
        file => Nodes(file).OfType<ScriptVariable>().Where(name => name.Name is not ("takes" or "for") && name.Parent is not ScriptNamedArgument { Parent: var call } || IsCall(name))
            .Where(name => name.Parent is not (ScriptAssignExpression or ScriptCaptureStatement))
            .Select(name => Inserted(file, name.Span.Start.Offset + name.Name.Length, "x")));

    [Fact]
    public void An_end_that_is_left_out_is_always_told() => AllAreTold(150,
        file => Indexes(file.Text, "{{ end }}").Select(at => file with { Text = file.Text.Remove(at, "{{ end }}".Length) }));

    [Fact]
    public void A_quote_that_is_left_out_before_a_value_is_always_told() => AllAreTold(100,
        file => Indexes(file.Text, "=\"{{").Select(at => file with { Text = file.Text.Remove(at + 1, 1) }));

    [Fact]
    public void A_type_that_is_misspelt_is_always_told() => AllAreTold(50,
        file => Nodes(file).OfType<ScriptNamedArgument>().Where(argument => argument.Parent?.Parent is ScriptFunctionCall { Target: ScriptVariable { Name: "takes" } })
            .Select(argument => Inserted(file, argument.Value!.Span.Start.Offset + 2, "q")));

    private static void AllAreTold(int atLeast, Func<SourceFile, IEnumerable<SourceFile>> mistakes)
    {
        var all = TemplateProbe.OfProgram.SelectMany(mistakes).ToList();
        Assert.True(all.Count >= atLeast, $"only {all.Count} places");
        foreach (var mistake in all.Where((_, at) => at % Step == 0))
            Assert.True(!TemplateProbe.Faults(TemplateProbe.OfProgram.Select(file => file.Path == mistake.Path ? mistake : file)).IsEmpty, $"not told: {mistake.Path}\n{mistake.Text}");
    }

    private static SourceFile Inserted(SourceFile file, int at, string text) => file with { Text = file.Text.Insert(at, text) };

    private static bool IsCall(ScriptVariable name) => name.Parent is ScriptNamedArgument { Parent.Parent: ScriptFunctionCall { Target: ScriptVariable { Name: not "takes" } } };

    private static IEnumerable<int> Indexes(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    private static IEnumerable<ScriptNode> Nodes(SourceFile file) => Below(Scriban.Template.Parse(file.Text).Page!);

    private static IEnumerable<ScriptNode> Below(ScriptNode node)
    {
        for (var at = 0; at < node.ChildrenCount; at++)
        {
            if (node.GetChildren(at) is not { } child)
                continue;
            yield return child;
            foreach (var inner in Below(child))
                yield return inner;
        }
    }
}
