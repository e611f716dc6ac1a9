namespace Portal.Model;

/// <summary>
/// What a member of a view record was called. Templates of a municipality that still say so are told what it is called now, until the name is
/// taken by something else.
/// </summary>
/// <param name="name">Its name as templates wrote it; after the view's and a dot, if it was a member of another: <c>GuideView.ask_for</c>.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class FormerlyAttribute(string name) : Attribute
{
    /// <summary>Its name as templates wrote it.</summary>
    public string Name { get; } = name;
}
