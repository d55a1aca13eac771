namespace Classifier.Server.ModelHosting;

/// <summary>Event ids 100 to 199.</summary>
internal static partial class ModelHostingLog
{
    [LoggerMessage(100, LogLevel.Information, "Model {Name} {Version} is ready after {Milliseconds:F0} ms")]
    public static partial void ModelReady(this ILogger log, string name, string version, double milliseconds);

    [LoggerMessage(101, LogLevel.Critical, "No model to serve, stopping. {Reason}")]
    public static partial void ModelCannotBeLoaded(this ILogger log, string reason);

    [LoggerMessage(102, LogLevel.Information, "Model {Name} {Version} answers from now on, in place of {OldVersion}; loaded in {Milliseconds:F0} ms")]
    public static partial void ModelReplaced(this ILogger log, string name, string version, string? oldVersion, double milliseconds);

    [LoggerMessage(103, LogLevel.Error, "The alias cannot be followed; {Name} {Version} keeps answering. {Reason}")]
    public static partial void ModelKept(this ILogger log, string? name, string? version, string reason, Exception? unexpected);

    [LoggerMessage(104, LogLevel.Warning, "The file system does not tell of changes to aliases, which are looked for every {Seconds} s. {Reason}")]
    public static partial void AliasNotWatched(this ILogger log, double seconds, string reason);
}
