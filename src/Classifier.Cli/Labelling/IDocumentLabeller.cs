using Classifier.Text.Documents;

namespace Classifier.Cli.Labelling;

/// <summary>Labels documents, here or elsewhere.</summary>
internal interface IDocumentLabeller : IAsyncDisposable
{
    /// <summary>How many documents should be under way at once to keep it busy: 1 or more.</summary>
    int InFlight { get; }

    /// <summary>
    /// Labels one document: on the thread that asks, or elsewhere. Several may be asked for at once, by as many threads as there are cores.
    /// </summary>
    /// <exception cref="DocumentRefusedException">This document cannot be labelled.</exception>
    /// <exception cref="CannotRunException">No document can be labelled any more.</exception>
    Task<LabelledDocument> LabelAsync(Document document, CancellationToken cancellation);
}
