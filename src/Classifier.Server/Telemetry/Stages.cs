namespace Classifier.Server.Telemetry;

/// <summary>What a document goes through, as metrics name it.</summary>
internal static class Stages
{
    /// <summary>Waiting for its turn.</summary>
    public const string Queue = "queue";

    /// <summary>Normalising and tokenising.</summary>
    public const string Text = "text";

    /// <summary>Features and models.</summary>
    public const string Scoring = "scoring";
}
