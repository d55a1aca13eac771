using Grpc.Core;

namespace Classifier.Server.Web;

/// <summary>Which gRPC code is which HTTP status, as google.rpc.Code has it.</summary>
internal static class HttpStatuses
{
    private const int ClientClosedRequest = 499;

    private static readonly (int Http, StatusCode Code)[] Table =
    [
        (StatusCodes.Status400BadRequest, StatusCode.InvalidArgument),
        (StatusCodes.Status400BadRequest, StatusCode.FailedPrecondition),
        (StatusCodes.Status400BadRequest, StatusCode.OutOfRange),
        (StatusCodes.Status401Unauthorized, StatusCode.Unauthenticated),
        (StatusCodes.Status403Forbidden, StatusCode.PermissionDenied),
        (StatusCodes.Status404NotFound, StatusCode.NotFound),
        (StatusCodes.Status405MethodNotAllowed, StatusCode.Unimplemented),
        (StatusCodes.Status409Conflict, StatusCode.Aborted),
        (StatusCodes.Status409Conflict, StatusCode.AlreadyExists),
        (StatusCodes.Status413PayloadTooLarge, StatusCode.ResourceExhausted),
        (StatusCodes.Status429TooManyRequests, StatusCode.ResourceExhausted),
        (ClientClosedRequest, StatusCode.Cancelled),
        (StatusCodes.Status501NotImplemented, StatusCode.Unimplemented),
        (StatusCodes.Status503ServiceUnavailable, StatusCode.Unavailable),
        (StatusCodes.Status504GatewayTimeout, StatusCode.DeadlineExceeded),
    ];

    /// <summary>The status of a failed call; 500 where nothing fits.</summary>
    public static int Of(StatusCode code) => code switch
    {
        // What a called method says; 413 and 405 are said before one is called.
        StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
        StatusCode.Unimplemented => StatusCodes.Status501NotImplemented,
        _ => Table.Where(row => row.Code == code).Select(row => row.Http).FirstOrDefault(StatusCodes.Status500InternalServerError),
    };

    /// <summary>The code of what HTTP itself refused.</summary>
    public static StatusCode CodeOf(int http) => Table
        .Where(row => row.Http == http)
        .Select(row => row.Code)
        .FirstOrDefault(http < StatusCodes.Status500InternalServerError ? StatusCode.InvalidArgument : StatusCode.Internal);
}
