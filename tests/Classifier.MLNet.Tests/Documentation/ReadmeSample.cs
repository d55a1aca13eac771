using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Tests.Documentation;

internal static class ReadmeSample
{
    public static void Label(string path, IEnumerable<string> texts, TextWriter output)
    {
        // Once: reads the whole file, and refuses what it cannot score.
        var model = MLNetModel.Load(path);

        // Once: what is asked for decides which steps run. A scorer may be used by many threads.
        var scorer = new ModelScorer(model, ["PredictedLabel", "Score"]);

        foreach (var text in texts)
        {
            // A row is for one thread at a time. Disposing of it returns it to the scorer, so that no memory is allocated once warm.
            using var row = scorer.Rent();
            row.SetText("Text", text);
            row.Score();
            var scores = row.Vector("Score");
            output.WriteLine($"{row.Text("PredictedLabel")} {scores[0]:F3} {scores[1]:F3}");
        }
    }
}
