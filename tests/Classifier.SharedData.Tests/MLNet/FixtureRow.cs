using System.Globalization;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary>A line of a <c>.pred.tsv</c>: a row and what ML.NET said of it.</summary>
/// <param name="Predicted">The predicted label.</param>
/// <param name="Scores">Scores in key order; of a binary model its score and probability.</param>
/// <param name="Num">The input column of four numbers.</param>
/// <param name="Text">The input column of text.</param>
internal sealed record FixtureRow(string Predicted, float[] Scores, float[] Num, string Text)
{
    public static IReadOnlyList<FixtureRow> Read(string zip, bool isBinary) =>
        [.. File.ReadLines(Path.ChangeExtension(zip, ".pred.tsv")).Select(line => line.Split('\t')).Select(f => isBinary
            ? new FixtureRow(f[1], [Number(f[2]), Number(f[3])], Numbers(f[4]), f[5])
            : new FixtureRow(f[1], Numbers(f[2]), Numbers(f[3]), f[4]))];

    /// <summary>Sets whatever inputs the row's scorer asks for.</summary>
    public void Fill(ScoringRow row, ModelScorer scorer)
    {
        foreach (var input in scorer.Inputs)
            switch (input.Name)
            {
                case "Text": row.SetText("Text", Text); break;
                case "Num": row.SetVector("Num", FeatureVector.Dense(Num)); break;
                case "IsSport": row.SetBoolean("IsSport", false); break;
                default: row.SetText(input.Name, ""); break;
            }
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static float[] Numbers(string text) => [.. text.Split(' ').Select(Number)];
}
