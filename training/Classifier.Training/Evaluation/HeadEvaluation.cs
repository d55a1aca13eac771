using Classifier.Modeling.Bundles;

namespace Classifier.Training.Evaluation;

/// <summary>How good one head is on documents it has not seen.</summary>
/// <remarks>Figures are shares from 0 to 1 unless they say otherwise. Resampling is seeded: the same answers give the same figures.</remarks>
internal sealed class HeadEvaluation
{
    /// <summary>How many bins of equal width the best probability falls into.</summary>
    public const int CalibrationBins = 10;

    private IReadOnlyList<ConfusionMatrix>? _drawn;

    /// <summary>Takes the documents that carry a label of the head and an answer to it; the others are left out.</summary>
    /// <exception cref="ArgumentException">No document carries one: there is nothing to measure.</exception>
    /// <exception cref="KeyNotFoundException">A document carries a label that the head does not have.</exception>
    public HeadEvaluation(string head, IReadOnlyList<string> labels, IEnumerable<Scored> scored)
        : this(head, labels, HeadCase.Of(head, scored))
    {
    }

    /// <inheritdoc cref="HeadEvaluation(string, IReadOnlyList{string}, IEnumerable{Scored})"/>
    public HeadEvaluation(string head, IReadOnlyList<string> labels, IReadOnlyList<HeadCase> cases)
    {
        (Head, Labels, Cases) = (head, labels, cases);
        if (cases.Count == 0)
            throw new ArgumentException($"No document carries a label of head '{head}'.", nameof(cases));
        Confusion = new ConfusionMatrix(labels, cases.Select(c => (c.Truth, c.Answer.Best.Label)));
    }

    public string Head { get; }

    public IReadOnlyList<string> Labels { get; }

    public ConfusionMatrix Confusion { get; }

    /// <summary>What intervals are made of: <see cref="Bootstrap.Resamples"/> drawings of as many documents, made once.</summary>
    public IReadOnlyList<ConfusionMatrix> Drawn => _drawn ??= [.. Confusion.Resamples(Bootstrap.Resamples, Bootstrap.Seed)];

    /// <summary>What was measured; at least one.</summary>
    public IReadOnlyList<HeadCase> Cases { get; }

    public int Count => Cases.Count;

    /// <summary>Share right when any label that an annotator gave or would accept counts.</summary>
    public double ArguableAccuracy => Share(c => c.IsAcceptable);

    /// <summary>Share whose label is among the first two.</summary>
    public double TopTwoAccuracy => Share(c => c.Answer.Ranked.Take(2).Any(s => s.Label == c.Truth));

    /// <summary>Mean negative log probability of the truth, in nats.</summary>
    public double LogLoss => Cases.Average(c => -Math.Log(Math.Max(1e-12, c.Answer.Ranked.First(s => s.Label == c.Truth).Probability)));

    /// <summary>Mean squared distance of the probabilities from the truth, summed over labels: 0 is best, 2 is worst; G. Brier, 1950.</summary>
    public double BrierScore => Cases.Average(c => c.Answer.Ranked.Sum(s => Math.Pow(s.Probability - (s.Label == c.Truth ? 1 : 0), 2)));

    /// <summary>Expected calibration error over ten equal-width bins of the best probability; M. Naeini and others, 2015.</summary>
    public double CalibrationError => Calibration.Sum(bin => (double)bin.Count / Count * Math.Abs(bin.MeanProbability - bin.Accuracy));

    /// <summary>The bins that hold a document, the lowest first: how many, their mean best probability and the share right.</summary>
    public IEnumerable<(int Bin, int Count, double MeanProbability, double Accuracy)> Calibration => Cases
        .GroupBy(c => Math.Min(CalibrationBins - 1, (int)(c.Answer.Best.Probability * CalibrationBins)))
        .OrderBy(bin => bin.Key)
        .Select(bin => (bin.Key, bin.Count(), bin.Average(c => c.Answer.Best.Probability), bin.Average(c => c.IsRight ? 1.0 : 0.0)));

    /// <summary>Share of documents on which the head does not abstain, and the share right among them.</summary>
    public (double Coverage, double Accuracy) Selective
    {
        get
        {
            var answered = Cases.Where(c => !c.Answer.Abstained).ToList();
            return (answered.Count / (double)Count, answered.Count == 0 ? 0 : answered.Average(c => c.IsRight ? 1.0 : 0.0));
        }
    }

    /// <summary>The figures with 95 % percentile bootstrap intervals where they are shares; B. Efron, 1979.</summary>
    public IEnumerable<MetricInfo> Metrics(string dataset)
    {
        yield return With("accuracy", Confusion.Accuracy, Drawn.Select(d => d.Accuracy));
        yield return With("macro_f1", Confusion.MacroF1, Drawn.Select(d => d.MacroF1));
        yield return Alone("arguable_accuracy", ArguableAccuracy);
        yield return Alone("top2_accuracy", TopTwoAccuracy);
        yield return Alone("log_loss", LogLoss);
        yield return Alone("calibration_error", CalibrationError);
        yield return Alone("coverage", Selective.Coverage);
        yield return Alone("selective_accuracy", Selective.Accuracy);

        MetricInfo With(string name, double value, IEnumerable<double> resampled)
        {
            var (low, high) = Bootstrap.Interval(resampled);
            return new(Head, name, dataset, Round(value), Round(low), Round(high), Count);
        }

        MetricInfo Alone(string name, double value) => new(Head, name, dataset, Round(value), null, null, Count);
    }

    private static double Round(double value) => Math.Round(value, 4);

    private double Share(Func<HeadCase, bool> holds) => Cases.Count(holds) / (double)Count;
}
