using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;

namespace Classifier.Training.Evaluation;

/// <summary>How good one head is on documents it has not seen.</summary>
/// <remarks>Figures are shares from 0 to 1 unless they say otherwise. Resampling is seeded: the same answers give the same figures.</remarks>
internal sealed class HeadEvaluation
{
    private const int Resamples = 1000;
    private const int Tail = Resamples / 40;
    private const int CalibrationBins = 10;
    private readonly IReadOnlyList<(string Truth, IReadOnlyList<string> Arguable, HeadPrediction Answer)> _cases;

    /// <summary>Takes the documents that carry a label of the head and an answer to it; the others are left out.</summary>
    /// <exception cref="ArgumentException">No document carries one: there is nothing to measure.</exception>
    /// <exception cref="KeyNotFoundException">A document carries a label that the head does not have.</exception>
    public HeadEvaluation(string head, IReadOnlyList<string> labels, IEnumerable<Scored> scored)
    {
        (Head, Labels) = (head, labels);
        _cases = [.. scored
            .Where(s => s.Document.Labels.ContainsKey(head) && s.Prediction.Heads.Any(h => h.Head == head))
            .Select(s => (s.Document.Labels[head], s.Document.Arguable.GetValueOrDefault(head, []), s.Prediction[head]))];
        if (_cases.Count == 0)
            throw new ArgumentException($"No document carries a label of head '{head}'.", nameof(scored));
        Confusion = new ConfusionMatrix(labels, _cases.Select(c => (c.Truth, c.Answer.Best.Label)));
    }

    public string Head { get; }

    public IReadOnlyList<string> Labels { get; }

    public ConfusionMatrix Confusion { get; }

    public int Count => _cases.Count;

    /// <summary>Share right when any label that an annotator gave or would accept counts.</summary>
    public double ArguableAccuracy => Share(c => c.Answer.Best.Label == c.Truth || c.Arguable.Contains(c.Answer.Best.Label));

    /// <summary>Share whose label is among the first two.</summary>
    public double TopTwoAccuracy => Share(c => c.Answer.Ranked.Take(2).Any(s => s.Label == c.Truth));

    /// <summary>Mean negative log probability of the truth, in nats.</summary>
    public double LogLoss => _cases.Average(c => -Math.Log(Math.Max(1e-12, c.Answer.Ranked.First(s => s.Label == c.Truth).Probability)));

    /// <summary>Expected calibration error over ten equal-width bins of the best probability; M. Naeini and others, 2015.</summary>
    public double CalibrationError => _cases
        .GroupBy(c => Math.Min(CalibrationBins - 1, (int)(c.Answer.Best.Probability * CalibrationBins)))
        .Sum(bin => (double)bin.Count() / Count
            * Math.Abs(bin.Average(c => c.Answer.Best.Probability) - bin.Average(c => c.Answer.Best.Label == c.Truth ? 1.0 : 0.0)));

    /// <summary>Share of documents on which the head does not abstain, and the share right among them.</summary>
    public (double Coverage, double Accuracy) Selective
    {
        get
        {
            var answered = _cases.Where(c => !c.Answer.Abstained).ToList();
            return (answered.Count / (double)Count, answered.Count == 0 ? 0 : answered.Average(c => c.Answer.Best.Label == c.Truth ? 1.0 : 0.0));
        }
    }

    /// <summary>The figures with 95 % percentile bootstrap intervals where they are shares; B. Efron, 1979.</summary>
    public IEnumerable<MetricInfo> Metrics(string dataset)
    {
        yield return With("accuracy", Confusion.Accuracy, m => m.Accuracy);
        yield return With("macro_f1", Confusion.MacroF1, m => m.MacroF1);
        yield return Alone("arguable_accuracy", ArguableAccuracy);
        yield return Alone("top2_accuracy", TopTwoAccuracy);
        yield return Alone("log_loss", LogLoss);
        yield return Alone("calibration_error", CalibrationError);
        yield return Alone("coverage", Selective.Coverage);
        yield return Alone("selective_accuracy", Selective.Accuracy);

        MetricInfo With(string name, double value, Func<ConfusionMatrix, double> of)
        {
            var random = new Random(1);
            var values = Enumerable.Range(0, Resamples).Select(_ => of(new ConfusionMatrix(Labels, Resample(random)))).Order().ToArray();
            return new(Head, name, dataset, Round(value), Round(values[Tail]), Round(values[^(Tail + 1)]), Count);
        }

        MetricInfo Alone(string name, double value) => new(Head, name, dataset, Round(value), null, null, Count);
    }

    private static double Round(double value) => Math.Round(value, 4);

    private IEnumerable<(string, string)> Resample(Random random)
    {
        for (var i = 0; i < Count; i++)
        {
            var (truth, _, answer) = _cases[random.Next(Count)];
            yield return (truth, answer.Best.Label);
        }
    }

    private double Share(Func<(string Truth, IReadOnlyList<string> Arguable, HeadPrediction Answer), bool> holds) =>
        _cases.Count(holds) / (double)Count;
}
