using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using BadRequest = Google.Rpc.BadRequest;
using QuotaFailure = Google.Rpc.QuotaFailure;
using Status = Google.Rpc.Status;

namespace Classifier.Server.Web;

/// <summary>Tells failures as problem details (RFC 9457) with the same code and violations that gRPC callers get.</summary>
internal static class Problems
{
    private const int ClientClosedRequest = 499;

    /// <summary>The problem of a gRPC status.</summary>
    public static ProblemHttpResult From(Status status)
    {
        var code = (StatusCode)status.Code;
        return Create(HttpStatusOf(code), code, status.Message, [.. status.Details
            .Where(detail => detail.Is(BadRequest.Descriptor))
            .SelectMany(detail => detail.Unpack<BadRequest>().FieldViolations)
            .Select(violation => new FieldProblem(violation.Field, violation.Description))], [.. status.Details
            .Where(detail => detail.Is(QuotaFailure.Descriptor))
            .SelectMany(detail => detail.Unpack<QuotaFailure>().Violations)
            .Select(violation => new QuotaProblem(violation.Subject, violation.Description))]);
    }

    /// <summary>A problem that only HTTP callers can have.</summary>
    public static ProblemHttpResult From(int httpStatus, StatusCode code, string detail) => Create(httpStatus, code, detail, [], []);

    private static ProblemHttpResult Create(
        int httpStatus, StatusCode code, string detail, IReadOnlyList<FieldProblem> violations, IReadOnlyList<QuotaProblem> quotas)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = WireNameOf(code) };
        if (violations.Count > 0)
            extensions["violations"] = violations;
        if (quotas.Count > 0)
            extensions["quotas"] = quotas;
        return TypedResults.Problem(detail, statusCode: httpStatus, extensions: extensions);
    }

    private static int HttpStatusOf(StatusCode code) => code switch
    {
        StatusCode.InvalidArgument => StatusCodes.Status400BadRequest,
        StatusCode.Unauthenticated => StatusCodes.Status401Unauthorized,
        StatusCode.PermissionDenied => StatusCodes.Status403Forbidden,
        StatusCode.NotFound => StatusCodes.Status404NotFound,
        StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
        StatusCode.Cancelled => ClientClosedRequest,
        StatusCode.Unavailable => StatusCodes.Status503ServiceUnavailable,
        StatusCode.DeadlineExceeded => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary><c>InvalidArgument</c> → <c>INVALID_ARGUMENT</c>.</summary>
    private static string WireNameOf(StatusCode code) => string.Concat(
        code.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
