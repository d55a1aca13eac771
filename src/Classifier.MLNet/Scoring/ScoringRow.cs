using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>
/// One row on its way through a <see cref="ModelScorer"/>: set every input, <see cref="Score"/>, read the outputs, dispose. What is read is
/// valid until the row is scored again or disposed of. For one thread at a time; not to be touched once disposed of, for somebody else may have it then.
/// </summary>
public sealed class ScoringRow : IDisposable
{
    private readonly RowPool _pool;
    private readonly ScoringPlan _plan;
    private readonly ColumnBuffer[] _buffers;
    private readonly ColumnBuffer[][] _stepInputs;
    private readonly bool[] _isSet;
    private bool _isRented;
    private bool _isScored;

    internal ScoringRow(RowPool pool, ScoringPlan plan)
    {
        (_pool, _plan) = (pool, plan);
        _buffers = [.. plan.Columns.Select(c => c.Kernel?.CreateBuffer(c.Type) ?? Buffers.Create(c.Type))];
        _stepInputs = [.. plan.Steps.Select(s => s.Inputs.Select(i => _buffers[i]).ToArray())];
        _isSet = new bool[plan.Columns.Length];
    }

    /// <summary>Sets an input column of one text. The memory must not change until the row has been scored.</summary>
    /// <exception cref="ArgumentException">There is no such input, or it is of another type.</exception>
    public void SetText(string column, ReadOnlyMemory<char> text)
    {
        var at = At(column);
        Input<TextBuffer>(at, isVector: false).SetScalar(text);
        _isSet[at] = true;
    }

    /// <inheritdoc cref="SetText(string, ReadOnlyMemory{char})"/>
    public void SetText(string column, string text) => SetText(column, text.AsMemory());

    /// <summary>Sets an input column of a vector of texts, which are copied.</summary>
    /// <exception cref="ArgumentException">There is no such input, it is of another type, or of another length.</exception>
    public void SetTexts(string column, IReadOnlyCollection<string> texts)
    {
        var at = At(column);
        RequireSize(at, texts.Count);
        Input<TextBuffer>(at, isVector: true).SetVector(texts);
        _isSet[at] = true;
    }

    /// <summary>Sets an input column of one key: 1 … number of keys, 0 for missing.</summary>
    /// <exception cref="ArgumentException">There is no such input, or it is of another type.</exception>
    public void SetKey(string column, uint key)
    {
        var at = At(column);
        Input<KeyBuffer>(at, isVector: false).SetScalar(key);
        _isSet[at] = true;
    }

    /// <summary>Sets an input column of one number.</summary>
    /// <exception cref="ArgumentException">There is no such input, or it is of another type.</exception>
    public void SetNumber(string column, float value)
    {
        var at = At(column);
        Input<NumberBuffer>(at, isVector: false).SetDense(1)[0] = value;
        _isSet[at] = true;
    }

    /// <summary>Sets an input column of a vector of numbers, which is copied.</summary>
    /// <exception cref="ArgumentException">There is no such input, it is of another type, or of another length.</exception>
    public void SetVector(string column, FeatureVector vector)
    {
        var at = At(column);
        RequireSize(at, vector.Length);
        Input<NumberBuffer>(at, isVector: true).Set(vector);
        _isSet[at] = true;
    }

    /// <summary>Sets an input column of a truth value.</summary>
    /// <exception cref="ArgumentException">There is no such input, or it is of another type.</exception>
    public void SetBoolean(string column, bool value)
    {
        var at = At(column);
        Input<BooleanBuffer>(at, isVector: false).Value = value;
        _isSet[at] = true;
    }

    /// <summary>Computes the outputs.</summary>
    /// <exception cref="InvalidOperationException">An input has not been set since the row was rented.</exception>
    public void Score()
    {
        for (var i = 0; i < _isSet.Length; i++)
            if (_plan.Columns[i].Kernel is null && !_isSet[i])
                throw new InvalidOperationException($"Column '{_plan.Columns[i].Schema.Name}' has not been set.");
        for (var i = 0; i < _stepInputs.Length; i++)
            _plan.Steps[i].Kernel.Run(_stepInputs[i], _buffers[_plan.Steps[i].Output]);
        _isScored = true;
    }

    /// <summary>An output of numbers; one number is a vector of one slot.</summary>
    /// <exception cref="ArgumentException">It was not asked for, or is of another type.</exception>
    /// <exception cref="InvalidOperationException">The row has not been scored.</exception>
    public FeatureVector Vector(string column) => Output<NumberBuffer>(column).View;

    /// <summary>An output of one number.</summary>
    /// <exception cref="ArgumentException">It was not asked for, or is of another type.</exception>
    /// <exception cref="InvalidOperationException">The row has not been scored.</exception>
    public float Number(string column) => Output<NumberBuffer>(column).Values.Span[0];

    /// <summary>An output of one key: 1 … number of keys, 0 when it is missing.</summary>
    /// <exception cref="ArgumentException">It was not asked for, or is of another type.</exception>
    /// <exception cref="InvalidOperationException">The row has not been scored.</exception>
    public uint Key(string column) => Output<KeyBuffer>(column).Keys.Span[0];

    /// <summary>An output of one text.</summary>
    /// <exception cref="ArgumentException">It was not asked for, or is of another type.</exception>
    /// <exception cref="InvalidOperationException">The row has not been scored.</exception>
    public ReadOnlySpan<char> Text(string column)
    {
        var text = Output<TextBuffer>(column);
        return TextBuffer.Text(text.Characters.Span, text.Pieces.Span[0]);
    }

    /// <summary>An output of a truth value.</summary>
    /// <exception cref="ArgumentException">It was not asked for, or is of another type.</exception>
    /// <exception cref="InvalidOperationException">The row has not been scored.</exception>
    public bool Boolean(string column) => Output<BooleanBuffer>(column).Value;

    /// <summary>Returns the row, to be used again; it lets go of the texts that it was given.</summary>
    public void Dispose()
    {
        if (!_isRented)
            return;
        (_isRented, _isScored) = (false, false);
        foreach (var buffer in _buffers)
            if (buffer is TextBuffer text)
                text.Characters = default;
        Array.Clear(_isSet);
        _pool.Return(this);
    }

    internal ScoringRow Rented()
    {
        _isRented = true;
        return this;
    }

    private int At(string column) => _plan.Inputs.TryGetValue(column, out var at)
        ? at
        : throw new ArgumentException($"'{column}' is not one of the inputs {string.Join(", ", _plan.Inputs.Keys)}.", nameof(column));

    private T Input<T>(int at, bool isVector) where T : ColumnBuffer =>
        _buffers[at] is T buffer && _plan.Columns[at].Type is VectorType == isVector
            ? buffer
            : throw new ArgumentException($"Column '{_plan.Columns[at].Schema.Name}' is of type {_plan.Columns[at].Type}.");

    private void RequireSize(int at, int length)
    {
        var size = (_plan.Columns[at].Type as VectorType)?.Size;
        if (size > 0 && size != length)
            throw new ArgumentException($"Column '{_plan.Columns[at].Schema.Name}' has {size} slots, not {length}.");
    }

    private T Output<T>(string column) where T : ColumnBuffer
    {
        if (!_isScored)
            throw new InvalidOperationException("The row has not been scored.");
        if (!_plan.Outputs.TryGetValue(column, out var at))
            throw new ArgumentException($"'{column}' is not one of the outputs {string.Join(", ", _plan.Outputs.Keys)}.", nameof(column));
        return _buffers[at] as T ?? throw new ArgumentException($"Column '{column}' is of type {_plan.Columns[at].Type}.", nameof(column));
    }
}
