using System.Globalization;
using Classifier.Cli.Details;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Cli.Labelling;

/// <summary>Between our words and the server's.</summary>
internal static class WireDocuments
{
    public static Wire.Document Write(Document document) => new()
    {
        Id = document.Id ?? "",
        Title = document.Title,
        Body = document.Body,
        PublishedOn = document.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
    };

    public static Wire.ClassifyOptions Write(LabellingSettings settings)
    {
        var options = new Wire.ClassifyOptions
        {
            Alternatives = settings.Alternatives,
            MinConfidence = settings.MinConfidence,
            Units = settings.Fields.Units,
            Header = settings.Fields.Header,
            Page = settings.Fields.Page,
            Actors = settings.Fields.Actors,
            Explain = settings.Explain,
        };
        foreach (var (head, labels) in settings.ChosenLabels)
            options.ChooseAmong.Add(head, new Wire.LabelSubset { Labels = { labels } });
        return options;
    }

    /// <param name="prediction">What the server said.</param>
    /// <param name="heads">The model's heads in its order; a map on the wire has none.</param>
    /// <param name="options">What it was asked.</param>
    /// <param name="document">What it was asked about.</param>
    public static LabelledDocument Read(
        Wire.Prediction prediction, IEnumerable<string> heads, Wire.ClassifyOptions options, Document document) => new(
        prediction.DocumentId,
        [
            .. heads.Where(prediction.Heads.ContainsKey).Select(head => Read(head, prediction.Heads[head]) with
            {
                Evidence = options.Explain ? WireEvidence.Read(prediction.Heads[head].Evidence, document) : null,
            }),
        ],
        [.. prediction.Notes.Select(Read)],
        prediction.Model.Name,
        prediction.Model.Version) { Details = WireDetails.Read(prediction, options) };

    private static string Read(Wire.Note note) =>
        note.Code == Wire.NoteCode.EmptyText ? nameof(TextNote.Empty) : note.Code.ToString();

    private static LabelledHead Read(string name, Wire.HeadResult head) => new(
        name,
        new LabelScore(head.Label, head.Probability),
        [.. head.Alternatives.Select(Read)],
        head.Abstained,
        head.Secondary is { } second ? Read(second) : null);

    private static LabelScore Read(Wire.LabelScore score) => new(score.Label, score.Probability);
}
