using System.Collections.Immutable;

namespace Classifier.MLNet.Inspection;

/// <summary>A component of a model file, for people to look at.</summary>
/// <param name="Name">Its directory's name, such as <c>Transform_003</c>.</param>
/// <param name="Signature">What identifies its kind, such as <c>MULTI LR</c>.</param>
/// <param name="Kind">What ML.NET's users call that kind, such as <c>ProduceNgrams</c>.</param>
/// <param name="Version">The version it was written in, such as <c>1.3</c>.</param>
/// <param name="BlockLength">Length of its own data in bytes.</param>
/// <param name="Facts">What it holds: columns, sizes, labels, greatest weights.</param>
/// <param name="Parts">The components in it.</param>
public sealed record ComponentOutline(
    string Name, string Signature, string Kind, string Version, int BlockLength, ImmutableArray<ComponentFact> Facts, ImmutableArray<ComponentOutline> Parts);

/// <summary>One thing to know of a component.</summary>
/// <param name="Name">What it is, such as <c>labels</c>.</param>
/// <param name="Value">What it says.</param>
public sealed record ComponentFact(string Name, string Value);
