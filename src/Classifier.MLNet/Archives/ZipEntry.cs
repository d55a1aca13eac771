namespace Classifier.MLNet.Archives;

/// <summary>What the zip's central directory says of one entry.</summary>
/// <param name="Name">Path with forward slashes.</param>
/// <param name="Method">0 stored, 8 deflated.</param>
/// <param name="Crc">Checksum of the uncompressed bytes.</param>
/// <param name="CompressedSize">Bytes in the zip.</param>
/// <param name="Size">Bytes uncompressed.</param>
/// <param name="HeaderOffset">Where the entry's local header stands in the zip.</param>
internal sealed record ZipEntry(string Name, int Method, uint Crc, uint CompressedSize, uint Size, uint HeaderOffset)
{
    public const int Stored = 0;
    public const int Deflated = 8;
    public const uint LocalSignature = 0x04034B50;
    public const uint CentralSignature = 0x02014B50;
    public const uint EndSignature = 0x06054B50;
    public const int LocalHeaderSize = 30;
    public const int CentralHeaderSize = 46;
    public const int EndRecordSize = 22;
    public const int EncryptedFlag = 1;
    public const int Utf8Flag = 1 << 11;
}
