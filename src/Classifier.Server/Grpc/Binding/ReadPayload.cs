using System.Buffers;
using Grpc.Core;

namespace Classifier.Server.Grpc.Binding;

/// <summary>A request's bytes that have been taken from the transport already, which gives them out once.</summary>
internal sealed class ReadPayload(byte[] bytes) : DeserializationContext
{
    public override int PayloadLength => bytes.Length;

    public override byte[] PayloadAsNewBuffer() => bytes;

    public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => new(bytes);
}
