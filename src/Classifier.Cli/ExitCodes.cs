namespace Classifier.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    /// <summary>Every document was labelled.</summary>
    public const int Success = 0;

    /// <summary>Some documents were not labelled; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>The run could not be done or finished: bad arguments, no model, no server, no file.</summary>
    public const int CannotRun = 2;

    /// <summary>Stopped by the user, as shells count SIGINT.</summary>
    public const int Interrupted = 130;
}
