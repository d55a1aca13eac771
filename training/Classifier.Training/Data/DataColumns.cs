namespace Classifier.Training.Data;

/// <summary>Which fields of a data file hold what; written in YAML for data whose names are not ours.</summary>
public sealed record DataColumns
{
    /// <summary>The names that <see cref="JsonlDocuments"/> documents.</summary>
    public static DataColumns Default { get; } = new();

    /// <summary>The field with the text: default <c>text</c>.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The field with the title: default <c>title</c>.</summary>
    public string Title { get; init; } = "title";

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
            ? label : throw new FormatException($"'{own.Column}' is '{value}', which the columns name no label for");
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
