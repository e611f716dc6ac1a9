namespace Portal.Generator.Views.Wording;

/// <summary>A number and its noun.</summary>
public static class Count
{
    /// <summary><c>1 behov</c>, <c>3 lektioner</c>. The space does not break.</summary>
    public static string Text(int number, string one, string many) => $"{number}\u00A0{(number == 1 ? one : many)}";
}
