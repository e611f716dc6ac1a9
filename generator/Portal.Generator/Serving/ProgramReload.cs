using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(Portal.Generator.Serving.ProgramReload))]

namespace Portal.Generator.Serving;

/// <summary>Hears of changed code when the program runs under <c>dotnet watch</c>, which puts it into the running program.</summary>
public static class ProgramReload
{
    /// <summary>The program has changed.</summary>
    public static event EventHandler? Changed;

    /// <summary>Called by the runtime.</summary>
    public static void UpdateApplication(Type[]? updatedTypes) => Changed?.Invoke(null, EventArgs.Empty);
}
