using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Heads;

public class TrainersTests
{
    private static readonly IReadOnlyList<LabelledDocument> Documents = TinyCorpus.Documents(90, seed: 51);
    private static readonly HeadRecipe Topic = TinyCorpus.Recipe.Heads[1];

    [Theory]
    [InlineData(TrainerName.LbfgsMaximumEntropy, 0.9)]
    [InlineData(TrainerName.SdcaMaximumEntropy, 0.9)]
    [InlineData(TrainerName.NaiveBayes, 0.8)]
    public void Train_TextModel_LabelsNewDocumentsAndAnswersOutOfFold(TrainerName trainer, double least)
    {
        var trained = Train(Topic with { Trainer = trainer });

        Assert.True(Accuracy(Asked(trained), "topic") >= least, $"{Accuracy(Asked(trained), "topic")}");
        Assert.Equal(Documents.Count, trained.OutOfFold.Count);
        Assert.True(Accuracy(trained.OutOfFold, "topic") >= least - 0.1, $"{Accuracy(trained.OutOfFold, "topic")}");
    }

    [Theory]
    [InlineData(TrainerName.SdcaMaximumEntropy)]
    [InlineData(TrainerName.NaiveBayes)]
    public void Train_FoldsSideBySide_GiveTheSameAsOneAfterAnother(TrainerName trainer)
    {
        var answers = Enumerable.Range(0, 2).Select(_ => Train(Topic with { Trainer = trainer }).OutOfFold.Select(s => s.Prediction.Heads[0].Best)).ToArray();

        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public void Train_Majority_GivesTheFrequenciesWhateverTheText()
    {
        // 60 of health, 30 of the two others together.
        var some = TinyCorpus.Documents(180, seed: 51).Where((d, i) => d.Labels["topic"] == "health" || i % 4 == 0).ToList();
        double Share(string label) => (some.Count(d => d.Labels["topic"] == label) + 0.5) / (some.Count + 1.5);

        var answers = Scored.By(Train(Topic with { Trainer = TrainerName.Majority, ArguableShare = 0 }, some).Model, Documents, CancellationToken.None);

        Assert.All(answers, a => Assert.Equal(["health"], a.Prediction.Heads[0].Ranked.Take(1).Select(r => r.Label)));
        Assert.All(answers[0].Prediction.Heads[0].Ranked, r => Assert.Equal(Share(r.Label), r.Probability, 1e-5));
    }

    [Fact]
    public void Train_AccuracyThatNoThresholdLeaves_IsWarnedOf()
    {
        var steps = new List<string>();
        var recipe = TinyCorpus.Recipe with { Heads = [Topic with { Trainer = TrainerName.Majority, Abstain = new AbstainPolicy { Accuracy = 0.99 } }] };

        var trained = BundleTrainer.Train(
            recipe, "1", DataSet.From(Documents, recipe, CancellationToken.None), [], (step, _) => steps.Add(step), CancellationToken.None);

        Assert.Equal(1, trained.Model.Info.Heads[0].MinimumConfidence);
        Assert.Contains("topic: warning: no threshold leaves an accuracy of 0.99; the head will abstain on every document unless asked otherwise", steps);
    }

    [Fact]
    public void Train_TreesWithoutText_ReadCuesAndActorsAlone()
    {
        var level = TinyCorpus.Recipe.Heads[0];

        var trained = Train(level with { Trainer = TrainerName.FastTree });

        Assert.True(Accuracy(Asked(trained), "level") > 0.7, $"{Accuracy(Asked(trained), "level")}");
        Assert.Equal(["Cues", "Actors"], Assert.IsType<HeadModel>(trained.Model.Heads[0]).Model.InputColumns.Select(c => c.Name));
        Assert.True(trained.Model.Heads[0].CanExplain);
    }

    [Fact]
    public void Train_TreesOnNaiveBayes_AreStackedLikeOnAnyTextModel()
    {
        var trained = Train(TinyCorpus.Recipe.Heads[0] with { Trainer = TrainerName.NaiveBayes });

        Assert.True(Accuracy(Asked(trained), "level") > 0.8, $"{Accuracy(Asked(trained), "level")}");
    }

    [Theory]
    [InlineData(TrainerName.LbfgsMaximumEntropy)]
    [InlineData(TrainerName.SdcaMaximumEntropy)]
    [InlineData(TrainerName.FastTree)]
    public void Train_HoldOut_TrainsOnceAndAnswersTheRestAlone(TrainerName trainer)
    {
        var steps = new List<string>();
        var head = (trainer == TrainerName.FastTree ? TinyCorpus.Recipe.Heads[0] : Topic) with { Trainer = trainer, Calibration = new() { HoldOut = 0.2 } };

        var trained = Train(head, report: (step, detail) => steps.AddRange(detail.Length == 0 ? [step] : []));

        Assert.Single(steps);
        Assert.InRange(trained.OutOfFold.Count, 12, 24);
        Assert.True(Accuracy(Asked(trained), head.Name) > 0.7, $"{Accuracy(Asked(trained), head.Name)}");
        Assert.True(trained.Model.Heads[0].Info.MinimumConfidence > 0);
    }

    [Fact]
    public void Train_HoldOut_LearnsNothingFromIt()
    {
        // What is held out carries another label than all documents like it: a model that saw it would not know.
        var head = Topic with { Calibration = new() { HoldOut = 0.2 } };
        var heldOut = Train(head).OutOfFold.Select(s => s.Document.Id).ToHashSet();
        var wrong = Documents.Select(d => heldOut.Contains(d.Id) ? d with { Document = d.Document with { Body = d.Document.Body + " zzz zzz zzz" } } : d).ToList();

        var (one, other) = (Train(head), Train(head, wrong));

        Assert.Equal(heldOut.Order(), other.OutOfFold.Select(s => s.Document.Id).Order());
        // A temperature is what the held-out documents decide; it does not change which label is best.
        Assert.Equal(Asked(one).Select(s => s.Prediction.Heads[0].Best.Label), Asked(other).Select(s => s.Prediction.Heads[0].Best.Label));
    }

    [Fact]
    public void Train_CalibrationNone_LeavesScoresAsTheyAre()
    {
        var (plain, calibrated) = (Train(Topic with { Calibration = new() { Method = CalibrationMethod.None } }), Train(Topic));

        Assert.Equal(
            Asked(plain).Select(s => s.Prediction.Heads[0].Best.Label), Asked(calibrated).Select(s => s.Prediction.Heads[0].Best.Label));
        Assert.NotEqual(LogLoss(plain.OutOfFold), LogLoss(calibrated.OutOfFold), 1e-3);
        Assert.True(LogLoss(calibrated.OutOfFold) < LogLoss(plain.OutOfFold));
    }

    [Fact]
    public void Train_CalibratedNaiveBayes_IsHonestWhereItsScoresAreNot()
    {
        var naive = Topic with { Trainer = TrainerName.NaiveBayes };
        var (plain, calibrated) = (Train(naive with { Calibration = new() { Method = CalibrationMethod.None } }), Train(naive));

        Assert.True(LogLoss(calibrated.OutOfFold) < LogLoss(plain.OutOfFold) / 2, $"{LogLoss(plain.OutOfFold)} {LogLoss(calibrated.OutOfFold)}");
    }

    [Fact]
    public void Train_ClassWeights_MakeALabelMoreLikely()
    {
        double Mean(ClassWeighting weights) => Asked(Train(Topic with { ClassWeights = weights, Calibration = new() { Method = CalibrationMethod.None } }))
            .Average(s => s.Prediction.Heads[0].Ranked.First(r => r.Label == "justice").Probability);

        var even = Mean(new());

        Assert.True(Mean(new() { Labels = new Dictionary<string, double> { ["justice"] = 10 } }) > even + 0.01);
        Assert.Equal(even, Mean(new() { Method = ClassWeightMethod.Balanced }), 1e-6);
    }

    [Fact]
    public void Of_Balanced_LetsAllLabelsCountAlike()
    {
        var balanced = new ClassWeighting { Method = ClassWeightMethod.Balanced };

        Assert.Equal([0.5, 2, 1], balanced.Of(["a", "b", "c"], [8, 2, 0]).Select((w, c) => c < 2 ? w * 0.8 : w));
    }

    private static IReadOnlyList<Scored> Asked(TrainedBundle trained) => Scored.By(trained.Model, TinyCorpus.Documents(90, seed: 52), CancellationToken.None);

    private static TrainedBundle Train(HeadRecipe head, IReadOnlyList<LabelledDocument>? documents = null, Action<string, string>? report = null)
    {
        var recipe = TinyCorpus.Recipe with { Heads = [head] };
        return BundleTrainer.Train(
            recipe, "1.0.0", DataSet.From(documents ?? Documents, recipe, CancellationToken.None), [], report ?? ((_, _) => { }), CancellationToken.None);
    }

    private static double Accuracy(IReadOnlyList<Scored> scored, string head) =>
        scored.Average(s => s.Prediction[head].Best.Label == s.Document.Labels[head] ? 1.0 : 0);

    private static double LogLoss(IReadOnlyList<Scored> scored) => scored.Average(s =>
        -Math.Log(Math.Max(1e-12, s.Prediction.Heads[0].Ranked.First(r => r.Label == s.Document.Labels["topic"]).Probability)));
}
