using Classifier.Text.Documents;

namespace Classifier.Cli.Details;

/// <summary>Why a label was given. Everything is in log-odds; the parts sum to the margin.</summary>
/// <param name="Label">The label.</param>
/// <param name="Against">What it is compared with.</param>
/// <param name="Margin">How far it stands above that.</param>
/// <param name="Rest">What has no listed place, by its name.</param>
/// <param name="Places">The places that decided, the strongest first.</param>
internal sealed record EvidenceDetail(
    string Label, string Against, double Margin, IReadOnlyList<(string Name, double Contribution)> Rest, IReadOnlyList<EvidencePlace> Places)
{
    /// <summary>Names of what has no listed place, in the order of <see cref="Rest"/>.</summary>
    public const string Baseline = "baseline", OtherWords = "otherWords", Absent = "absent", WholeText = "wholeText";
}

/// <summary>A place that moved a label.</summary>
/// <param name="Kind">Such as <c>phrase</c>.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Place">Where.</param>
/// <param name="Contribution">What it adds to the margin.</param>
internal sealed record EvidencePlace(string Kind, string Text, Place Place, double Contribution)
{
    /// <summary>A place with what the document has there.</summary>
    public static EvidencePlace In(Document document, string kind, Place place, double contribution)
    {
        var field = place.Field == Place.Title ? document.Title : document.Body;
        return new EvidencePlace(kind, field[place.Utf16.Start..place.Utf16.End], place, contribution);
    }
}
