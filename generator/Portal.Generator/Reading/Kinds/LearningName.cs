using Portal.Model.Learning;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Names of files and folders that the learner's browser remembers by.</summary>
public static class LearningName
{
    /// <summary>Reports a name that no browser would remember.</summary>
    public static void Check(string name, string what, Fields fields)
    {
        if (name.Length > LearningLimits.IdLength)
            fields.ReportName($"{what} är {name.Length} tecken, gränsen är {LearningLimits.IdLength}", "Välj ett kortare namn. Titeln får vara längre.");
        else if (!LearningLimits.IsId(name))
            fields.ReportName($"{what} börjar med bindestreck", "Ta bort ett av bindestrecken efter siffrorna.");
    }
}
