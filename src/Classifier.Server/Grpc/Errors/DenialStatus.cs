using Classifier.Server.Security.Callers;
using Classifier.Server.Security.Quotas;
using Google.Rpc;

namespace Classifier.Server.Grpc.Errors;

/// <summary>Why a caller is not let in or must wait, for programs.</summary>
internal static class DenialStatus
{
    private const string Domain = "classifier.v1";

    public static ErrorInfo Write(DeniedException denied)
    {
        var info = new ErrorInfo { Reason = denied.Reason, Domain = Domain };
        if (denied.Right is { } right)
            info.Metadata["right"] = right;
        return info;
    }

    public static QuotaFailure Write(QuotaExceededException used) => new()
    {
        Violations = { new QuotaFailure.Types.Violation { Subject = used.Caller, Description = $"{used.DocumentsPerMinute} documents a minute" } },
    };
}
