using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Classifier.Jobs.Chunks;

/// <summary>A stretch of a job's input, to be labelled by one worker.</summary>
/// <param name="Job">The job's name.</param>
/// <param name="Run">Tells submissions of other input or options under the same name apart.</param>
/// <param name="Index">From 0.</param>
/// <param name="Settings">How to label, in words that the worker understands.</param>
/// <param name="Lines">The documents, in lines of UTF-8 that the worker understands.</param>
internal sealed record Chunk(string Job, string Run, long Index, string Settings, ReadOnlyMemory<byte> Lines)
{
    /// <summary>The same for the same stretch of the same input, however often it is sent.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Job}/{Run}/{Index}");

    public static Chunk Read(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
    {
        var headers = new Headers(properties);
        return new Chunk(headers.Text("job"), headers.Text("run"), headers.Number("index"), headers.Text("settings"), body);
    }

    public BasicProperties Properties() => new()
    {
        Persistent = true,
        MessageId = Id,
        ContentType = "application/x-ndjson",
        Headers = new Dictionary<string, object?> { ["job"] = Job, ["run"] = Run, ["index"] = Index, ["settings"] = Settings },
    };
}

/// <summary>Reads headers of a message.</summary>
internal readonly struct Headers(IReadOnlyBasicProperties properties)
{
    /// <exception cref="FormatException">It is not there.</exception>
    public string Text(string name) => Find(name) switch
    {
        byte[] utf8 => Encoding.UTF8.GetString(utf8),
        string text => text,
        _ => throw new FormatException($"a message without the header {name}"),
    };

    /// <exception cref="FormatException">It is not there.</exception>
    public long Number(string name) => Find(name) switch
    {
        long number => number,
        int number => number,
        _ => throw new FormatException($"a message without the header {name}"),
    };

    private object? Find(string name) => properties.Headers is { } headers && headers.TryGetValue(name, out var value) ? value : null;
}
