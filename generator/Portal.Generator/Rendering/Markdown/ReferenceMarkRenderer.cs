using Markdig.Renderers;
using Markdig.Renderers.Html;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>
/// Writes a local fact as its label and a line to write on, which the script fills with what this browser remembers, and a contact with its number and
/// address. Of a contact that nobody knows the name leads to where that is said once.
/// </summary>
public sealed class ReferenceMarkRenderer(SiteContext site) : HtmlObjectRenderer<ReferenceMarkInline>
{
    private readonly Lazy<Page?> card = new(() => site.Model.PageWith(Directive.WorkplaceCard));
    private readonly Lazy<Page?> contacts = new(() => site.Model.PageWith(Directive.Contacts));

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, ReferenceMarkInline obj)
    {
        if (obj.Kind == ReferenceMark.LocalFact && site.Model.LocalFact(obj.Id) is { } fact)
            WriteBlank(renderer, fact);
        else if (obj.Kind == ReferenceMark.Contact && site.Model.Contact(obj.Id) is { } contact)
            WriteContact(renderer, contact);
    }

    private void WriteBlank(HtmlRenderer renderer, LocalFact fact)
    {
        renderer.Write("<span class=\"blank\" data-blank=\"").WriteEscape(fact.Id).Write("\"><span class=\"blank-name\">").WriteEscape(fact.Name).Write(":</span> <span class=\"blank-value\"></span>");
        if (card.Value is { } page)
            renderer.Write("<a class=\"blank-fill\" href=\"").WriteEscape(site.Href(page)).Write($"#{LocalFact.Anchor(fact.Id)}\" hidden>").WriteEscape(site.Words.Of("workplace.fill_in")).Write("<span class=\"visually-hidden\"> ").WriteEscape(fact.Name).Write("</span></a>");
        renderer.Write("</span>");
    }

    private void WriteContact(HtmlRenderer renderer, ContactEntry contact)
    {
        var view = ContactView.Of(site, contact);
        renderer.Write("<span class=\"contact\">");
        if (contact.IsMissing && contacts.Value is { } page)
            renderer.Write("<a href=\"").WriteEscape(site.Href(page)).Write($"#{ContactEntry.MissingAnchor}\">").WriteEscape(view.Function).Write("</a>");
        else
            renderer.WriteEscape(view.Function);
        foreach (var way in new[] { view.Phone, view.Email }.OfType<LinkView>())
            renderer.Write(", <a href=\"").WriteEscape(way.Href).Write("\">").WriteEscape(way.Text).Write("</a>");
        if (view.IsExpired)
            renderer.Write(" ").WriteEscape(site.Words.Of("contact.was_valid", ("date", view.ValidTo!.Text)));
        renderer.Write("</span>");
    }
}
