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

    [LoggerMessage(103, LogLevel.Error, "The alias {Alias} cannot be followed; {Name} {Version} keeps answering. {Reason}")]
    public static partial void ModelKept(this ILogger log, string alias, string name, string version, string reason, Exception? unexpected);

    [LoggerMessage(104, LogLevel.Warning, "The file system does not tell of changes to aliases, which are looked for every {Seconds} s. {Reason}")]
    public static partial void AliasNotWatched(this ILogger log, double seconds, string reason);

    [LoggerMessage(105, LogLevel.Information, "Model {Name} {Version} answers to {Alias} from now on; loaded in {Milliseconds:F0} ms")]
    public static partial void AliasAnswers(this ILogger log, string name, string version, string alias, double milliseconds);

    [LoggerMessage(106, LogLevel.Information, "There is no alias {Alias} any more; {FullName} no longer answers to it")]
    public static partial void AliasGone(this ILogger log, string alias, string fullName);

    [LoggerMessage(107, LogLevel.Error, "The alias {Alias} cannot be followed; nothing answers to it. {Reason}")]
    public static partial void AliasWithoutModel(this ILogger log, string alias, string reason, Exception? unexpected);

    [LoggerMessage(108, LogLevel.Error, "Version {Version} of Registry:Versions cannot be served and is left out. {Reason}")]
    public static partial void VersionLeftOut(this ILogger log, string version, string reason);

    [LoggerMessage(109, LogLevel.Warning, "The challenger {FullName} failed on a document, which the champion answered instead: {Trace}")]
    public static partial void ChallengerFailed(this ILogger log, string fullName, string trace);
}
