using System.Text.Unicode;
using CsvHelper;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Which column of a CSV file holds what.</summary>
internal sealed class CsvLayout
{
    private readonly int _id;
    private readonly int _text;
    private readonly int _title;
    private readonly int _date;
    private readonly string[] _names;
    private readonly int[] _kept;

    private CsvLayout(string[] names, InputColumns columns)
    {
        _names = names;
        (_id, _text, _title, _date) = (Find(columns.Id), Find(columns.Text), Find(columns.Title), Find(columns.Date));
        _kept = [.. names.Index().Where(name => columns.Keeps(name.Item)).Select(name => name.Index)];
    }

    /// <summary>Reads the first record.</summary>
    /// <exception cref="CannotRunException">A column that was asked for is not there, or twice.</exception>
    public static CsvLayout Of(string[] names, InputColumns columns, string file)
    {
        var there = $"its columns are {string.Join(", ", names)}";
        var defaults = InputColumns.Default;
        string[] wanted = [columns.Text, .. Chosen(columns.Id, defaults.Id), .. Chosen(columns.Title, defaults.Title), .. Chosen(columns.Date, defaults.Date),
            .. columns.Kept.Where(name => name != InputColumns.All)];
        if (wanted.FirstOrDefault(name => !names.Contains(name)) is { } missing)
            throw new CannotRunException($"{file}: has no column {missing}; {there}. Say which holds what with --input-columns text=NAME,id=NAME");
        return names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new CannotRunException($"{file}: has more than one column {twice.Key}; {there}")
            : new CsvLayout(names, columns);
    }

    /// <summary>The names of the columns that are kept.</summary>
    public IReadOnlyList<string> KeptNames => [.. _kept.Select(column => _names[column])];

    /// <summary>Makes a line of the record that the reader stands on.</summary>
    /// <param name="csv">Stands on a record.</param>
    /// <param name="damage">What is wrong with its quotation marks; null for nothing.</param>
    public BatchLine Read(CsvReader csv, CsvMalformedReason? damage)
    {
        string? id = null;
        try
        {
            // A mark within a field that does not begin with one is text, as those who write tables by hand mean it.
            if (damage is not (null or CsvMalformedReason.StrayQuote))
                throw new FormatException(damage is CsvMalformedReason.UnterminatedQuote
                    ? "has a quotation mark that is not closed before the end of the file"
                    : "has text behind a closing quotation mark; marks within a field in quotation marks are written twice");
            if (csv.FieldCount != _names.Length)
                throw new FormatException($"has {csv.FieldCount} fields where the first line names {_names.Length}; fields with a separator or a line break stand in quotation marks");
            if (!Utf8.IsValid(csv.RawRecord))
                throw new FormatException("is not text in UTF-8");
            id = At(csv, _id) ?? FormattableString.Invariant($"{csv.LineNumber}");
            return new BatchLine(csv.LineNumber, id, DocumentFields.Document(id, csv.GetString(_text), At(csv, _title), At(csv, _date)), null)
            {
                Kept = [.. _kept.Select(column => new KeptField(_names[column], csv.GetString(column), IsJson: false))],
            };
        }
        catch (FormatException fault)
        {
            return new BatchLine(csv.LineNumber, id, null, fault.Message);
        }
    }

    private static IEnumerable<string> Chosen(string name, string usual) => name == usual ? [] : [name];

    private static string? At(CsvReader csv, int column) => column < 0 ? null : csv.GetString(column);

    private int Find(string name) => Array.IndexOf(_names, name);
}
