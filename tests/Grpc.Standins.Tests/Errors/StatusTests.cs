using Grpc.Core;

namespace Grpc.Standins.Tests.Errors;

public class StatusTests
{
    [Fact]
    public void ToString_WithoutException_HasCodeAndDetail() =>
        Assert.Equal(
            "Status(StatusCode=\"NotFound\", Detail=\"no such model\")",
            new Status(StatusCode.NotFound, "no such model").ToString());

    [Fact]
    public void ToString_WithException_NamesItWithoutItsStack() =>
        Assert.Equal(
            "Status(StatusCode=\"Internal\", Detail=\"x\", DebugException=\"System.InvalidOperationException: broken\")",
            new Status(StatusCode.Internal, "x", new InvalidOperationException("broken")).ToString());

    [Fact]
    public void Defaults_OfEachCode_HaveNoDetail()
    {
        Assert.Equal(new Status(StatusCode.OK, ""), Status.DefaultSuccess);
        Assert.Equal(new Status(StatusCode.Cancelled, ""), Status.DefaultCancelled);
        Assert.Null(Status.DefaultCancelled.DebugException);
    }

    [Fact]
    public void StatusCode_Numbers_AreThoseOfTheWire()
    {
        string[] inOrder =
        [
            "OK", "Cancelled", "Unknown", "InvalidArgument", "DeadlineExceeded", "NotFound", "AlreadyExists", "PermissionDenied",
            "ResourceExhausted", "FailedPrecondition", "Aborted", "OutOfRange", "Unimplemented", "Internal", "Unavailable", "DataLoss",
            "Unauthenticated",
        ];

        Assert.Equal(inOrder, Enumerable.Range(0, 17).Select(number => ((StatusCode)number).ToString()));
        Assert.Equal(17, Enum.GetValues<StatusCode>().Length);
    }
}
