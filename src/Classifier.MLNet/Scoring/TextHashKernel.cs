namespace Classifier.MLNet.Scoring;

/// <summary>Keys 1 … 2^bits that texts hash to, blanks at their ends left out; 0 for an empty text.</summary>
/// <param name="bits">Of the hash.</param>
/// <param name="seed">Of the hash.</param>
/// <param name="isOrdered">Whether the same text hashes differently in each slot.</param>
internal sealed class TextHashKernel(int bits, uint seed, bool isOrdered) : Kernel<TextBuffer, KeyBuffer>
{
    private readonly uint _mask = (1u << bits) - 1;

    protected override void Run(TextBuffer input, KeyBuffer output)
    {
        var characters = input.Characters.Span;
        var pieces = input.Pieces.Span;
        var keys = output.Keys.Resize(pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
        {
            var text = TextBuffer.Text(characters, pieces[i]).Trim(' ');
            var slotSeed = isOrdered ? Murmur.Round(seed, (uint)i) : seed;
            keys[i] = text.IsEmpty ? 0 : (TextHash.Of(text, slotSeed) & _mask) + 1;
        }
    }
}
