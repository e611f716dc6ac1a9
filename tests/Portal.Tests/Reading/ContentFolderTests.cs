using System.Text;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Files_come_in_the_order_of_their_paths_whatever_order_they_were_made_in()
    {
        foreach (var name in new[] { "roller/b.md", "roller/a.md", "index.md", "a.csv", "portal.yml" })
            folder.Write(name, "x");

        var content = Read();

        Assert.Equal(["index.md", "portal.yml", "roller/a.md", "roller/b.md"], content.Texts.Select(file => file.Path));
        Assert.Equal(["a.csv"], content.Assets.Select(file => file.Path));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Files_and_folders_that_begin_with_an_underscore_or_a_dot_are_left_out()
    {
        foreach (var name in new[] { "_utkast.md", "_mapp/a.md", ".git/config", "roller/.DS_Store", "roller/_a.md", "a.md" })
            folder.Write(name, "x");

        Assert.Equal(["a.md"], Read().Texts.Select(file => file.Path));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_byte_order_mark_and_foreign_line_ends_do_not_reach_the_text()
    {
        folder.Write("a.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("---\r\ntitel: A\r---\n")]);

        Assert.Equal("---\ntitel: A\n---\n", Assert.Single(Read().Texts).Text);
    }

    [Fact]
    public void Letters_in_two_parts_are_put_together()
    {
        folder.Write("a.md", "A\u030A");

        Assert.Equal("Å", Assert.Single(Read().Texts).Text);
    }

    [Fact]
    public void A_file_in_another_encoding_is_an_error()
    {
        folder.Write("a.md", Encoding.Latin1.GetBytes("Säkerhet"));

        Assert.Empty(Read().Texts);
        Assert.Equal(DiagnosticRules.UnreadableFile, Assert.Single(bag.Sorted()).Rule);
    }

    [Theory]
    [InlineData("Rad ett\nfel\0här", 2, 4)]
    [InlineData("\u0007", 1, 1)]
    [InlineData("a\uFFFF", 1, 2)]
    public void A_control_character_is_an_error_at_its_place(string text, int line, int column)
    {
        folder.Write("a.md", text);

        Assert.Empty(Read().Texts);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal((DiagnosticRules.UnreadableFile, line, column), (found.Rule, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void A_text_file_beyond_the_limit_is_an_error()
    {
        folder.Write("a.md", new string('a', ContentFolder.MaxTextBytes));
        folder.Write("b.md", new string('a', ContentFolder.MaxTextBytes + 1));

        Assert.Equal("a.md", Assert.Single(Read().Texts).Path);
        Assert.Equal((DiagnosticRules.TooComplex, "b.md"), (bag.Sorted()[0].Rule, bag.Sorted()[0].Path));
    }

    [Theory]
    [InlineData("1. Rädda den som är i fara.\n=======\n2. Varna alla.", 2)]
    [InlineData("Text\n======= \nmer", 2)]
    [InlineData("Text\n========\nmer", 0)]
    [InlineData("```\n=======\n```", 0)]
    public void The_line_in_the_middle_of_a_conflict_is_told_though_the_others_are_gone(string text, int line)
    {
        folder.Write("a.md", text);
        Read();

        Assert.Equal(line == 0 ? [] : [(DiagnosticRules.MergeConflict, line, "en rad som git lämnade efter en krock står kvar")], bag.Sorted().Select(found => (found.Rule, found.Span.Line, found.Message)));
    }

    [Theory]
    [InlineData("brand - kopia.md", "Byt namn till \"brand-kopia.md\". Är det en kopia: ta bort den.")]
    [InlineData("brand (1).md", "Byt namn till \"brand-1.md\". Är det en kopia: ta bort den.")]
    [InlineData("Kopia av brand.md", "Byt namn till \"kopia-av-brand.md\". Är det en kopia: ta bort den.")]
    public void A_copy_may_simply_be_removed(string name, string remedy)
    {
        folder.Write(name, "x");
        Read();

        Assert.Equal(remedy, Assert.Single(bag.Sorted()).Suggestion);
    }

    [Fact]
    public void A_content_folder_that_is_not_there_is_one_error_with_what_to_do()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings());
        Assert.Equal(["Ange mappen med --content."], Told(folder["finns-inte"], folder.Path));
        Assert.Equal(["Du står i innehållet. Gå upp en mapp: cd .."], Told(folder["content"], folder["innehåll"]));
        Assert.Equal(["Ange mappen med innehållet med --content."], Told(folder["innehåll/portal.yml"], folder.Path));

        static IEnumerable<string?> Told(string root, string here)
        {
            var found = new DiagnosticBag();
            SettingsReader.Read(ContentFolder.Read(root, found, here: here), null, found);
            return found.Sorted().Select(each => each.Suggestion);
        }
    }

    [Fact]
    public async Task Settings_without_a_word_are_one_error()
    {
        folder.Write("portal.yml", "\n");
        folder.Write("index.md", MiniPortal.Page("Start"));
        folder.Write("roller/index.md", MiniPortal.Page("Roller"));

        var found = Assert.Single((await FolderBuild.RunAsync(folder.Path)).Diagnostics);
        Assert.Equal(("portal.yml är tom", true), (found.Message, found.Suggestion!.Contains("git restore portal.yml", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Ombud.md", "Byt namn till \"ombud.md\".")]
    [InlineData("säkerhets ombud.md", "Byt namn till \"sakerhets-ombud.md\".")]
    [InlineData("Röster/rätt.MD", "Byt namn till \"roster/ratt.md\".")]
    [InlineData("aux.md", "Välj ett annat namn.")]
    [InlineData("con/a.md", "Välj ett annat namn.")]
    [InlineData("lpt1.png", "Välj ett annat namn.")]
    public void A_name_that_some_system_or_address_cannot_hold_is_an_error_with_a_better_name(string name, string remedy)
    {
        folder.Write(name, "x");

        Assert.Empty(Read().Texts);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal((DiagnosticRules.BadFileName, remedy), (found.Rule, found.Suggestion));
    }

    [Theory]
    [InlineData("sida.html")]
    [InlineData("program.exe")]
    [InlineData("skript.js")]
    public void Files_that_could_hold_scripts_are_not_published(string name)
    {
        folder.Write(name, "<script>alert(1)</script>");

        Assert.Empty(Read().Assets);
        Assert.Equal(DiagnosticRules.UnreadableFile, Assert.Single(bag.Sorted()).Rule);
    }

    [Fact]
    public void A_drawing_is_written_anew_and_has_the_size_it_was_drawn_in()
    {
        folder.Write("bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" data-x=\"1\" viewBox=\"0 0 560 300\"><title>Bild</title><path d=\"M0 0\"/></svg>");

        var picture = Assert.Single(Read().Assets);
        Assert.Equal("<svg viewBox=\"0 0 560 300\" xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\" /></svg>", System.Text.Encoding.UTF8.GetString(picture.Bytes.Span));
        Assert.Equal(new PictureSize(560, 300), picture.Size);
    }

    [Fact]
    public void A_drawing_that_holds_a_script_is_not_published()
    {
        folder.Write("bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>");

        Assert.Empty(Read().Assets);
        Assert.Equal(DiagnosticRules.ForbiddenSvg, Assert.Single(bag.Sorted()).Rule);
    }

    [Fact]
    public void A_symbolic_link_is_not_followed_out_of_the_folder()
    {
        using var outside = new TempFolder();
        outside.Write("hemlig.md", "hemligt");
        File.CreateSymbolicLink(folder["lank.md"], outside["hemlig.md"]);
        Directory.CreateSymbolicLink(folder["mapp"], outside.Path);

        Assert.Empty(Read().Texts);
        Assert.Equal(["lank.md", "mapp"], bag.Sorted().Select(diagnostic => diagnostic.Path));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error()
    {
        var content = ContentFolder.Read(folder["finns-inte"], bag);

        Assert.Empty(content.Texts);
        Assert.Equal(DiagnosticRules.MissingFile, Assert.Single(bag.Sorted()).Rule);
    }

    public void Dispose() => folder.Dispose();

    private ContentFiles Read() => ContentFolder.Read(folder.Path, bag);
}
