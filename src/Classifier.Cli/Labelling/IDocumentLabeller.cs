using Classifier.Text.Documents;

namespace Classifier.Cli.Labelling;

/// <summary>Labels documents, here or elsewhere.</summary>
internal interface IDocumentLabeller : IAsyncDisposable
{
    /// <summary>How many documents should be under way at once to keep it busy: 1 or more.</summary>
    int InFlight { get; }

    /// <summary>
    /// Whether the thread that asks does the work, so that as many should ask as there are cores. If not, documents are best asked for in order: the answers come so.
    /// </summary>
    bool WorksOnCallersThread { get; }

    /// <summary>The names of the model's heads, in its order.</summary>
    IReadOnlyList<string> Heads { get; }

    /// <summary>The model's name and version; null when it may change while documents are labelled.</summary>
    string? Model { get; }

    /// <summary>Labels one document; several may be asked for at once.</summary>
    /// <exception cref="DocumentRefusedException">This document cannot be labelled.</exception>
    /// <exception cref="CannotRunException">No document can be labelled any more.</exception>
    Task<LabelledDocument> LabelAsync(Document document, CancellationToken cancellation);
}
