using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

/// <summary>Runs one transform that makes column "Out" of column "In", without the plan of a scorer around it.</summary>
internal sealed class StepRunner
{
    private readonly TextBuffer _input = new();
    private readonly BoundColumn _output;
    private readonly ColumnBuffer _buffer;

    public StepRunner(Transform transform, bool isVector)
    {
        var columns = new ColumnBinder([new ColumnSchema("In", isVector ? ColumnType.TextVector : ColumnType.Text)]);
        transform.Bind(columns);
        _output = columns["Out"];
        _buffer = _output.Kernel!.CreateBuffer(_output.Type);
    }

    /// <summary>The type of the column made.</summary>
    public ColumnType Type => _output.Type;

    public static string[] Texts(Transform transform, string text) => new StepRunner(transform, isVector: false).Texts(text);

    public static string[] Texts(Transform transform, params string[] texts) => new StepRunner(transform, isVector: true).Texts(texts);

    public static uint[] Keys(Transform transform, string text) => new StepRunner(transform, isVector: false).Keys(text);

    public static uint[] Keys(Transform transform, params string[] texts) => new StepRunner(transform, isVector: true).Keys(texts);

    public string[] Texts(params string[] texts)
    {
        Run(texts);
        var output = (TextBuffer)_buffer;
        return [.. output.Pieces.Span.ToArray().Select(piece => TextBuffer.Text(output.Characters.Span, piece).ToString())];
    }

    /// <summary>Runs without looking at what comes out.</summary>
    public void Run(params string[] texts)
    {
        _input.Pieces.Clear();
        var start = 0;
        foreach (var text in texts)
        {
            _input.Pieces.Add(new TextPiece(start, text.Length));
            start += text.Length;
        }
        _input.Characters = texts.Length == 1 ? texts[0].AsMemory() : string.Concat(texts).AsMemory();
        _output.Kernel!.Run([_input], _buffer);
    }

    private uint[] Keys(params string[] texts)
    {
        Run(texts);
        return ((KeyBuffer)_buffer).Keys.Span.ToArray();
    }
}
