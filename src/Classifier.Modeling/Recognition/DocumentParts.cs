using Classifier.Modeling.Predictions;
using Classifier.Text.Boilerplate;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Recognition;

/// <summary>What was recognised in a document beside its labels, as far as it was asked for. Immutable.</summary>
public sealed record DocumentParts
{
    /// <summary>Nothing was asked for.</summary>
    public static DocumentParts None { get; } = new();

    /// <summary>The administrative units named, in order of their first mention.</summary>
    public IReadOnlyList<RecognisedUnit> Units { get; init; } = [];

    /// <summary>The layout of an official document; null when the text shows none.</summary>
    public LocatedHeader? Header { get; init; }

    /// <summary>The numbers of documents named in the text, in order.</summary>
    public IReadOnlyList<LocatedNumber> Numbers { get; init; } = [];

    /// <summary>The page furniture that was left out, in the order of the page.</summary>
    public IReadOnlyList<(BoilerplateKind Kind, DocumentSpan Span)> Furniture { get; init; } = [];

    /// <summary>The bodies named and what they do, in text order.</summary>
    public IReadOnlyList<LocatedActor> Actors { get; init; } = [];

    /// <summary>Whether more units, mentions, numbers, furniture or actors were found than are listed.</summary>
    public bool IsCut { get; init; }

    /// <summary>Recognises what the options ask for.</summary>
    /// <exception cref="OperationCanceledException">Cancelled between one kind of part and the next.</exception>
    public static DocumentParts Of(DocumentText text, ClassifyOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Units && !options.Header && !options.Page && !options.Actors)
            return None;
        var (units, unitsCut) = options.Units ? RecognisedUnits.In(text, options.MaximumListed) : ([], false);
        cancellation.ThrowIfCancellationRequested();
        var (numbers, numbersCut) = options.Header ? LocatedHeaders.Numbers(text, options.MaximumListed) : ([], false);
        cancellation.ThrowIfCancellationRequested();
        var (actors, actorsCut) = options.Actors ? LocatedActor.In(text, options.MaximumListed) : ([], false);
        IReadOnlyList<(BoilerplateKind, DocumentSpan)> furniture = options.Page ? text.PageFurniture : [];
        return new DocumentParts
        {
            Units = units,
            Header = options.Header ? LocatedHeaders.In(text) : null,
            Numbers = numbers,
            Furniture = [.. furniture.Take(options.MaximumListed)],
            Actors = actors,
            IsCut = unitsCut || numbersCut || actorsCut || furniture.Count > options.MaximumListed,
        };
    }
}
