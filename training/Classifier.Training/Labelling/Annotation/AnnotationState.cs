using Classifier.Training.Data;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>Where an annotator is. Immutable.</summary>
/// <param name="Place">Which document of the queue, from 0.</param>
/// <param name="Draft">What is said of it so far; the head asked for is the recipe's first without a label.</param>
internal sealed record AnnotationState(int Place, LabelTable.Row Draft)
{
    /// <summary>The next label is not the document's but one that could be argued for.</summary>
    public bool AddsArguable { get; init; }

    /// <summary>Which page of the text, from 0; beyond the last one it begins again.</summary>
    public int Page { get; init; }

    /// <summary>The names of the labels are shown in place of the text.</summary>
    public bool ShowsDefinitions { get; init; }

    /// <summary>What the annotator should be told; empty for nothing.</summary>
    public string Message { get; init; } = "";

    /// <summary>The session has ended.</summary>
    public bool IsOver { get; init; }
}

/// <summary>What a key has done.</summary>
/// <param name="State">Where the annotator is now.</param>
/// <param name="Changed">The row that must be saved before anything else; one without labels is to be removed. Null when nothing was decided.</param>
internal sealed record AnnotationStep(AnnotationState State, LabelTable.Row? Changed = null);
