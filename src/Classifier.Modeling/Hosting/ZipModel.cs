using System.Security.Cryptography;
using Classifier.MLNet;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;

namespace Classifier.Modeling.Hosting;

/// <summary>Hosts zips that ML.NET saved, as if they were a bundle.</summary>
public static class ZipModel
{
    private const int VersionDigits = 12;

    /// <summary>Reads the zips, joins them with their settings, scores an empty and a short document, and returns the model warm.</summary>
    /// <param name="heads">The heads, in the order that predictions list them; at least one, no two of one name.</param>
    /// <param name="name">The model's name; null or empty for the names of the files, without <c>.zip</c>, joined by +.</param>
    /// <param name="version">
    /// The version under that name; null or empty for the first 12 hexadecimal digits of the file's SHA-256, or, of several files, of the
    /// SHA-256 of their SHA-256 hashes one after the other.
    /// </param>
    /// <exception cref="ModelBundleException">A zip cannot be hosted with these settings; the message lists every fault of every head.</exception>
    public static IDocumentClassifier Load(IReadOnlyList<ZipHead> heads, string? name = null, string? version = null)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentOutOfRangeException.ThrowIfZero(heads.Count, nameof(heads));
        var faults = new List<(string File, string Fault)>();
        var opened = heads.Select(head => Open(head, faults)).ToList();
        if (faults.Count > 0)
            throw new ModelBundleException(
                faults[0].File, string.Join("\n", faults.Select((f, i) => i == 0 ? f.Fault : $"{f.File}: {f.Fault}")));
        HostedHead[] hosted = [.. opened.Select(o => o.Head!)];
        return new DocumentClassifier(
            new ModelInfo(
                string.IsNullOrEmpty(name) ? string.Join('+', heads.Select(h => Path.GetFileNameWithoutExtension(h.Settings.Path)).Distinct()) : name,
                string.IsNullOrEmpty(version) ? VersionOf([.. opened.Select(o => o.Hash)]) : version,
                "",
                [.. hosted.Select(h => h.Info)],
                []),
            hosted);
    }

    private static (HostedHead? Head, byte[] Hash) Open(ZipHead head, List<(string File, string Fault)> faults)
    {
        var rules = ZipHeadRules.Faults(head).ToList();
        var path = Path.GetFullPath(head.Settings.Path is { Length: > 0 } given ? given : ".");
        if (rules.Count > 0)
        {
            faults.AddRange(rules.Select(fault => (path, fault)));
            return (null, []);
        }
        try
        {
            var bytes = Read(path);
            var found = new List<string>();
            var hosted = HostedHead.Create(head, MLNetModel.Load(new MemoryStream(bytes)), found);
            faults.AddRange(found.Select(fault => (path, fault)));
            return (hosted, SHA256.HashData(bytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ModelFormatException)
        {
            faults.Add((path, fault.Message));
            return (null, []);
        }
    }

    private static byte[] Read(string path) =>
        new FileInfo(path).Length is var length && length <= ReadLimits.Default.MaxFileBytes
            ? File.ReadAllBytes(path)
            : throw new ModelFormatException($"the file has {length} bytes; {ReadLimits.Default.MaxFileBytes} are allowed");

    private static string VersionOf(byte[][] hashes) =>
        Convert.ToHexStringLower(hashes is [var only] ? only : SHA256.HashData([.. hashes.SelectMany(h => h)]))[..VersionDigits];
}
