using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>32-bit numbers that have keys.</summary>
public sealed class NumberVocabulary : KeyVocabulary
{
    private readonly NumberKeyKernel _kernel;

    /// <summary>Creates the vocabulary.</summary>
    /// <param name="numbers">Distinct numbers in the order of their keys; NaN, which is a missing number, is none of them.</param>
    /// <exception cref="ArgumentException">One is NaN, or stands there twice.</exception>
    public NumberVocabulary(params ImmutableArray<float> numbers)
    {
        if (numbers.Contains(float.NaN))
            throw new ArgumentException("NaN has a key.", nameof(numbers));
        Numbers = numbers;
        _kernel = new NumberKeyKernel(KeysOf(numbers.AsSpan()));
    }

    /// <summary>The numbers in the order of their keys.</summary>
    public ImmutableArray<float> Numbers { get; }

    /// <inheritdoc/>
    public override int Count => Numbers.Length;

    internal override ColumnType ValueType => ColumnType.Number;

    internal override Kernel KernelFor(ColumnType input) => _kernel;
}
