using System.Globalization;
using System.IO.Compression;

namespace Classifier.Text.Gazetteers;

/// <summary>Reads <c>units.tsv.gz</c>, made by <c>training/gazetteer/build.py</c>, which says what the columns are.</summary>
internal static class UnitResource
{
    private const int Columns = 7;

    /// <exception cref="InvalidDataException">A line does not have seven columns.</exception>
    public static IEnumerable<AdministrativeUnit> Read(Stream packed)
    {
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return Parse(line);
    }

    private static AdministrativeUnit Parse(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length != Columns)
            throw new InvalidDataException($"A unit has {Columns} columns, not {columns.Length}: '{line}'.");
        return new AdministrativeUnit(
            columns[1], columns[2], (UnitKind)int.Parse(columns[0], CultureInfo.InvariantCulture), columns[3],
            Date(columns[4]), Date(columns[5]), columns[6].Length == 0 ? [] : columns[6].Split(','));
    }

    private static DateOnly? Date(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
