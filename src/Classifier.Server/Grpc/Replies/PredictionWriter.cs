using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Server.Grpc.Requests;
using Google.Protobuf.WellKnownTypes;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns our prediction into the wire's.</summary>
internal static class PredictionWriter
{
    /// <param name="document">What was asked about.</param>
    /// <param name="prediction">What the model said.</param>
    /// <param name="model">The model that said it.</param>
    /// <param name="alternatives">Labels to list after the best: 0 or more.</param>
    /// <param name="queue">Time spent waiting.</param>
    /// <param name="total">Time from reading the request to here.</param>
    public static Wire.Prediction Write(
        RequestedDocument document, Prediction prediction, ModelInfo model, int alternatives, TimeSpan queue, TimeSpan total)
    {
        var reply = new Wire.Prediction
        {
            DocumentId = document.Document.Id ?? "",
            Model = Write(model),
            Timings = new Wire.Timings
            {
                Text = Duration.FromTimeSpan(prediction.Timings.Text),
                Scoring = Duration.FromTimeSpan(prediction.Timings.Scoring),
                Queue = Duration.FromTimeSpan(queue),
                Total = Duration.FromTimeSpan(total),
            },
        };
        foreach (var head in prediction.Heads)
            reply.Heads.Add(head.Head, Write(head, alternatives));
        reply.Notes.AddRange(prediction.Notes.Distinct().Select(NoteWriter.Write));
        if (document.IsCut)
            reply.Notes.Add(NoteWriter.WriteCut(document.Sent, document.Kept));
        reply.Units.AddRange(prediction.Parts.Units.Select(UnitWriter.Write));
        reply.Numbers.AddRange(prediction.Parts.Numbers.Select(HeaderWriter.Write));
        reply.Furniture.AddRange(prediction.Parts.Furniture.Select(PageWriter.Write));
        reply.Actors.AddRange(prediction.Parts.Actors.Select(PageWriter.Write));
        if (prediction.Parts.Header is { } header)
            reply.Header = HeaderWriter.Write(header);
        return reply;
    }

    /// <summary>A model's exact name.</summary>
    public static Wire.ModelVersion Write(ModelInfo model) => new() { Name = model.Name, Version = model.Version };

    private static Wire.HeadResult Write(HeadPrediction head, int alternatives) => new()
    {
        Label = head.Best.Label,
        Probability = head.Best.Probability,
        Alternatives = { head.Ranked.Skip(1).Take(alternatives).Select(Write) },
        Abstained = head.Abstained,
        Secondary = head.Secondary is { } second ? Write(second) : null,
        Evidence = { head.Evidence.Select(EvidenceWriter.Write) },
    };

    private static Wire.LabelScore Write(LabelScore score) => new() { Label = score.Label, Probability = score.Probability };
}
