namespace Portal.Generator.Views;

/// <summary>The page of a package that a learning platform opens.</summary>
/// <param name="Frame">What stands around the course's start page.</param>
/// <param name="Script">The script that tells the platform.</param>
/// <param name="First">The address of the page where one begins.</param>
public sealed record PackageShellView(FrameView Frame, AssetView Script, string First) : WholePage(Frame);
