using Classifier.Training.Data.Checks;

namespace Classifier.Training.Data.Sources;

/// <summary>
/// Reads fastText's format: a document a line, labels first. <c>__label__sport bóng đá</c> is a label of the only head, or of the one that the
/// columns file names; <c>__label__level=commune</c> one of the head <c>level</c>. Further labels of a head are arguable ones.
/// </summary>
internal sealed class FastTextDocuments : IDocumentReader
{
    private const string Mark = "__label__";

    /// <inheritdoc/>
    public DocumentsRead Read(string path, Wanted wanted)
    {
        var faults = new List<DataFault>();
        var text = TextDecoding.Decode(DataFile.ReadAll(path), (line, fault) => Add(line, fault));
        if (faults.Count > 0)
            return new DocumentsRead([], faults);
        var documents = new List<LabelledDocument>();
        foreach (var (number, line) in text.Split('\n').Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)))
            try
            {
                documents.Add(Parse(line.Trim(), new DataPlace(path, number + 1), wanted));
            }
            catch (FormatException fault)
            {
                Add(number + 1, fault.Message);
            }
        return new DocumentsRead(documents, faults);

        void Add(int line, string fault) => faults.Add(new DataFault(DataFaultKind.Unreadable, new DataPlace(path, line), fault));
    }

    private static LabelledDocument Parse(string line, DataPlace place, Wanted wanted)
    {
        var labels = new Dictionary<string, string>();
        var arguable = new Dictionary<string, IReadOnlyList<string>>();
        while (line.StartsWith(Mark, StringComparison.Ordinal))
        {
            var end = line.AsSpan().IndexOfAny(" \t\v\f\r");
            var (token, rest) = end < 0 ? (line, "") : (line[..end], line[end..].TrimStart());
            if (HeadAndValue(token[Mark.Length..], wanted) is var (head, value) && head is not null)
            {
                var label = wanted.Columns.LabelOf(head, value);
                if (!labels.TryAdd(head, label))
                    arguable[head] = [.. arguable.GetValueOrDefault(head, []), label];
            }
            line = rest;
        }
        if (line.Contains(Mark, StringComparison.Ordinal))
            throw new FormatException($"'{Mark}' within the text; labels come first");
        var file = Path.GetFileName(place.File);
        return new LabelledDocument($"{file}:{place.Line}", file, new("", line), labels, arguable) { Place = place };
    }

    /// <summary>The head is null when labels of that head are not wanted.</summary>
    private static (string? Head, string Value) HeadAndValue(string token, Wanted wanted)
    {
        var at = token.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && wanted.Heads.Contains(token[..at]) ? (token[..at], token[(at + 1)..]) : (wanted.Columns.HeadAmong(wanted.Heads), token);
    }
}
