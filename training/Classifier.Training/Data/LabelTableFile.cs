using System.Collections.Immutable;
using System.Text;

namespace Classifier.Training.Data;

/// <summary>
/// A label table that one person works on: each change is on the disk when the call returns. New rows and changes of the last one are written
/// at the end of the file; a change further up writes the file anew. For one thread; the table is locked against a second such session.
/// </summary>
internal sealed class LabelTableFile : IDisposable
{
    private readonly string _path;
    private readonly IDisposable _lock;
    private readonly List<long> _starts = [];
    private readonly List<string> _ids = [];
    private readonly Dictionary<string, ImmutableDictionary<string, string>> _rows = [];
    private long _length;

    private LabelTableFile(string path, IDisposable ownLock) => (_path, _lock) = (path, ownLock);

    /// <summary>The columns of the table.</summary>
    public ImmutableArray<string> Columns { get; private set; }

    /// <summary>The cells of each row by its id.</summary>
    public IReadOnlyDictionary<string, ImmutableDictionary<string, string>> Rows => _rows;

    /// <summary>The half line that a crash had left at the end, which was cut off; null when there was none.</summary>
    public string? CutOff { get; private set; }

    /// <summary>Opens a table, or makes one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns of a new table; those that an old one lacks are added at its end.</param>
    /// <param name="required">The columns that an old table must have.</param>
    /// <exception cref="DataException">It is no such table; all faults with their lines.</exception>
    /// <exception cref="IOException">Somebody else works on it, or it cannot be read or written.</exception>
    public static LabelTableFile Open(string path, IReadOnlyList<string> columns, IReadOnlyCollection<string> required)
    {
        var file = new LabelTableFile(path, TableLock.Take(path));
        try
        {
            file.Load(columns, required);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes a row, in the place of the one with its id if there is one; its other cells stay.</summary>
    public void Put(IReadOnlyDictionary<string, string> cells)
    {
        var id = cells[LabelColumns.Id];
        var isNew = !_rows.TryGetValue(id, out var row);
        _rows[id] = (row ?? []).SetItems(cells.Where(c => Columns.Contains(c.Key)));
        if (isNew)
            _ids.Add(id);
        if (isNew || _ids[^1] == id)
            WriteLast(isNew ? _length : _starts[^1], LabelLines.Format(Columns, _rows[id]));
        else
            ChangeWithin();
    }

    /// <summary>Takes a row out; nothing happens when there is none.</summary>
    public void Remove(string id)
    {
        if (!_rows.Remove(id))
            return;
        var isLast = _ids[^1] == id;
        _ids.Remove(id);
        if (!isLast)
        {
            ChangeWithin();
            return;
        }
        DurableFile.WriteFrom(_path, _length, _starts[^1], []);
        _length = _starts[^1];
        _starts.RemoveAt(_starts.Count - 1);
    }

    /// <summary>Lets go of the table.</summary>
    public void Dispose() => _lock.Dispose();

    private void Load(IReadOnlyList<string> columns, IReadOnlyCollection<string> required)
    {
        if (!File.Exists(_path))
            DurableFile.Replace(_path, LabelLines.Header(columns));
        var (text, cutOff) = UnfinishedLine.CutOff(Encoding.UTF8.GetString(DataFile.ReadAll(_path)));
        CutOff = cutOff;
        var sheet = LabelSheet.Parse(text, _path, required);
        var complete = sheet.With(columns);
        Columns = complete.Columns;
        foreach (var row in complete.Rows)
        {
            _ids.Add(row[LabelColumns.Id]);
            _rows.Add(row[LabelColumns.Id], row);
        }
        Rewrite();
    }

    private void WriteLast(long at, string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        DurableFile.WriteFrom(_path, _length, at, bytes);
        if (at == _length)
            _starts.Add(at);
        _length = at + bytes.Length;
    }

    private void ChangeWithin()
    {
        DurableFile.RequireLength(_path, _length);
        Rewrite();
    }

    private void Rewrite()
    {
        var text = new StringBuilder(LabelLines.Header(Columns));
        var length = (long)Encoding.UTF8.GetByteCount(LabelLines.Header(Columns));
        _starts.Clear();
        foreach (var line in _ids.Select(id => LabelLines.Format(Columns, _rows[id])))
        {
            _starts.Add(length);
            text.Append(line);
            length += Encoding.UTF8.GetByteCount(line);
        }
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (!bytes.AsSpan().SequenceEqual(File.ReadAllBytes(_path)))
            DurableFile.Replace(_path, bytes);
        _length = length;
    }
}
