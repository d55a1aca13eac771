using System.Globalization;

namespace Classifier.Trials.Servers;

/// <summary>One reading of a server's memory.</summary>
/// <param name="At">Since the trial began.</param>
/// <param name="Resident">Bytes of the process in memory (RSS, Linux).</param>
/// <param name="Heap">Bytes of the managed heap after its last collection.</param>
internal sealed record ServerMemory(TimeSpan At, long Resident, long Heap)
{
    private const string HeapMetric = "dotnet_gc_last_collection_heap_size_bytes{";
    private const string ResidentLine = "VmRSS:";

    /// <summary>Reads it: the one from the system, the other from the server's metrics.</summary>
    public static async Task<ServerMemory> ReadAsync(ServerUnderTrial server, HttpClient client, TimeSpan at, CancellationToken cancellation)
    {
        var metrics = await client.GetStringAsync(new Uri(server.Web, "/metrics"), cancellation);
        var heap = metrics.Split('\n').Where(line => line.StartsWith(HeapMetric, StringComparison.Ordinal))
            .Sum(line => (long)double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
        return new ServerMemory(at, ResidentOf(server.ProcessId), heap);
    }

    private static long ResidentOf(int process) => File.ReadLines($"/proc/{process}/status")
        .Where(line => line.StartsWith(ResidentLine, StringComparison.Ordinal))
        .Select(line => 1024 * long.Parse(line[ResidentLine.Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture))
        .First();
}
