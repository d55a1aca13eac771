namespace Classifier.Cli.Labelling;

/// <summary>A document's labels, or why there are none: exactly one of the two.</summary>
internal sealed record LabelOutcome(LabelledDocument? Labelled, string? Fault)
{
    /// <summary>Runs the labelling of one document; only a refusal of that document becomes a fault.</summary>
    public static async Task<LabelOutcome> OfAsync(Func<Task<LabelledDocument>> label)
    {
        try
        {
            return new LabelOutcome(await label(), null);
        }
        catch (DocumentRefusedException refusal)
        {
            return new LabelOutcome(null, refusal.Message);
        }
    }
}
