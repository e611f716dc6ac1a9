using System.Collections.Immutable;

namespace Portal.Model;

/// <summary>All that an editor can write which is no running text: keys and questions, told in Swedish.</summary>
/// <param name="Groups">The keys, by where they are written.</param>
/// <param name="Questions">The forms of questions.</param>
public sealed record WritingGuide(ImmutableArray<KeyGroup> Groups, ImmutableArray<QuestionModel> Questions);

/// <summary>The keys of a kind of page, or of a file.</summary>
/// <param name="Name">What editors call it: <c>Vägledning</c>, <c>ordlista.yml</c>.</param>
/// <param name="IsFile">True for a file that is no page.</param>
/// <param name="Keys">The keys, those within others after them.</param>
public sealed record KeyGroup(string Name, bool IsFile, ImmutableArray<KeyEntry> Keys);

/// <summary>A key.</summary>
/// <param name="Key">Its name, with the keys that it stands under: <c>behov, sakområde</c>.</param>
/// <param name="IsRequired">True when it must be there.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Example">A value, as it is written.</param>
/// <param name="Words">The words that it can be, of those that are one of a few.</param>
public sealed record KeyEntry(string Key, bool IsRequired, string Text, string Example, ImmutableArray<string> Words);

/// <summary>A form of question.</summary>
/// <param name="Name">What editors call it: <c>flera rätta svar</c>.</param>
/// <param name="Text">A whole question, as it is written.</param>
public sealed record QuestionModel(string Name, string Text);
