namespace Grpc.Net.Compression;

/// <summary>Compresses a message, also one without bytes: the streams of .NET write nothing then, which is no compressed message (grpc-js refuses it).</summary>
/// <param name="compression">Compresses into <paramref name="target"/>, which it leaves open; disposed of with this.</param>
/// <param name="target">Receives the compressed bytes.</param>
/// <param name="empty">The encoding of no bytes.</param>
internal sealed class CompressedMessage(Stream compression, Stream target, byte[] empty) : Stream
{
    private bool _isEmpty = true;
    private bool _isOver;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _isEmpty &= buffer.IsEmpty;
        compression.Write(buffer);
    }

    public override void Flush() => compression.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isOver)
        {
            compression.Dispose();
            if (_isEmpty)
                target.Write(empty);
        }
        _isOver = true;
        base.Dispose(disposing);
    }
}
