using System.Globalization;

namespace Classifier.Training.Data.Sources;

/// <summary>Makes a document of the fields of one record.</summary>
internal static class DocumentFields
{
    private static readonly DateOnly Example = new(2024, 12, 31);

    /// <summary>Takes what is wanted.</summary>
    /// <exception cref="FormatException">There is no text, or a field is not what it must be.</exception>
    public static LabelledDocument Parse<T>(T fields, DataPlace place, Wanted wanted) where T : IFields
    {
        var columns = wanted.Columns;
        var labels = new Dictionary<string, string>();
        var arguable = new Dictionary<string, IReadOnlyList<string>>();
        var shares = new Dictionary<string, IReadOnlyDictionary<string, double>>();
        foreach (var head in wanted.Heads)
        {
            if (fields.Text(columns.ColumnOf(head)) is { } value)
                labels.Add(head, columns.LabelOf(head, value));
            if (fields.Texts(head + "_also") is { } also)
                arguable.Add(head, also);
            if (fields.Shares(head + "_shares") is { } likely)
                shares.Add(head, labels.ContainsKey(head) ? throw new FormatException($"'{head}_shares' stands beside a label") : likely);
        }
        var file = Path.GetFileName(place.File);
        return new LabelledDocument(
            // Many ids are numbers.
            fields.Scalar(columns.Id) ?? $"{file}:{place.Line}",
            fields.Text(columns.Source) ?? file,
            new(fields.Text(columns.Title) ?? "", TextOf(fields, columns)) { PublishedOn = DateOf(fields, columns) },
            labels,
            arguable,
            fields.Number("confidence", 1, 3) ?? 3,
            fields.Positive("weight") ?? 1)
        {
            Shares = shares,
            Fields = wanted.Fields.Select(name => (Name: name, Value: fields.Scalar(name)))
                .Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!),
            Place = place,
        };
    }

    private static string TextOf<T>(T fields, DataColumns columns) where T : IFields =>
        fields.Text(columns.Text) ?? throw new FormatException($"there is no '{columns.Text}'");

    private static DateOnly? DateOf<T>(T fields, DataColumns columns) where T : IFields
    {
        if (fields.Text(columns.Date) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, columns.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : throw new FormatException($"'{columns.Date}' is not a date like {Example.ToString(columns.DateFormat, CultureInfo.InvariantCulture)}");
    }
}
