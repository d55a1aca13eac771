namespace Classifier.Modeling.Evidence;

/// <summary>The parts of a margin that have no listed place in the text, in log-odds.</summary>
/// <param name="Baseline">What the model says before it has read anything: biases, priors, the average of all leaves of its trees.</param>
/// <param name="OtherWords">Places too weak to be listed.</param>
/// <param name="Absent">What the text does not have: no central body in the title, no document number.</param>
/// <param name="WholeText">Traits of the text as a whole, such as its length.</param>
public readonly record struct EvidenceRest(double Baseline, double OtherWords, double Absent, double WholeText)
{
    /// <summary>All of them together.</summary>
    public double Sum => Baseline + OtherWords + Absent + WholeText;
}
