using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>Something that the portal publishes beside its pages, made from the model alone.</summary>
public interface IOutput
{
    /// <summary>The files, in a stable order. What takes time to make is made later, when the file is asked for.</summary>
    IEnumerable<OutputFile> Make(SiteContext site);
}
