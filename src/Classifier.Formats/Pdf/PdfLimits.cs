namespace Classifier.Formats.Pdf;

/// <summary>What the program that reads a PDF file may use.</summary>
public sealed record PdfLimits
{
    /// <summary>The limits unless others are given.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Bytes of text in UTF-8; by default 64 MiB.</summary>
    public int MaximumTextBytes { get; init; } = 64 << 20;

    /// <summary>How long it may run; by default one minute.</summary>
    public TimeSpan MaximumTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Bytes of memory (address space) where the system has <c>prlimit</c>; by default 2 GiB.</summary>
    public long MaximumMemoryBytes { get; init; } = 2L << 30;
}
