using System.Reflection;

namespace Classifier.Server.Grpc;

/// <summary>The version this server was built as.</summary>
internal static class ServerVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ServerVersion).Assembly.GetName().Version!.ToString(3);
}
