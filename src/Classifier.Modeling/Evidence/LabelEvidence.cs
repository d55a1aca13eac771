namespace Classifier.Modeling.Evidence;

/// <summary>
/// What spoke for and against one label: <see cref="Rest"/> and the contributions of <see cref="Spans"/> sum to <see cref="Margin"/>, but
/// for rounding (below 0.0001).
/// </summary>
/// <param name="Label">The explained label.</param>
/// <param name="Against">What it is compared with: for the best label the runner-up, for any other label the best.</param>
/// <param name="Margin">
/// The label's logit minus the other's, in log-odds (natural logarithm): ln(p / q) of their probabilities p and q when the model ends in a
/// softmax. For one-versus-all with calibrators, whose probabilities are divided by their sum, the difference of the log-odds before that.
/// </param>
/// <param name="Rest">What has no listed place.</param>
/// <param name="Spans">The strongest places by absolute contribution, the strongest first; places of different kinds may overlap.</param>
public sealed record LabelEvidence(string Label, string Against, double Margin, EvidenceRest Rest, IReadOnlyList<EvidenceSpan> Spans);
