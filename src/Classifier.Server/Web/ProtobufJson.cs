using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;

namespace Classifier.Server.Web;

/// <summary>Reads and writes messages in protobuf's JSON mapping. Field names are lowerCamelCase; proto names are read too.</summary>
internal static class ProtobufJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly TypeRegistry Details = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor);
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithTypeRegistry(Details));
    private static readonly JsonFormatter Formatter =
        new(JsonFormatter.Settings.Default.WithTypeRegistry(Details).WithFormatDefaultValues(true));

    /// <summary>Reads a whole body.</summary>
    /// <exception cref="MalformedJsonException">It is not UTF-8, not JSON, or does not fit the message.</exception>
    public static async Task<T> ReadAsync<T>(Stream body, CancellationToken cancellation) where T : IMessage, new()
    {
        try
        {
            using var reader = new StreamReader(body, StrictUtf8);
            return Parser.Parse<T>(await reader.ReadToEndAsync(cancellation));
        }
        catch (DecoderFallbackException)
        {
            throw new MalformedJsonException("The body is not valid UTF-8.");
        }
        catch (InvalidJsonException)
        {
            throw new MalformedJsonException("The body is not valid JSON.");
        }
        catch (InvalidProtocolBufferException fault)
        {
            throw new MalformedJsonException(Explain(fault, new T().Descriptor));
        }
    }

    /// <summary>Writes a message; fields at their default are written, absent messages are not.</summary>
    public static string Write(IMessage message) => Formatter.Format(message);

    /// <summary>Names an unknown field, which is a matter of spelling; other messages of the parser may quote the body.</summary>
    private static string Explain(InvalidProtocolBufferException fault, MessageDescriptor expected) =>
        fault.Message.StartsWith("Unknown field: ", StringComparison.Ordinal)
            ? $"The body has a field that the API does not know: {Grpc.Requests.Quoted.Value(fault.Message["Unknown field: ".Length..])}."
            : $"The body is JSON, but a value in it does not fit {expected.FullName}.";
}
