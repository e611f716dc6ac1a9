using Portal.Generator.Reading;
using Portal.Generator.Rendering.Templates;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>Names that templates and words of a municipality were written with, and that the program calls something else now.</summary>
public sealed class FormerNamesTests
{
    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData("layouts/site_footer.html", "<footer data-print-date>\n<p>{{ for a in frame.all_contents }}{{ a.text }}{{ end }}</p></footer>", "Det heter nu \"contents\".")]
    [InlineData("pages/guide.html", "{{ wrap main_layout page.frame }}\n{{ page.ask_for }}{{ end }}", "Det heter nu \"ask_for\" och finns i FrameView.")]
    [InlineData("layouts/contents_list.html", "<p data-contents>\n{{ last }}</p>", "Det heter nu \"entries\".")]
    [InlineData("layouts/contents_list.html", "\n{{ takes title: 'string' entries: 'ContentsEntryView[]' language: 'LanguageView?' last: 'string?' }}<p></p>", "Det heter nu \"entries\".")]
    [InlineData("learning/booklet.html", "{{ wrap main_layout page.frame }}\n{{ contents_list 'a' page.frame.contents last: 'b' }}{{ end }}", "Det heter nu \"entries\".")]
    [InlineData("layouts/site_footer.html", "<footer data-print-date>\n{{ word 'editorial.see_codes' }}</footer>", "Det heter nu \"page.codes\".")]
    public void A_template_that_says_a_former_name_is_told_the_present_one_with_the_place(string place, string text, string remedy)
    {
        Assert.Null(TemplateChain.Read(TemplateProbe.OfProgram, [new SourceFile(ContentFolder.Templates + place, text)], TemplateProbe.Words, bag));

        var told = Assert.Single(bag.Sorted(), diagnostic => diagnostic.Rule.Severity is Severity.Error);
        Assert.Equal((ContentFolder.Templates + place, 2, remedy), (told.Path, told.Span.Line, told.Suggestion));
    }

    [Fact]
    public void A_file_with_the_former_name_of_a_template_is_told_the_present_one()
    {
        var program = TemplateProbe.File("layouts/foot", "{{# The foot. Formerly layouts/bottom.html. Formerly a.b, now c. #}}\n<p></p>");

        Assert.Null(TemplateChain.Read([program], [new SourceFile($"{ContentFolder.Templates}layouts/bottom.html", "<p></p>")], TemplateProbe.Words, bag));

        Assert.Equal(("filen ersätter ingen av programmets mallar", "Det heter nu \"layouts/foot.html\"."), bag.Sorted().Select(told => (told.Message, told.Suggestion)).Single());
    }

    [Fact]
    public void A_word_with_a_former_key_is_told_the_present_one()
    {
        var content = new ContentFiles([new SourceFile(WordsReader.Path, "search:\n  label: Leta\neditorial:\n  see_codes: Koder")], []);

        WordsReader.Read(TemplateProbe.Languages, null, content, bag);

        Assert.Equal((4, "Det heter nu \"page.codes\"."), bag.Sorted().Select(told => (told.Span.Line, told.Suggestion)).Single());
    }

    [Fact]
    public void No_former_name_is_a_present_one_and_what_is_there_instead_exists()
    {
        var views = ViewType.Views.Values.ToDictionary(view => view.Name, view => new ViewType(view).Members);
        Assert.NotEmpty(FormerNames.Members);
        Assert.All(FormerNames.Members.Keys.Select(name => name.Split('.')), name => Assert.DoesNotContain(name[1], views[name[0]].Keys));

        Assert.All(Words.Former.Keys, key => Assert.Null(TemplateProbe.Words.Find(key)));
        Assert.All(Words.Former.Values, key => Assert.NotNull(TemplateProbe.Words.Find(key)));

        Assert.Contains(TemplateProbe.Templates, template => template.Former.Count > 0);
        foreach (var template in TemplateProbe.Templates)
        {
            foreach (var (old, now) in template.Former)
            {
                Assert.DoesNotContain(template.Parameters, parameter => parameter.Name == old);
                Assert.DoesNotContain(TemplateProbe.OfProgram, file => file.Path == TemplateFolder.Prefix + old);
                if (now is not null)
                    Assert.True(Leads(template, now.Split('.')), $"{template.Name} has no {now}");
            }
        }
    }

    /// <summary>True when a path of members leads from a value of the template to something that is there.</summary>
    private static bool Leads(Template template, string[] path)
    {
        var type = template.Parameters.SingleOrDefault(parameter => parameter.Name == path[0])?.Type;
        foreach (var member in path[1..])
            type = type is { } from && from.Members.TryGetValue(member, out var next) ? next : null;
        return type is not null;
    }
}
