using Grpc.Core;

namespace Classifier.Server.Web;

/// <summary>A failure that only HTTP callers can have.</summary>
/// <param name="httpStatus">400 to 599.</param>
/// <param name="code">What gRPC would call it.</param>
/// <param name="detail">What is wrong and what would be right; never quotes the body.</param>
internal sealed class ProblemException(int httpStatus, StatusCode code, string detail) : Exception(detail)
{
    public int HttpStatus => httpStatus;

    public StatusCode Code => code;
}
