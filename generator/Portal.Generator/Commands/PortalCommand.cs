using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Portal.Generator.Writing;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>The command line: which verb, with which options, and how it ends.</summary>
public static class PortalCommand
{
    private static readonly string NothingSought = $"Skriv vad du söker: {ProgramName.Value} search \"ord\". Eller {ProgramName.Value} search --frågor för alla frågor i fragor.yml.";
    private static readonly string[] Verbs = ["build", "serve", "check", "links", "review", "package", "search", "new", "move", "import", "hook", "schema"];

    /// <summary>Runs a command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (args.Length == 0 || args.Any(arg => arg is "--help" or "-h" or "-?" or "/?" or "help"))
        {
            await output.WriteAsync(HelpText.All);
            return ExitCode.Fine;
        }
        var parsed = Root(output, errors).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await errors.WriteLineAsync(Explain(parsed));
            return ExitCode.WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OutputRefusedException e)
        {
            await errors.WriteLineAsync(Reporting.Printable.Line(e.Message));
            return ExitCode.WrongUsage;
        }
        catch (Exception e)
        {
            await errors.WriteLineAsync($"Det här är ett fel i programmet, inte i innehållet. Rapportera det gärna, med texten nedan.{Environment.NewLine}{e}");
            return ExitCode.OurFault;
        }
    }

    /// <summary>What a command line says, without doing it.</summary>
    internal static ParseResult Parse(IEnumerable<string> args) => Root(TextWriter.Null, TextWriter.Null).Parse([.. args]);

    private static RootCommand Root(TextWriter output, TextWriter errors)
    {
        var build = new Command("build") { Options.Content, Options.Output, Options.BaseUrl, Options.Date, Options.Drafts, Options.Editor, Options.Format, Options.Report };
        build.SetAction((line, _) => BuildCommand.RunAsync(Request(line), line.GetValue(Options.Output)!, Target(line), output));
        var check = new Command("check") { Options.Content, Options.BaseUrl, Options.Date, Options.Drafts, Options.Format, Options.Report, Options.Statistics, Options.Lix, Options.Staged };
        check.SetAction((line, _) => line.GetValue(Options.Staged)
            ? StagedCheck.RunAsync(Request(line), Target(line), output, errors)
            : BuildCommand.RunAsync(Request(line), null, Target(line), output, line.GetValue(Options.Statistics), line.GetValue(Options.Lix)));
        var links = new Command("links") { Options.Content, Options.BaseUrl, Options.Date, Options.Drafts, Options.Format, Options.Report, Options.Links, Options.Days };
        links.SetAction((line, stop) => new LinksCommand(Request(line), Target(line), new() { DaysWell = line.GetValue(Options.Days) }, output, errors).RunAsync(line.GetValue(Options.Links), stop));
        var hook = new Command("hook") { Options.Content, Options.Remove };
        hook.SetAction(line => new HookCommand(line.GetValue(Options.Content)!, output, errors).Run(line.GetValue(Options.Remove)));
        var serve = new Command("serve") { Options.Content, Options.BaseUrl, Options.Date, Options.Port };
        serve.SetAction((line, stop) => ServeCommand.RunAsync(Request(line), line.GetValue(Options.Port), output, errors, stop));
        var review = new Command("review") { Options.Content, Options.BaseUrl, Options.Date, Options.ReviewFormat, Options.Level };
        review.SetAction((line, _) => ReviewCommand.RunAsync(Request(line) with { Editor = true }, line.GetValue(Options.ReviewFormat), line.GetValue(Options.Level), output, errors));
        var package = new Command("package") { Options.Content, Options.BaseUrl, Options.Date, Options.Course, Options.PackageFormats, Options.PackageOutput };
        package.SetAction((line, _) => PackageCommand.RunAsync(Request(line), line.GetValue(Options.Course), line.GetValue(Options.PackageFormats), line.GetValue(Options.PackageOutput)!, output, errors));
        var query = new Argument<string?>("query") { Arity = ArgumentArity.ZeroOrOne };
        var search = new Command("search") { query, Options.Questions, Options.Content, Options.BaseUrl, Options.Date };
        search.Validators.Add(line =>
        {
            if (line.GetValue(query) is null != line.GetValue(Options.Questions))
                line.AddError(NothingSought);
        });
        search.SetAction((line, _) => SearchCommand.RunAsync(Request(line), line.GetValue(query), output, errors));
        var (kind, title) = (Optional("kind"), Optional("title"));
        var begin = new Command("new") { kind, title, Options.In, Options.Content, Options.Date };
        begin.SetAction((line, _) => Task.FromResult(new NewCommand(Request(line), Console.IsInputRedirected || output != Console.Out ? null : Console.In, output, errors).Run(line.GetValue(kind), line.GetValue(title), line.GetValue(Options.In))));
        var (from, to) = (new Argument<string>("from"), new Argument<string>("to"));
        var move = new Command("move") { from, to, Options.Content, Options.Date };
        move.SetAction((line, _) => Task.FromResult(new MoveCommand(Request(line), output, errors).Run(line.GetValue(from)!, line.GetValue(to)!)));
        var file = new Argument<string>("file");
        var import = new Command("import") { file, Options.In, Options.Content };
        import.SetAction((line, _) => Task.FromResult(new ImportCommand(Request(line), output, errors).Run(line.GetValue(file)!, line.GetValue(Options.In))));
        var schema = new Command("schema") { Options.Content };
        schema.SetAction((line, _) => Task.FromResult(new SchemaCommand(Request(line), "", output, errors).Run()));
        return new RootCommand { build, check, serve, links, review, package, search, begin, move, import, hook, schema };
    }

    private static Argument<string?> Optional(string name) => new(name) { Arity = ArgumentArity.ZeroOrOne };

    internal static BuildRequest Request(ParseResult line) => new()
    {
        Content = line.GetValue(Options.Content)!,
        Today = line.GetValue(Options.Date),
        Clock = line.GetResult(Options.Date) is { Implicit: false } ? null : () => SwedishClock.Today,
        BaseUrl = line.GetValue(Options.BaseUrl),
        Drafts = line.GetValue(Options.Drafts),
        Editor = line.GetValue(Options.Editor),
    };

    private static ReportTarget Target(ParseResult line) => new ReportTarget(line.GetValue(Options.Format), line.GetValue(Options.Report), line.GetValue(Options.Content)!).Checked();

    /// <summary>What is wrong with the command line, in Swedish, with the nearest word that would have been right.</summary>
    private static string Explain(ParseResult parsed)
    {
        const string hint = "Kör programmet utan argument för att se hjälpen.";
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            var known = word.StartsWith('-') ? parsed.CommandResult.Command.Options.Where(option => option is not HelpOption).Select(option => option.Name) : Verbs;
            if (parsed.CommandResult.Command.Options.Contains(Options.Content) && Directory.Exists(word))
                return $"Programmet förstår inte \"{word}\". Skriv --content {word} om det är mappen med innehållet.";
            var nearest = Suggestion.Nearest(word, known);
            return $"Programmet förstår inte \"{word}\". {(nearest is null ? hint : $"Menade du \"{nearest}\"?")}";
        }
        var fault = parsed.Errors[0];
        return fault.SymbolResult switch
        {
            OptionResult { IdentifierTokenCount: > 1 } option => $"Valet {option.Option.Name} får bara anges en gång.",
            OptionResult { Tokens.Count: 0 } option => $"Valet {option.Option.Name} saknar sitt värde. {hint}",
            _ when fault.Message == NothingSought => NothingSought,
            ArgumentResult when parsed.CommandResult.Command.Name == "move" => $"Skriv vilken fil och vad den ska heta: {ProgramName.Value} move vagledning/brand.md vagledning/eld.md.",
            ArgumentResult when parsed.CommandResult.Command.Name == "import" => $"Skriv vilken fil frågorna finns i: {ProgramName.Value} import fragor.txt --in brandskydd.",
            CommandResult => $"Säg vad programmet ska göra: {string.Join(", ", Verbs)}. {hint}",
            _ => $"{fault.Message.TrimEnd('.')}.",
        };
    }
}
