namespace Classifier.Training.Data;

/// <summary>Which fields of a data file hold what; written in YAML for data whose names are not ours.</summary>
public sealed record DataColumns
{
    /// <summary>The names that <see cref="JsonlDocuments"/> documents.</summary>
    public static DataColumns Default { get; } = new();

    /// <summary>The field with the document's own name: default <c>id</c>. Without it, file and line stand in.</summary>
    public string Id { get; init; } = "id";

    /// <summary>The field with the text: default <c>text</c>.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The field with the title: default <c>title</c>.</summary>
    public string Title { get; init; } = "title";

    /// <summary>The field with the day of publication: default <c>date</c>.</summary>
    public string Date { get; init; } = "date";

    /// <summary>How days are written, in .NET's letters: default <c>yyyy-MM-dd</c>; <c>d/M/yyyy</c> reads <c>9/2/2024</c>.</summary>
    public string DateFormat { get; init; } = "yyyy-MM-dd";

    /// <summary>The field that says where a document came from: default <c>source</c>. Without it, the file's name stands in.</summary>
    public string Source { get; init; } = "source";

    /// <summary>What stands between the cells of a table: one character; default a comma, in <c>.tsv</c> files a tab.</summary>
    public string Delimiter { get; init; } = "";

    /// <summary>The head whose labels the folders of a folder of texts are, and fastText's labels without a head: default the only head there is.</summary>
    public string Head { get; init; } = "";

    /// <summary>The heads whose labels stand elsewhere or are spelled otherwise; the others take the field of their name.</summary>
    public IReadOnlyDictionary<string, HeadColumn> Heads { get; init; } = new Dictionary<string, HeadColumn>();

    /// <summary>The field with the labels of a head.</summary>
    internal string ColumnOf(string head) => Heads.TryGetValue(head, out var own) && own.Column.Length > 0 ? own.Column : head;

    /// <summary>The label that a value of that field stands for.</summary>
    /// <exception cref="FormatException">The head declares its labels, and this is none of them.</exception>
    internal string LabelOf(string head, string value)
    {
        if (!Heads.TryGetValue(head, out var own) || own.Labels.Count == 0)
            return value;
        return own.Labels.TryGetValue(value, out var label)
            ? label : throw new FormatException($"'{ColumnOf(head)}' is '{value}', which the columns name no label for");
    }

    /// <summary>The head of labels that do not say theirs.</summary>
    /// <param name="heads">The heads whose labels are wanted; none when labels do not matter.</param>
    /// <returns>Null when no head is wanted.</returns>
    /// <exception cref="FormatException">There are several heads and the columns name none, or name another.</exception>
    internal string? HeadAmong(IReadOnlyCollection<string> heads)
    {
        if (heads.Count == 0)
            return null;
        if (Head.Length > 0)
            return heads.Contains(Head) ? Head : throw new FormatException($"the columns' head '{Head}' is none of {string.Join(", ", heads)}");
        return heads.Count == 1
            ? heads.Single() : throw new FormatException($"whose labels are these: {string.Join(", ", heads)}? Name one as 'head' in the columns file");
    }
}

/// <summary>Where a head's labels stand.</summary>
public sealed record HeadColumn
{
    /// <summary>The field: default the head's name.</summary>
    public string Column { get; init; } = "";

    /// <summary>The label for each value of the field; empty when values are labels.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}
