namespace Portal.Generator.Commands;

/// <summary>How the program ends.</summary>
public static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>The content has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program itself failed.</summary>
    public const int OurFault = 3;
}
