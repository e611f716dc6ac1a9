using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Generator.Commands;
using Portal.Generator.Reporting;
using Portal.Model;
using Portal.Model.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Portal.Tests;

/// <summary>The files by which GitHub, GitLab and Netlify run the program say what the program understands, and no more than they need.</summary>
public sealed partial class PipelineFilesTests
{
    private const string GitHub = ".github/workflows/portal.yml";
    private const string GitLab = ".gitlab-ci.yml";

    /// <summary>Every command of the program that a file runs or tells people to run.</summary>
    public static TheoryData<string, string> Commands
    {
        get
        {
            var commands = new TheoryData<string, string>();
            foreach (var (file, text) in Scripts(GitHub).Concat(Scripts(GitLab)).Concat(new[] { "netlify.toml", "README.md", "docs/publishing.md" }.Select(file => (file, Repository.Read(file)))))
                foreach (Match match in Command().Matches(text))
                    commands.Add(file, match.Groups["arguments"].Value.Trim());
            return commands;
        }
    }

    [Theory, MemberData(nameof(Commands))]
    public void The_program_understands_every_command(string file, string arguments)
    {
        var words = Word().Matches(Variable().Replace(arguments, "x")).Select(match => match.Value.Trim('"', '\'')).ToList();
        for (var i = 1; i < words.Count; i++)
            if (words[i - 1] == "--base-url" && words[i] == "x")
                words[i] = "https://x.example/";

        var parsed = PortalCommand.Parse(words);

        Assert.True(parsed.Errors.Count == 0, $"{file}: {arguments}: {string.Join(", ", parsed.Errors.Select(error => error.Message))}");
        Assert.NotEqual("portal", parsed.CommandResult.Command.Name);
    }

    [Theory]
    [InlineData(GitHub)]
    [InlineData(GitLab)]
    public void A_change_is_checked_and_built_and_each_night_links_are_asked(string file)
    {
        var commands = Scripts(file).SelectMany(script => Command().Matches(script.Text).Select(match => match.Groups["arguments"].Value)).ToList();

        Assert.Contains(commands, command => command.StartsWith("check ") && command.Contains("--report"));
        Assert.Contains(commands, command => command.StartsWith("build --output output"));
        Assert.Contains(commands, command => command.StartsWith("links"));
    }

    [Theory]
    [InlineData("check x", false)]
    [InlineData("chekc", false)]
    [InlineData("check --format xml", false)]
    [InlineData("check --format sarif", true)]
    public void What_it_does_not_understand_is_told_apart(string arguments, bool isRight) => Assert.Equal(isRight, PortalCommand.Parse(arguments.Split(' ')).Errors.Count == 0);

    [Fact]
    public void GitHub_may_do_no_more_than_it_must_with_actions_of_exact_versions_and_the_whole_history()
    {
        var workflow = Yaml(GitHub);
        var jobs = (YamlMappingNode)workflow["jobs"];
        var steps = jobs.Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>().ToList();

        Assert.Equal("{ { contents, read } }", workflow["permissions"].ToString());
        Assert.Equal(["actions: read", "contents: read", "security-events: write"], jobs.Children.Values.OfType<YamlMappingNode>().Where(job => job.Children.ContainsKey("permissions"))
            .SelectMany(job => ((YamlMappingNode)job["permissions"]).Select(entry => $"{entry.Key}: {entry.Value}")).Order(StringComparer.Ordinal));
        Assert.All(steps.Where(step => step.Children.ContainsKey("uses")), step => Assert.Matches(@"^(actions|github)/[a-z/-]+@v\d+\.\d+\.\d+$", step["uses"].ToString()));
        Assert.All(steps.Where(step => step.Children.TryGetValue("uses", out var action) && action.ToString().StartsWith("actions/checkout@")), step => Assert.Equal("false", step["with"]["persist-credentials"].ToString()));
        Assert.Equal("0", ((YamlMappingNode)jobs["check"]["steps"][0])["with"]["fetch-depth"].ToString());
        Assert.DoesNotContain("pull_request_target", Repository.Read(GitHub), StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab_has_the_whole_history_the_default_branch_and_an_exact_image()
    {
        var pipeline = Yaml(GitLab);

        Assert.Equal("0", pipeline["variables"]["GIT_DEPTH"].ToString());
        Assert.Matches(@"^node:\d+\.\d+\.\d+-", pipeline["default"]["image"].ToString());
        Assert.Contains(Scripts(GitLab), script => script.Text.Contains("git fetch") && script.Text.Contains("$CI_DEFAULT_BRANCH:refs/remotes/origin/main"));
        Assert.Equal("gl-code-quality-report.json", pipeline["check"]["artifacts"]["reports"]["codequality"].ToString());
        Assert.Equal(Version().Match(Repository.Read("netlify.toml")).Value, Version().Match(Repository.Read(GitLab)).Value);
    }

    [Fact]
    public void GitHub_marks_the_lines_that_the_text_names()
    {
        var matchers = JsonNode.Parse(Repository.Read(".github/portal-matcher.json"))!["problemMatcher"]!.AsArray();
        var text = new TextReporter("content").Report(
            [new(DiagnosticRules.BrokenLink, "roller/a.md", new SourceSpan(3, 7, 2), "filen (x) finns inte: y", "Menade du?"), new(DiagnosticRules.UnusedFile, "b.png", SourceSpan.Start, "ingen använder den")],
            new([new SourceFile("roller/a.md", "a\nb\nccccccccc(1,1): fel PORTAL204: d")], []));

        var found = text.Split('\n').SelectMany(line => matchers.Select(matcher => (Severity: matcher!["severity"]!.GetValue<string>(), Match: Regex.Match(line, matcher["pattern"]![0]!["regexp"]!.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)))))
            .Where(found => found.Match.Success).Select(found => (found.Severity, string.Join('|', found.Match.Groups.Values.Skip(1))));

        Assert.Equal([("error", "content/roller/a.md|3|7|PORTAL204|filen (x) finns inte: y"), ("warning", "content/b.png|1|1|PORTAL305|ingen använder den")], found);
        Assert.Contains(Scripts(GitHub), script => script.Text.Contains("::add-matcher::.github/portal-matcher.json"));
    }

    private static YamlMappingNode Yaml(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Read(file)));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    /// <summary>What a shell is given to run: every text below <c>run</c>, <c>script</c> and <c>before_script</c>.</summary>
    private static IEnumerable<(string File, string Text)> Scripts(string file) => Yaml(file).AllNodes.OfType<YamlMappingNode>()
        .SelectMany(map => map.Children.Where(entry => entry.Key.ToString() is "run" or "script" or "before_script"))
        .SelectMany(entry => entry.Value.AllNodes.OfType<YamlScalarNode>()).Select(scalar => (file, scalar.Value!));

    [GeneratedRegex(@"dotnet run --project generator/Portal\.Generator(?: -c Release)?(?: --no-build)? -- (?<arguments>[a-z][^`\n]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex("""\$\{\{.*?\}\}|"?(https://)?\$[^\s]*""")]
    private static partial Regex Variable();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Word();

    [GeneratedRegex("10\\.0\\.[0-9]+")]
    private static partial Regex Version();
}
