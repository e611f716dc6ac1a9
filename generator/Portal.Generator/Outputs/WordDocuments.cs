using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Outputs;

/// <summary>Every template (<c>dokumenttyp: mall</c>) as a Word document made from its text.</summary>
public sealed class WordDocuments : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site) => site.Model.Pages.OfType<DocumentPage>()
        .Where(page => page.Type == DocumentType.Template)
        .Select(page => OutputFile.Later(Addresses.WordDocument(page).OutputPath, () => Word.WordWriter.Write(page, site)));
}
