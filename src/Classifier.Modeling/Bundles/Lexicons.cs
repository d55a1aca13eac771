using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Bundles;

/// <summary>The word lists that every bundle uses. Each is read once in a process, by whoever needs it first.</summary>
public static class Lexicons
{
    /// <summary>
    /// A document that needs no more than what every bundle needs: texts without diacritics, and one without text is such, have word lists of their own.
    /// </summary>
    internal static DocumentText Sample => DocumentText.From(Document.FromText("xã"));

    /// <summary>Reads them on another thread, so that they are there, or nearly so, when a model needs them; completes when they have been read.</summary>
    public static Task ReadAsync() => Task.Run(Read);

    private static void Read()
    {
        var features = new DocumentFeatures(Sample);
        _ = (features.Cues, features.Actors);
    }
}
