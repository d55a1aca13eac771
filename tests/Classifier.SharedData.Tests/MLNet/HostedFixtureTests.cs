using System.Globalization;
using Classifier.Modeling.Hosting;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary>Real ML.NET models hosted as heads answer with the probabilities that ML.NET gave.</summary>
public sealed class HostedFixtureTests
{
    [SharedDataFact]
    public void Classify_TwoModelsAsHeads_GivesTheProbabilitiesOfMLNet()
    {
        string[] names = ["ngram_lbfgs", "featurize_sdca"];
        AssertAnswers(names, HostedScores.Probabilities, scores => scores);
    }

    [SharedDataFact]
    public void Classify_MarginsAndLogScores_GivesTheirSoftmax()
    {
        string[] names = ["hashed_nb", "ngram_sdcanc"];
        AssertAnswers(names, HostedScores.Softmax, scores =>
            [.. scores.Select(s => (float)(Math.Exp((double)s - scores.Max()) / scores.Sum(other => Math.Exp((double)other - scores.Max()))))]);
    }

    [SharedDataFact]
    public void Classify_BinaryModels_GivesTheProbabilityOfMLNet()
    {
        string[] names = ["binary_fasttree", "binary_sdcabin"];
        AssertAnswers(names, HostedScores.Probabilities, scores => [1 - scores[1], scores[1]]);
    }

    /// <summary>A constant is the same for all documents, so the rows are asked for by the numbers that they share, most often one row by itself.</summary>
    private static void AssertAnswers(string[] names, HostedScores scores, Func<float[], float[]> expectedOf)
    {
        var rows = names.Select(name => FixtureRow.Read(SharedData.PathOf("mlnet", name + ".zip"), name.StartsWith("binary", StringComparison.Ordinal))).ToArray();
        for (var i = 0; i < rows[0].Count; i += 6)
        {
            var numbers = string.Join(' ', rows[0][i].Num.Select(n => n.ToString("R", CultureInfo.InvariantCulture)));
            var model = ZipModel.Load([.. names.Select(name => Head(name, scores, numbers))]);
            var prediction = model.Classify(Document.FromText(rows[0][i].Text), ClassifyOptions.Default, CancellationToken.None);
            foreach (var (name, row) in names.Zip(rows))
            {
                var labels = model.Info.Heads.First(h => h.Name == name).Labels.Select(l => l.Id);
                var answered = prediction[name].Ranked.ToDictionary(r => r.Label, r => r.Probability);
                var expected = expectedOf(row[i].Scores);
                Assert.All(labels.Zip(expected), pair => Assert.Equal(pair.Second, answered[pair.First], 2e-5));
                if (expected.Length > 2)
                    Assert.Equal(row[i].Predicted, prediction[name].Best.Label);
            }
        }
    }

    private static ZipHead Head(string name, HostedScores scores, string numbers) => new(name, $"Model:Heads:{name}", new ZipHeadSettings
    {
        Path = SharedData.PathOf("mlnet", name + ".zip"),
        Scores = scores,
        Constants = { ["Num"] = numbers },
    });
}
