using System.Collections.Immutable;

namespace Classifier.MLNet.Scoring;

/// <summary>The names of keys; the empty text for a key that has none.</summary>
internal sealed class KeyTextKernel(ImmutableArray<string> names) : Kernel<KeyBuffer, TextBuffer>
{
    protected override void Run(KeyBuffer input, TextBuffer output)
    {
        var keys = input.Keys.Span;
        if (keys.Length == 1)
        {
            output.SetScalar(NameOf(keys[0]).AsMemory());
            return;
        }

        output.Clear();
        foreach (var key in keys)
            output.Append(NameOf(key));
    }

    private string NameOf(uint key) => key - 1 < (uint)names.Length ? names[(int)key - 1] : "";
}
