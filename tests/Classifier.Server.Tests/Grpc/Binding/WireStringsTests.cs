using Classifier.Contracts.V1;
using Classifier.Server.Grpc.Binding;
using Google.Protobuf;

namespace Classifier.Server.Tests.Grpc.Binding;

public sealed class WireStringsTests
{
    private static ClassifyRequest Full
    {
        get
        {
            var request = new ClassifyRequest
            {
                Document = new Document { Id = "1", Title = "Ủy ban", Body = "nhân dân 😀", PublishedOn = "2025-07-01" },
                Options = new ClassifyOptions { Alternatives = 300, MinConfidence = 0.5, Explain = true },
            };
            request.Options.ChooseAmong.Add("cấp", new LabelSubset { Labels = { "tỉnh", "huyện" } });
            return request;
        }
    }

    [Fact]
    public void AreUtf8_ValidMessageOfEveryWireType_IsTrue()
    {
        Assert.True(WireStrings.AreUtf8(Full.ToByteArray(), ClassifyRequest.Descriptor));
    }

    [Theory]
    [InlineData("Ủy ban")]
    [InlineData("nhân dân 😀")]
    [InlineData("cấp")]
    [InlineData("huyện")]
    public void AreUtf8_OneStringBroken_IsFalse(string target)
    {
        var bytes = Full.ToByteArray();
        bytes[bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(target))] = 0xFF;

        Assert.False(WireStrings.AreUtf8(bytes, ClassifyRequest.Descriptor));
    }

    [Fact]
    public void AreUtf8_UnknownField_MayHoldAnyBytes()
    {
        byte[] bytes = [.. Full.ToByteArray(), 0xFA, 0x3E, 2, 0xFF, 0xFE];

        Assert.True(WireStrings.AreUtf8(bytes, ClassifyRequest.Descriptor));
    }

    [Fact]
    public void AreUtf8_TruncatedAndRandomBytes_NeverThrows()
    {
        var bytes = Full.ToByteArray();
        var random = new Random(20250701);
        for (var length = 0; length <= bytes.Length; length++)
            WireStrings.AreUtf8(bytes.AsSpan(0, length), ClassifyRequest.Descriptor);
        for (var round = 0; round < 20_000; round++)
        {
            var noise = (byte[])bytes.Clone();
            for (var flips = 0; flips < 3; flips++)
                noise[random.Next(noise.Length)] = (byte)random.Next(256);
            // What the parser takes and this check passes has no replaced character in it.
            if (WireStrings.AreUtf8(noise, ClassifyRequest.Descriptor) && TryParse(noise) is { } parsed)
                Assert.DoesNotContain("\uFFFD", parsed.ToString(), StringComparison.Ordinal);
        }
    }

    private static ClassifyRequest? TryParse(byte[] bytes)
    {
        try
        {
            return ClassifyRequest.Parser.WithDiscardUnknownFields(true).ParseFrom(bytes);
        }
        catch (Exception fault) when (fault is InvalidProtocolBufferException or InvalidOperationException)
        {
            return null;
        }
    }
}
