using Spectre.Console;

namespace Portal.Generator.Commands;

/// <summary>Shows that work goes on: a moving mark on a terminal, nothing where the output is kept.</summary>
public static class Progress
{
    /// <summary>Runs the work.</summary>
    public static Task<T> RunAsync<T>(string title, Func<Task<T>> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var isKept = Console.IsErrorRedirected || Environment.GetEnvironmentVariable("CI") is not null;
        return isKept ? work() : terminal.Status().StartAsync(title, _ => work());
    }
}
