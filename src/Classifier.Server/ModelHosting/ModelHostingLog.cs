namespace Classifier.Server.ModelHosting;

/// <summary>Event ids 100 to 199.</summary>
internal static partial class ModelHostingLog
{
    [LoggerMessage(100, LogLevel.Information, "Model {Name} {Version} is ready after {Milliseconds:F0} ms")]
    public static partial void ModelReady(this ILogger log, string name, string version, double milliseconds);

    [LoggerMessage(101, LogLevel.Critical, "No model to serve, stopping. {Reason}")]
    public static partial void ModelCannotBeLoaded(this ILogger log, string reason);
}
