using System.Globalization;
using Google.Rpc;
using Grpc.Core;

namespace Classifier.Client.Retries;

/// <summary>What a server says, with a failed call, about trying again.</summary>
internal static class PushBack
{
    private const string Trailer = "grpc-retry-pushback-ms";

    /// <summary>The wait the server dictates; negative when it forbids a retry, as gRPC has it also when it cannot be read; null when it says nothing.</summary>
    public static TimeSpan? DictatedBy(RpcException failure) => failure.Trailers.GetValue(Trailer) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds) => TimeSpan.FromMilliseconds(milliseconds),
        _ => TimeSpan.FromMilliseconds(-1),
    };

    /// <summary>The wait the server asks for at least; null when it names none.</summary>
    public static TimeSpan? AskedBy(RpcException failure) =>
        RpcFailure.StatusOf(failure).Details.FirstOrDefault(detail => detail.Is(RetryInfo.Descriptor))?.Unpack<RetryInfo>().RetryDelay?.ToTimeSpan();
}
