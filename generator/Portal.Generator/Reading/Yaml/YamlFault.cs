namespace Portal.Generator.Reading.Yaml;

/// <summary>Why a text is no YAML, as an editor can see it.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">Where on the line, from 0.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record YamlFault(int Line, int Column, int Length, string Message, string Remedy);
