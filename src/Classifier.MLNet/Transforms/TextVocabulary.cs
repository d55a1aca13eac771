using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Texts that have keys. They are compared unit by unit; case counts.</summary>
public sealed class TextVocabulary : KeyVocabulary
{
    private readonly TextKeyKernel _kernel;

    /// <summary>Creates the vocabulary.</summary>
    /// <param name="texts">Distinct texts in the order of their keys, none of them empty.</param>
    /// <exception cref="ArgumentException">One is empty, or stands there twice.</exception>
    public TextVocabulary(params ImmutableArray<string> texts)
    {
        if (texts.Contains("", StringComparer.Ordinal))
            throw new ArgumentException("The empty text has a key.", nameof(texts));
        Texts = texts;
        _kernel = new TextKeyKernel(KeysOf(texts.AsSpan(), StringComparer.Ordinal));
    }

    /// <summary>The texts in the order of their keys.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <inheritdoc/>
    public override int Count => Texts.Length;

    internal override ColumnType ValueType => ColumnType.Text;

    internal override Kernel KernelFor(ColumnType input) => _kernel;
}
