using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>How often each key stands in a vector; of a single key, which it is.</summary>
internal sealed class KeyBagKernel(int keyCount) : Kernel<KeyBuffer, CountBuffer>
{
    public override ColumnBuffer CreateBuffer(ColumnType type) => new CountBuffer(keyCount);

    protected override void Run(KeyBuffer input, CountBuffer output)
    {
        output.Begin();
        foreach (var key in input.Keys.Span)
            if (key - 1 < (uint)keyCount)
                output.Add((int)(key - 1));
        output.End();
    }
}
