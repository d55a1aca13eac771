using System.Buffers;
using System.Text;
using Grpc.Core;

namespace Grpc.Standins.Tests.Serialization;

public class MarshallerTests
{
    [Fact]
    public void StringMarshaller_Text_IsUtf8()
    {
        byte[] bytes = Marshallers.StringMarshaller.Serializer("xã Đông");

        Assert.Equal("xã Đông"u8.ToArray(), bytes);
        Assert.Equal("xã Đông", Marshallers.StringMarshaller.Deserializer(bytes));
    }

    [Fact]
    public void OfArrays_UsedContextually_CompletesTheArray()
    {
        var sink = new Sink();
        Marshallers.StringMarshaller.ContextualSerializer("abc", sink);

        Assert.Equal("abc"u8.ToArray(), sink.Completed);
        Assert.Equal("abc", Marshallers.StringMarshaller.ContextualDeserializer(new Source("abc"u8.ToArray())));
    }

    [Fact]
    public void OfContexts_UsedWithArrays_WritesThroughTheBuffer()
    {
        Marshaller<string> marshaller = Marshallers.Create(
            (text, context) =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                context.SetPayloadLength(bytes.Length);
                context.GetBufferWriter().Write(bytes);
                context.Complete();
            },
            context => $"{context.PayloadLength}:{Encoding.UTF8.GetString(context.PayloadAsReadOnlySequence())}");

        Assert.Equal("abc"u8.ToArray(), marshaller.Serializer("abc"));
        Assert.Empty(marshaller.Serializer(""));
        Assert.Equal("3:abc", marshaller.Deserializer("abc"u8.ToArray()));
    }

    [Fact]
    public void OfContexts_ThatCompleteOtherThanOnce_AreRefused()
    {
        Marshaller<string> never = Marshallers.Create<string>((_, _) => { }, _ => "");
        Marshaller<string> twice = Marshallers.Create<string>(
            (_, context) =>
            {
                context.Complete([1]);
                context.Complete([2]);
            },
            _ => "");

        Assert.Throws<InvalidOperationException>(() => never.Serializer(""));
        Assert.Throws<InvalidOperationException>(() => twice.Serializer(""));
    }

    [Fact]
    public void OfContexts_PayloadAsNewBuffer_MayBeKept()
    {
        Marshaller<byte[]> marshaller = Marshallers.Create(
            (payload, context) => context.Complete(payload), context => context.PayloadAsNewBuffer());
        byte[] given = [1, 2];

        byte[] kept = marshaller.Deserializer(given);
        given[0] = 9;

        Assert.Equal([1, 2], kept);
    }

    [Fact]
    public void Create_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Marshallers.Create(null!, (byte[] _) => ""));
        Assert.Throws<ArgumentNullException>(() => Marshallers.Create((string _) => [], null!));
        Assert.Throws<ArgumentNullException>(() => Marshallers.Create(null!, (DeserializationContext _) => ""));
        Assert.Throws<ArgumentNullException>(() => Marshallers.Create((string _, SerializationContext _) => { }, null!));
    }

    [Fact]
    public void Method_FullName_IsThePathOnTheWire()
    {
        var method = new Method<string, string>(
            MethodType.DuplexStreaming, "package.Service", "Call", Marshallers.StringMarshaller, Marshallers.StringMarshaller);

        Assert.Equal("/package.Service/Call", method.FullName);
        Assert.Equal("package.Service", method.ServiceName);
        Assert.Equal("Call", method.Name);
        Assert.Equal(MethodType.DuplexStreaming, method.Type);
    }

    private sealed class Sink : SerializationContext
    {
        public byte[]? Completed { get; private set; }

        public override void Complete(byte[] payload) => Completed = payload;
    }

    private sealed class Source(byte[] payload) : DeserializationContext
    {
        public override int PayloadLength => payload.Length;

        public override byte[] PayloadAsNewBuffer() => payload;
    }
}
