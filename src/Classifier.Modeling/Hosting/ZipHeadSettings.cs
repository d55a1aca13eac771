namespace Classifier.Modeling.Hosting;

/// <summary>How one head is hosted from a zip that ML.NET saved. What is wrong without looking at the zip: <see cref="ZipHeadRules"/>.</summary>
public class ZipHeadSettings
{
    /// <summary>The zip; relative paths start at the working directory. It must have been saved with the schema of its rows.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// Which field of a document fills which text column. Columns called Text, Title or Body, in letters of any case, are filled from the field
    /// of their name when nothing is said of them.
    /// </summary>
    public Dictionary<string, HostedField> Columns { get; init; } = new Dictionary<string, HostedField>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Values that are the same for every document, for needed columns that documents do not have: a text, a number such as <c>0.5</c>, the
    /// numbers of a vector with blanks between them, <c>true</c> or <c>false</c>. Columns that the scores do not depend on need none.
    /// </summary>
    public Dictionary<string, string> Constants { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Other ids and names for the labels, by class: the class as the training data writes it, or its number from 1 on when the zip has no names
    /// for its classes; <c>false</c> and <c>true</c> for a binary model. Default: the class is the label's id and names.
    /// </summary>
    public Dictionary<string, ZipLabelSettings> Labels { get; init; } = new Dictionary<string, ZipLabelSettings>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the model's scores are. Default: <see cref="HostedScores.Probabilities"/>.</summary>
    public HostedScores Scores { get; init; }

    /// <summary>Below this probability of the best label the head abstains: 0 (default; never) to 1.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>The head's name in Vietnamese. Default: its id.</summary>
    public string? NameVi { get; init; }

    /// <summary>The head's name in English. Default: its id.</summary>
    public string? NameEn { get; init; }
}

/// <summary>What a label is called.</summary>
public sealed class ZipLabelSettings
{
    /// <summary>The label's id. Default: the class.</summary>
    public string? Id { get; init; }

    /// <summary>Its name in Vietnamese. Default: the class.</summary>
    public string? NameVi { get; init; }

    /// <summary>Its name in English. Default: the class.</summary>
    public string? NameEn { get; init; }
}
