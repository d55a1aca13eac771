using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Bundles;

/// <summary>The word lists that every bundle uses. Each is read once in a process, by whoever needs it first.</summary>
public static class Lexicons
{
    /// <summary>Reads them on another thread, so that they are there, or nearly so, when a model needs them; completes when they have been read.</summary>
    public static Task ReadAsync() => Task.Run(Read);

    private static void Read()
    {
        var features = new DocumentFeatures(DocumentText.From(Document.FromText("xã")));
        _ = (features.Cues, features.Actors);
    }
}
