namespace Classifier.Training.Data.Checks;

/// <summary>Something wrong with training data.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Place">Where; null when it is no single place.</param>
/// <param name="Message">What, with the document's id where there is one.</param>
internal sealed record DataFault(DataFaultKind Kind, DataPlace? Place, string Message)
{
    /// <summary>As people read it: place and message.</summary>
    public override string ToString() => Place is null ? Message : $"{Place}: {Message}";
}
