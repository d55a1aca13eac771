namespace Classifier.Training.Data;

/// <summary>Which columns each data file has: <c>FILE=COLUMNS</c> for one, <c>COLUMNS</c> for all others.</summary>
internal sealed class DataColumnsByFile
{
    private readonly Dictionary<string, DataColumns> _own = [];
    private DataColumns _others = DataColumns.Default;

    /// <summary>Reads what a command line says.</summary>
    /// <param name="values">The options' values.</param>
    /// <param name="paths">The data files.</param>
    /// <exception cref="DataException">A file is no data file or is named twice, or columns cannot be used; the first such is told.</exception>
    public static DataColumnsByFile Parse(IEnumerable<string> values, IReadOnlyCollection<string> paths)
    {
        var columns = new DataColumnsByFile();
        var hasOthers = false;
        foreach (var value in values)
            if (value.Split('=', 2) is [var path, var own])
                columns.Add(path, own, paths);
            else if (hasOthers)
                throw new DataException("--columns", [$"{value}: another file is the columns of all data already; say FILE=COLUMNS"]);
            else
                (columns._others, hasOthers) = (DataColumnsFile.Read(value), true);
        return columns;
    }

    /// <summary>The columns of a data file.</summary>
    public DataColumns Of(string path) => _own.GetValueOrDefault(path, _others);

    private void Add(string path, string own, IReadOnlyCollection<string> paths)
    {
        if (!paths.Contains(path))
            throw new DataException("--columns", [$"{path} is none of the data files: {string.Join(", ", paths)}"]);
        if (!_own.TryAdd(path, DataColumnsFile.Read(own)))
            throw new DataException("--columns", [$"{path} has columns already"]);
    }
}
