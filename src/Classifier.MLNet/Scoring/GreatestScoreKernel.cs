namespace Classifier.MLNet.Scoring;

/// <summary>The class of the greatest score, the first of equals; missing when every score is NaN.</summary>
internal sealed class GreatestScoreKernel : Kernel<NumberBuffer, KeyBuffer>
{
    public static GreatestScoreKernel Instance { get; } = new();

    protected override void Run(NumberBuffer input, KeyBuffer output)
    {
        var scores = input.Values.Span;
        var best = -1;
        for (var c = 0; c < scores.Length; c++)
            if (best < 0 ? !float.IsNaN(scores[c]) : scores[c] > scores[best])
                best = c;
        output.SetScalar((uint)(best + 1));
    }
}
