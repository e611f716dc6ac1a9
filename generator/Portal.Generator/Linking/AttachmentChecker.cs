using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Checks that the file attached to a document exists.</summary>
public static class AttachmentChecker
{
    /// <summary>Checks every document.</summary>
    public static void Check(PortalModel model, ContentFiles content, DiagnosticBag bag)
    {
        foreach (var document in model.Pages.OfType<DocumentPage>())
            if (document.Attachment is { } file && !model.Assets.ContainsKey(file.Value) && !content.Unreadable.Contains(file.Value))
                bag.AddUnknown(DiagnosticRules.BrokenLink, document.Source.Path, file.Span, $"den bifogade filen {file.Value} finns inte",
                    Path.GetFileName(file.Value), model.Assets.Keys.Select(path => Path.GetRelativePath("/" + document.Source.Folder, "/" + path).Replace('\\', '/')));
    }
}
