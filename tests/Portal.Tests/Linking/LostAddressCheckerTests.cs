using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>Whole builds of folders under git, since nothing else knows what there was.</summary>
public sealed class LostAddressCheckerTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_page_that_was_renamed_without_alias_is_told_with_the_line_to_add()
    {
        Publish();
        File.Move(folder["content/roller/ombud.md"], folder["content/roller/sakerhetsombud.md"]);

        var found = Assert.Single(await LostAsync());
        Assert.Equal(("roller/sakerhetsombud.md", "sidan hette förut roller/ombud.md, och adressen /roller/ombud/ leder ingenstans längre"), (found.Path, found.Message));
        Assert.Equal("Lägg till raden \"alias: [/roller/ombud/]\" bland uppgifterna överst.", found.Suggestion);
    }

    [Fact]
    public async Task With_the_alias_all_is_well()
    {
        Publish();
        File.Delete(folder["content/roller/ombud.md"]);
        folder.Write("content/roller/sakerhetsombud.md", MiniPortal.Page("Ombud", keys: "alias: [/roller/ombud/]"));

        Assert.Empty(await LostAsync());
    }

    [Fact]
    public async Task A_page_with_another_title_is_known_by_its_lines()
    {
        Publish();
        File.Delete(folder["content/roller/ombud.md"]);
        folder.Write("content/roller/a.md", MiniPortal.Page("Något annat", "Helt annan text."));
        folder.Write("content/roller/b.md", MiniPortal.Page("Säkerhetsombud", "Rad ett här.\n\nRad två här.\n\nRad tre här."));

        Assert.Equal("roller/b.md", Assert.Single(await LostAsync()).Path);
    }

    [Fact]
    public async Task A_page_that_was_removed_is_told_with_its_old_aliases()
    {
        Publish(keys: "alias: [/gammal/]");
        File.Delete(folder["content/roller/ombud.md"]);

        var found = Assert.Single(await LostAsync());
        Assert.Equal(("roller/ombud.md", "sidan är borttagen, och adressen /roller/ombud/ och /gammal/ leder ingenstans längre"), (found.Path, found.Message));
        Assert.Contains("till exempel roller/index.md", found.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utkast: ja")]
    [InlineData("publiceras: 2027-01-01")]
    [InlineData("avpubliceras: 2026-01-01")]
    [InlineData("informationsklass: känslig")]
    public async Task An_address_that_nobody_could_know_may_go(string keys)
    {
        Publish(keys);
        File.Delete(folder["content/roller/ombud.md"]);

        Assert.Empty(await LostAsync());
    }

    [Theory]
    [InlineData("utkast: ja", "")]
    [InlineData("publiceras: 2027-03-01", "")]
    [InlineData("avpubliceras: 2027-03-01", " (från och med 1 mars 2027)")]
    public async Task An_alias_of_a_page_that_is_not_published_leads_nowhere(string keys, string when)
    {
        Publish();
        File.Delete(folder["content/roller/ombud.md"]);
        folder.Write("content/roller/chef.md", MiniPortal.Page("Chef", keys: $"alias: [/roller/ombud/]\n{keys}"));

        var found = Assert.Single(await LostAsync());
        Assert.Equal(("roller/chef.md", 4, $"adressen /roller/ombud/ leder ingenstans, för sidan som har den som alias publiceras inte{when}"), (found.Path, found.Span.Line, found.Message));
        Assert.Equal("Flytta raden alias till en sida som publiceras, till exempel roller/index.md.", found.Suggestion);
    }

    [Fact]
    public async Task The_address_of_a_page_that_was_to_go_that_day_may_go_with_it()
    {
        Publish(keys: "avpubliceras: 2027-03-01");
        File.Delete(folder["content/roller/ombud.md"]);
        folder.Write("content/roller/chef.md", MiniPortal.Page("Chef", keys: "alias: [/roller/ombud/]\navpubliceras: 2027-03-01"));

        Assert.Empty(await LostAsync());
    }

    [Fact]
    public async Task A_page_that_lies_in_another_folder_now_is_found_though_it_is_of_another_kind()
    {
        Publish();
        Directory.CreateDirectory(folder["content/nyheter"]);
        folder.Write("content/portal.yml", MiniPortal.Settings("roller", "utbildning", "fakta"));
        folder.Write("content/fakta/index.md", MiniPortal.Page("Fakta"));
        File.Move(folder["content/roller/ombud.md"], folder["content/fakta/ombud.md"]);

        Assert.Equal(("fakta/ombud.md", "sidan hette förut roller/ombud.md, och adressen /roller/ombud/ leder ingenstans längre"), (await LostAsync()).Select(found => (found.Path, found.Message)).Single());
    }

    [Fact]
    public async Task No_page_that_is_gone_too_is_proposed()
    {
        Publish();
        folder.Write("content/portal.yml", MiniPortal.Settings("utbildning"));
        Directory.Delete(folder["content/roller"], recursive: true);

        Assert.All(await LostAsync(), found => Assert.DoesNotContain("till exempel", found.Suggestion, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_whose_name_decided_what_its_pages_are_is_told_once()
    {
        Publish();
        Directory.Move(folder["content/roller"], folder["content/uppdrag"]);

        var found = Assert.Single((await FolderBuild.RunAsync(FolderBuild.Request(folder["content"]) with { History = true })).Diagnostics);
        Assert.Equal((DiagnosticRules.UnknownFolder, "uppdrag/index.md"), (found.Rule, found.Path));
        Assert.StartsWith("Har mappen roller bytt namn till uppdrag: byt tillbaka, för namnet styr vad sidorna är. Vad avsnittet heter i menyn är titel i roller/index.md.", found.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samlingsplats", "Samling", 2, true)]
    [InlineData("samlingsplats", "Återsamling", 1, true)]
    [InlineData("samling", "Återsamling", 1, false)]
    public async Task An_id_of_arbetsplatsen_that_is_gone_is_told(string id, string name, int line, bool isTold)
    {
        Publish();
        folder.Write("content/arbetsplatsen.yml", "- id: samling\n  namn: Samling\n");
        Git.Commit();
        folder.Write("content/arbetsplatsen.yml", $"# Så här\n- id: {id}\n  namn: {name}\n");

        var found = (await FolderBuild.RunAsync(FolderBuild.Request(folder["content"]) with { History = true })).Diagnostics.Where(found => found.Rule == DiagnosticRules.LostFact).ToList();
        Assert.Equal(isTold ? [("arbetsplatsen.yml", line, "uppgiften \"samling\" finns inte längre. Det som arbetsplatserna har fyllt i under den visas inte")] : [],
            found.Select(each => (each.Path, each.Span.Line, each.Message)));
    }

    [Fact]
    public async Task A_course_that_is_gone_is_one_error_and_a_lesson_with_another_number_none()
    {
        Publish();
        foreach (var course in new[] { "ett", "tva" })
        {
            folder.Write($"content/utbildning/{course}/index.md", MiniPortal.Page(course, keys: "målgrupp: Alla\nmål: [Kunna]\ngodkänt: 80\nversion: \"1.0\""));
            folder.Write($"content/utbildning/{course}/01-a.md", MiniPortal.Page("A", keys: "tid: 5"));
        }
        Git.Commit();
        Directory.Delete(folder["content/utbildning/ett"], recursive: true);
        File.Move(folder["content/utbildning/tva/01-a.md"], folder["content/utbildning/tva/02-a.md"]);

        Assert.Equal("utbildning/ett/index.md", Assert.Single(await LostAsync()).Path);
    }

    [Fact]
    public async Task On_a_branch_the_comparison_is_with_where_it_began()
    {
        Publish();
        Git.Run("checkout", "--quiet", "-b", "gren");
        Git.Run("mv", "content/roller/ombud.md", "content/roller/nytt.md");
        Git.Commit();
        Git.Run("checkout", "--quiet", "main");
        folder.Write("content/roller/senare.md", MiniPortal.Page("Senare"));
        Git.Commit();
        Git.Run("checkout", "--quiet", "gren");

        Assert.Equal("roller/nytt.md", Assert.Single(await LostAsync()).Path); // and not that senare.md is gone
    }

    [Fact]
    public async Task Without_git_and_without_a_main_branch_nothing_is_told()
    {
        Publish(branch: "annan");
        File.Delete(folder["content/roller/ombud.md"]);
        Assert.Empty(await LostAsync());

        Directory.Delete(folder[".git"], recursive: true);
        Assert.Empty(await LostAsync());
    }

    public void Dispose() => folder.Dispose();

    private GitProgram Git => new(folder.Path);

    private void Publish(string keys = "", string branch = "main")
    {
        folder.Write("content/portal.yml", MiniPortal.Settings("roller", "utbildning"));
        folder.Write("content/index.md", MiniPortal.Page("Start"));
        folder.Write("content/roller/index.md", MiniPortal.Page("Roller"));
        folder.Write("content/utbildning/index.md", MiniPortal.Page("Utbildning"));
        folder.Write("content/roller/ombud.md", MiniPortal.Page("Ombud", "Rad ett här.\n\nRad två här.\n\nRad tre här.", keys));
        Git.Run("init", "--quiet", "--initial-branch", branch);
        Git.Commit();
    }

    private async Task<IEnumerable<Diagnostic>> LostAsync() => (await FolderBuild.RunAsync(FolderBuild.Request(folder["content"]) with { History = true }))
        .Diagnostics.Where(found => found.Rule == DiagnosticRules.LostAddress);
}
