using System.Collections.Immutable;
using System.Globalization;

namespace Classifier.MLNet.Envelopes;

/// <summary>A <c>Model.key</c> entry: who wrote the block, in which version, the block, and its strings.</summary>
/// <param name="Id">What component it is.</param>
/// <param name="Block">The component's own bytes.</param>
/// <param name="Strings">The strings that the block refers to by position.</param>
internal sealed record Envelope(EnvelopeId Id, ReadOnlyMemory<byte> Block, ImmutableArray<string> Strings)
{
    public const ulong Magic = 0x4C45444F4D004C4D;
    public const ulong TailMagic = 0x4D4C004D4F44454C;
    public const uint OldestVersion = 0x00010001;
    public const uint Version = 0x00010002;
    public const int HeaderSize = 256;
    public const int TailSize = 8;
    public const int SignatureSize = 8;
    public const int LoaderSize = 24;
}

/// <summary>What identifies a component in its envelope.</summary>
/// <param name="Signature">Eight characters; where the file has NUL, a blank.</param>
/// <param name="Written">Version it was written in: major in the high 16 bits, minor in the low.</param>
/// <param name="Readable">Oldest version a reader must know.</param>
/// <param name="Loader">Name of the loader.</param>
/// <param name="AlternativeLoader">A second name of the loader; empty by default.</param>
internal sealed record EnvelopeId(string Signature, uint Written, uint Readable, string Loader, string AlternativeLoader = "")
{
    /// <summary>A version as people write it: 0x00010003 is 1.3.</summary>
    public static string Dotted(uint version) => string.Create(CultureInfo.InvariantCulture, $"{version >> 16}.{version & 0xFFFF}");

    public override string ToString() => $"component '{Signature}' {Dotted(Written)} (loader {Loader})";
}
