namespace Grpc.Core;

/// <summary>A remote method, whatever its messages are.</summary>
public interface IMethod
{
    /// <summary>Kind of call.</summary>
    MethodType Type { get; }

    /// <summary>Full name of the service, for instance <c>package.Service</c>.</summary>
    string ServiceName { get; }

    /// <summary>Name without the service.</summary>
    string Name { get; }

    /// <summary>The path on the wire, <c>/package.Service/Method</c>.</summary>
    string FullName { get; }
}
