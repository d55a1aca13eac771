using Grpc.Core;

namespace Grpc.Standins.Tests.Errors;

public class RpcExceptionTests
{
    private static readonly Status Broken = new(StatusCode.Internal, "broken", new InvalidOperationException("cause"));

    [Fact]
    public void Message_NotGiven_IsTheStatus()
    {
        Assert.Equal(Broken.ToString(), new RpcException(Broken).Message);
        Assert.Equal(Broken.ToString(), new RpcException(Broken, new Metadata()).Message);
    }

    [Fact]
    public void Message_Given_IsKept()
    {
        Assert.Equal("mine", new RpcException(Broken, "mine").Message);
        Assert.Equal("mine", new RpcException(Broken, new Metadata(), "mine").Message);
    }

    [Fact]
    public void Properties_OfAnException_ShowWhatWasGiven()
    {
        var trailers = new Metadata { { "a", "b" } };
        var exception = new RpcException(Broken, trailers);

        Assert.Equal(Broken, exception.Status);
        Assert.Equal(StatusCode.Internal, exception.StatusCode);
        Assert.Same(trailers, exception.Trailers);
        Assert.Same(Broken.DebugException, exception.InnerException);
    }

    [Fact]
    public void Trailers_NotGiven_AreEmpty()
    {
        Assert.Empty(new RpcException(Broken).Trailers);
        Assert.Throws<ArgumentNullException>(() => new RpcException(Broken, (Metadata)null!));
    }
}
