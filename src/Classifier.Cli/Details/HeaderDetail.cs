namespace Classifier.Cli.Details;

/// <summary>The layout of an official document.</summary>
/// <param name="IssuedOn"><c>YYYY-MM-DD</c>, or empty.</param>
/// <param name="Parts">The parts found, a list's one after the other.</param>
internal sealed record HeaderDetail(string IssuedOn, IReadOnlyList<PartDetail> Parts);

/// <summary>A part of a document's layout, or the number of a document named in it.</summary>
/// <param name="Name">Such as <c>issuer</c>.</param>
/// <param name="Text">On one line.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PartDetail(string Name, string Text, Place Place);
