using Portal.Generator.Authoring;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;
using Portal.Model.Rendering;

namespace Portal.Tests;

/// <summary>What editors are told of all that they can write.</summary>
public sealed class EditorGuideTests
{
    [Fact]
    public void Every_kind_of_page_and_every_file_has_all_the_keys_that_its_reader_asks_for()
    {
        var told = EditorGuide.All.Groups.ToDictionary(group => group.Name, group => group.Keys.Select(key => key.Key).Where(key => !key.Contains(',')).ToList());

        Assert.Equal(KindKeys.Common.Select(key => key.Key), told[EditorGuide.Common]);
        Assert.All(PageKindList.All.Where(kind => !KindKeys.Of(kind).IsEmpty), kind => Assert.Equal(KindKeys.Of(kind).Select(key => key.Key), told[kind.Name]));
        Assert.All(FileKeys.All, file => Assert.Equal(file.Keys.Select(key => key.Key), told[file.Path]));
    }

    [Fact]
    public void Keys_within_others_the_words_of_a_key_and_what_must_be_there_are_told()
    {
        var keys = EditorGuide.All.Groups.SelectMany(group => group.Keys.Select(key => (group.Name, Entry: key))).ToLookup(key => $"{key.Name}: {key.Entry.Key}", key => key.Entry);

        Assert.Single(keys["Förvaltning: behov, sakområde"]);
        Assert.True(keys["Alla sidor: titel"].Single().IsRequired);
        Assert.False(keys["Alla sidor: ägare"].Single().IsRequired);
        Assert.Equal(["bolag", "förvaltning"], keys["Förvaltning: typ"].Single().Words);
        Assert.Equal("ja: ändringen står bland nyheterna, och den som har varit på sidan förut får veta det.", keys["Alla sidor: ändring, väsentlig"].Single().Text);
    }

    [Fact]
    public void The_page_has_them_all_and_only_editors_have_the_page()
    {
        var site = new MiniPortal().Site();
        Assert.DoesNotContain("redaktion/nycklar/index.html", Pages(site).Keys);

        var html = Pages(site with { Model = site.Model with { IsForEditors = true }, Guide = EditorGuide.All })["redaktion/nycklar/index.html"];

        Assert.All(EditorGuide.All.Groups, group => Assert.All(group.Keys, key => Assert.Contains($"<code>{key.Key}</code>", html, StringComparison.Ordinal)));
        Assert.All(EditorGuide.All.Questions, question => Assert.Contains(System.Net.WebUtility.HtmlEncode(question.Text.Split('\n')[^1])[..6], html, StringComparison.Ordinal));
        Assert.Equal(QuestionForm.All.Length, EditorGuide.All.Questions.Length);
    }

    private static Dictionary<string, string> Pages(SiteContext site) =>
        PortalRenderer.Pages(site, TemplateProbe.Set, text => text, new DiagnosticBag()).Where(file => file.Path.StartsWith("redaktion/", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => file.Text());
}
