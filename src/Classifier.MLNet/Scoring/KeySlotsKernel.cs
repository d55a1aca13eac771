namespace Classifier.MLNet.Scoring;

/// <summary>For each key of a vector as many slots as there are keys, of which the key's own is 1.</summary>
internal sealed class KeySlotsKernel(int keyCount) : Kernel<KeyBuffer, NumberBuffer>
{
    protected override void Run(KeyBuffer input, NumberBuffer output)
    {
        var keys = input.Keys.Span;
        if ((long)keys.Length * keyCount > int.MaxValue)
            throw new InvalidOperationException($"{keys.Length} keys of {keyCount} slots each are more slots than a vector can have.");
        output.SetSparse(keys.Length * keyCount);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] - 1 >= (uint)keyCount)
                continue;
            output.Indices.Add((i * keyCount) + (int)(keys[i] - 1));
            output.Values.Add(1);
        }
    }
}
