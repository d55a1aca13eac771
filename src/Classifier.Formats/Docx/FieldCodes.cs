namespace Classifier.Formats.Docx;

/// <summary>The fields that are open: each has a code, then perhaps a result, and either may hold other fields.</summary>
internal sealed class FieldCodes
{
    private readonly Stack<bool> _codes = new();
    private int _open;

    /// <summary>Whether what stands here belongs to the code of a field.</summary>
    public bool IsInCode => _open > 0;

    /// <summary>Takes the mark <c>begin</c>, <c>separate</c> or <c>end</c>.</summary>
    public void Take(string? mark)
    {
        if (mark == "begin")
            Push(isCode: true);
        else if (mark is "separate" or "end" && _codes.TryPop(out var wasCode))
        {
            _open -= wasCode ? 1 : 0;
            if (mark == "separate")
                Push(isCode: false);
        }
    }

    private void Push(bool isCode)
    {
        _codes.Push(isCode);
        _open += isCode ? 1 : 0;
    }
}
