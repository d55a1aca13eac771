using System.Diagnostics;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using BadRequest = Google.Rpc.BadRequest;
using QuotaFailure = Google.Rpc.QuotaFailure;
using Status = Google.Rpc.Status;

namespace Classifier.Server.Web;

/// <summary>Tells failures as problem details (RFC 9457) with the same code and violations that gRPC callers get.</summary>
internal static class Problems
{
    /// <summary>The problem of a gRPC status.</summary>
    public static ProblemHttpResult From(Status status)
    {
        var code = (StatusCode)status.Code;
        return Create(HttpStatuses.Of(code), code, status.Message, [.. status.Details
            .Where(detail => detail.Is(BadRequest.Descriptor))
            .SelectMany(detail => detail.Unpack<BadRequest>().FieldViolations)
            .Select(violation => new FieldProblem(violation.Field, violation.Description))], [.. status.Details
            .Where(detail => detail.Is(QuotaFailure.Descriptor))
            .SelectMany(detail => detail.Unpack<QuotaFailure>().Violations)
            .Select(violation => new QuotaProblem(violation.Subject, violation.Description))]);
    }

    /// <summary>A problem that only HTTP callers can have.</summary>
    public static ProblemHttpResult From(int httpStatus, StatusCode code, string detail) => Create(httpStatus, code, detail, [], []);

    /// <summary>The problem of a status that HTTP itself gave.</summary>
    public static ProblemHttpResult OfStatus(int httpStatus) => From(
        httpStatus,
        HttpStatuses.CodeOf(httpStatus),
        httpStatus switch
        {
            StatusCodes.Status404NotFound => "There is nothing at this path; /openapi.json lists what there is.",
            StatusCodes.Status405MethodNotAllowed => "This path is not for this HTTP method; the header Allow names those it is for.",
            StatusCodes.Status413PayloadTooLarge => "The body is larger than the server takes; GET /v1/model tells its limits.",
            _ => "The request was refused.",
        });

    private static ProblemHttpResult Create(
        int httpStatus, StatusCode code, string detail, IReadOnlyList<FieldProblem> violations, IReadOnlyList<QuotaProblem> quotas)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = WireNameOf(code) };
        if (Activity.Current?.Id is { } trace)
            extensions["traceId"] = trace;
        if (violations.Count > 0)
            extensions["violations"] = violations;
        if (quotas.Count > 0)
            extensions["quotas"] = quotas;
        return TypedResults.Problem(detail, statusCode: httpStatus, extensions: extensions);
    }

    /// <summary><c>InvalidArgument</c> → <c>INVALID_ARGUMENT</c>.</summary>
    private static string WireNameOf(StatusCode code) => string.Concat(
        code.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
