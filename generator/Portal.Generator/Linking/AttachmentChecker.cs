using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Checks that the file attached to a document exists.</summary>
public static class AttachmentChecker
{
    /// <summary>Checks every document.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var document in model.Pages.OfType<DocumentPage>())
            if (document.Attachment is { } file && !model.Assets.ContainsKey(file.Value))
                bag.AddUnknown(DiagnosticRules.BrokenLink, document.Source.Path, file.Span, $"den bifogade filen {file.Value} finns inte", file.Value, model.Assets.Keys);
    }
}
