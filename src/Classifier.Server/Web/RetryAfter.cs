using System.Globalization;
using Google.Rpc;
using Status = Google.Rpc.Status;

namespace Classifier.Server.Web;

/// <summary>Tells HTTP callers when to try again, where gRPC callers get <c>RetryInfo</c>.</summary>
internal static class RetryAfter
{
    /// <summary>Sets <c>Retry-After</c>, in whole seconds, when the status says when to try again.</summary>
    public static void Set(HttpResponse response, Status status)
    {
        if (status.Details.FirstOrDefault(detail => detail.Is(RetryInfo.Descriptor))?.Unpack<RetryInfo>() is { } retry)
            response.Headers.RetryAfter = Math.Ceiling(retry.RetryDelay.ToTimeSpan().TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
