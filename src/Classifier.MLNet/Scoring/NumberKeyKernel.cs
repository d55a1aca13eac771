namespace Classifier.MLNet.Scoring;

/// <summary>The keys of numbers; 0 for a number that has none, such as NaN.</summary>
internal sealed class NumberKeyKernel(Dictionary<float, uint> keys) : Kernel<NumberBuffer, KeyBuffer>
{
    protected override void Run(NumberBuffer input, KeyBuffer output)
    {
        var found = output.Keys.Resize(input.Length);
        var values = input.Values.Span;
        if (!input.IsDense)
            found.Fill(KeyOf(0));
        for (var i = 0; i < values.Length; i++)
            found[input.IsDense ? i : input.Indices.Span[i]] = KeyOf(values[i]);
    }

    private uint KeyOf(float value) => keys.GetValueOrDefault(value);
}
