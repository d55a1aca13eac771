using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Evidence;

/// <summary>A place of the caller's text that moved a label. What stands there is not copied: the caller has the text.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Span">Where.</param>
/// <param name="Contribution">What it adds to the label's margin, in log-odds (natural logarithm); negative when it speaks against it.</param>
public readonly record struct EvidenceSpan(SignKind Kind, DocumentSpan Span, double Contribution);
