using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Scoring;

/// <summary>One step and the buffers around it.</summary>
internal sealed class BoundStep
{
    private readonly BoundColumn _column;
    private readonly ColumnBuffer _output;

    /// <param name="transform">The step.</param>
    /// <param name="output">The column that is wanted of it.</param>
    /// <param name="columns">The columns before it.</param>
    public BoundStep(Transform transform, string output, params ColumnSchema[] columns)
    {
        _column = Bind(transform, output, columns);
        _output = _column.Kernel!.CreateBuffer(_column.Type);
    }

    public ColumnType Type => _column.Type;

    public static BoundColumn Bind(Transform transform, string output, params ColumnSchema[] columns)
    {
        var binder = new ColumnBinder(columns);
        transform.Bind(binder);
        return binder[output];
    }

    /// <param name="inputs">What the step reads, in its order.</param>
    public T Run<T>(params ColumnBuffer[] inputs) where T : ColumnBuffer
    {
        _column.Kernel!.Run(inputs, _output);
        return (T)_output;
    }

    public static KeyBuffer Keys(params uint[] keys)
    {
        var buffer = new KeyBuffer();
        keys.CopyTo(buffer.Keys.Resize(keys.Length));
        return buffer;
    }

    public static TextBuffer Texts(params string[] texts)
    {
        var buffer = new TextBuffer { Characters = string.Concat(texts).AsMemory() };
        var start = 0;
        foreach (var text in texts)
        {
            buffer.Pieces.Add(new TextPiece(start, text.Length));
            start += text.Length;
        }
        return buffer;
    }

    public static string[] Read(TextBuffer texts)
    {
        var characters = texts.Characters;
        return [.. texts.Pieces.Span.ToArray().Select(p => characters.Slice(p.Start, p.Length).ToString())];
    }

    public static Dictionary<int, float> Read(NumberBuffer numbers)
    {
        var (indices, values) = (numbers.View.Indices.ToArray(), numbers.View.Values.ToArray());
        Assert.Equal(indices.Order(), indices);
        return indices.Zip(values).ToDictionary(p => p.First, p => p.Second);
    }

    public static ColumnSchema KeyVector(string name, int count) => new(name, new VectorType(ColumnType.Key(count), [0]));

    public static ColumnSchema TextVector(string name) => new(name, new VectorType(ColumnType.Text, [0]));
}
