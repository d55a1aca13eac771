namespace Classifier.MLNet;

/// <summary>
/// How much a model file may ask for. A file that asks for more is refused with <see cref="ModelFormatException"/>, so that
/// loading costs bounded memory whatever the file says.
/// </summary>
public sealed record ReadLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Largest zip accepted, in bytes. Default 512 MiB.</summary>
    public long MaxFileBytes { get; init; } = 512L << 20;

    /// <summary>
    /// Most memory, in bytes, that all entries may take uncompressed, together with the indexes built for the feature counts they
    /// declare. Default 1 GiB.
    /// </summary>
    public long MaxTotalBytes { get; init; } = 1L << 30;

    /// <summary>
    /// Most memory as a multiple of the zip's own size; 200 by default (deflate reaches 1,032). A zip may always use
    /// <see cref="UnconditionalBytes"/>, because a matrix of zeros packs very small and is still harmless.
    /// </summary>
    public int MaxExpansion { get; init; } = 200;

    /// <summary>Memory, in bytes, that any zip may use however small it is. Default 64 MiB.</summary>
    public long UnconditionalBytes { get; init; } = 64L << 20;

    /// <summary>Most entries in the zip. Default 100,000.</summary>
    public int MaxEntries { get; init; } = 100_000;

    /// <summary>Deepest nesting of components, at most 256 (each level takes stack). Default 32; ML.NET's own text pipelines reach 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is above 256.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 256);
            field = value;
        }
    } = 32;

    /// <summary>Bytes all entries of a zip of this size may take together.</summary>
    internal long TotalBytesFor(long zipBytes) =>
        Math.Min(MaxTotalBytes, Math.Max(UnconditionalBytes, zipBytes * MaxExpansion));
}
