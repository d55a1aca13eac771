using System.Text.Json;
using Classifier.Contracts.V1;

namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>What a client was told about a document, whichever way it asked.</summary>
/// <param name="Id">The path of the document's file.</param>
/// <param name="Level">Its level.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Model">The name and version of the model that answered.</param>
internal sealed record SeedAnswer(string Id, HeadAnswer Level, HeadAnswer Topic, string Model)
{
    /// <summary>The answer in a message of the service.</summary>
    public static SeedAnswer Of(Prediction prediction) => new(
        prediction.DocumentId,
        HeadAnswer.Of(prediction.Heads["level"]),
        HeadAnswer.Of(prediction.Heads["topic"]),
        $"{prediction.Model.Name} {prediction.Model.Version}");

    /// <summary>The answer in a line of the command line's JSON.</summary>
    public static SeedAnswer OfLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new SeedAnswer(
            root.GetProperty("id").GetString()!,
            HeadAnswer.Of(root.GetProperty("level")),
            HeadAnswer.Of(root.GetProperty("topic")),
            $"{root.GetProperty("model").GetString()} {root.GetProperty("modelVersion").GetString()}");
    }

    /// <summary>Everything in it.</summary>
    public override string ToString() => $"{Path.GetFileName(Id)}: level {Level}; topic {Topic}; {Model}";
}
