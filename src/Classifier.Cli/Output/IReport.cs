using Classifier.Cli.Labelling;

namespace Classifier.Cli.Output;

/// <summary>Shows labelled documents.</summary>
internal interface IReport
{
    /// <summary>Takes the next document.</summary>
    Task AddAsync(LabelledDocument document, CancellationToken cancellation);

    /// <summary>There are no more.</summary>
    Task EndAsync(CancellationToken cancellation);
}
