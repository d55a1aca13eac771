using System.IO.Compression;

namespace Classifier.Formats.Docx;

/// <summary>The bytes of a part: counted as they are unpacked, and compared with their checksum at the end.</summary>
internal sealed class PartStream(ZipArchiveEntry part, PartBudget budget) : Stream
{
    private readonly Stream _unpacked = part.Open();
    private Crc32 _checksum = new();
    private long _sinceNode;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Tells that the parser has come to the next element or text.</summary>
    public void StartNode() => _sinceNode = 0;

    /// <exception cref="DocumentFileException">A limit is passed.</exception>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = _unpacked.Read(buffer);
        budget.AddBytes(count);
        if ((_sinceNode += count) > DocxLimits.MaximumNodeBytes)
            throw new DocumentFileException(
                $"an element of the document is longer than {DocxLimits.MaximumNodeBytes >> 20} MiB; save it as plain text");
        _checksum.Add(buffer[..count]);
        return count > 0 || buffer.IsEmpty || _checksum.Value == part.Crc32 ? count : throw new InvalidDataException("wrong checksum");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
