using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(Portal.Generator.Serving.TemplateReload))]

namespace Portal.Generator.Serving;

/// <summary>Hears of changed templates when the program runs under <c>dotnet watch</c>, which puts them into the running program.</summary>
public static class TemplateReload
{
    /// <summary>Templates have changed.</summary>
    public static Action? Changed { get; set; }

    /// <summary>Called by the runtime.</summary>
    public static void UpdateApplication(Type[]? updatedTypes) => Changed?.Invoke();
}
