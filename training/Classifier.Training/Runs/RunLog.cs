using System.Text;

namespace Classifier.Training.Runs;

/// <summary>What the console says, kept until there is a folder to write it to, and from then on written there. For any number of threads.</summary>
internal sealed class RunLog : IDisposable
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _waiting = new();
    private StreamWriter? _file;

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line)
    {
        lock (_gate)
        {
            if (_file is null)
                _waiting.Append(line).Append('\n');
            else
                _file.Write(line + "\n");
        }
    }

    /// <summary>Goes on in a file, at its end.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Open(string path)
    {
        lock (_gate)
        {
            _file = new StreamWriter(path, append: true) { AutoFlush = true };
            _file.Write(_waiting);
            _waiting.Clear();
        }
    }

    public void Dispose() => _file?.Dispose();
}
