using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.Text.Cues;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Features;

/// <summary>
/// The features of one document, each made when first asked for. This is the one path from a document to numbers: training and serving
/// both take it. For one thread.
/// </summary>
public sealed class DocumentFeatures(DocumentText document)
{
    private readonly Dictionary<TextFeatureSettings, SparseVector> _text = [];
    private readonly Dictionary<TextFeatureSettings, IReadOnlyList<NgramPlace>> _places = [];
    private readonly Dictionary<string, FeatureTrace> _traces = [];
    private IReadOnlyList<CueMatch>? _cueMatches;
    private NgramBlocks? _ngrams;
    private float[]? _cues;
    private float[]? _actors;

    /// <summary>The normalised document.</summary>
    public DocumentText Document { get; } = document;

    /// <summary>Level cues; do not change.</summary>
    public float[] Cues => _cues ??= CueFeatures.Extract(Document, CueMatches);

    /// <summary>Who acts; do not change.</summary>
    public float[] Actors => _actors ??= ActorFeatures.Extract(Document);

    private IReadOnlyList<CueMatch> CueMatches => _cueMatches ??= CueLexicon.Default.Find(Document.Text);

    /// <summary>Hashed n-grams.</summary>
    public SparseVector Text(TextFeatureSettings settings)
    {
        if (!_text.TryGetValue(settings, out var vector))
            _text.Add(settings, vector = HashedTextFeatures.Extract(Document, settings));
        return vector;
    }

    /// <summary>The same in blocks, unsorted; quick to make and to score, valid until the next call and until <see cref="Release"/>.</summary>
    internal List<NgramBlock> Blocks(TextFeatureSettings settings) => (_ngrams ??= NgramBlocks.Rent()).Of(Document, settings);

    /// <summary>Lets other documents use the memory that scoring took; what was read from this object stays valid. Not needed, but documents cost less with it.</summary>
    public void Release()
    {
        _ngrams?.Return();
        _ngrams = null;
    }

    /// <summary>A column of dense numbers; do not change.</summary>
    /// <param name="column"><see cref="FeatureColumns.Cues"/> or <see cref="FeatureColumns.Actors"/>.</param>
    internal float[] Dense(string column) => column switch
    {
        FeatureColumns.Cues => Cues,
        FeatureColumns.Actors => Actors,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Documents do not give such a column."),
    };

    /// <summary>Where the hashed n-grams stand.</summary>
    internal IReadOnlyList<NgramPlace> Places(TextFeatureSettings settings)
    {
        if (!_places.TryGetValue(settings, out var places))
            _places.Add(settings, places = NgramPlaces.In(Document, settings));
        return places;
    }

    /// <summary>Where the numbers of a column of dense features come from.</summary>
    /// <param name="column"><see cref="FeatureColumns.Cues"/> or <see cref="FeatureColumns.Actors"/>.</param>
    internal FeatureTrace Trace(string column)
    {
        if (_traces.TryGetValue(column, out var trace))
            return trace;
        _traces.Add(column, trace = new FeatureTrace());
        _ = column switch
        {
            FeatureColumns.Cues => CueFeatures.Extract(Document, CueMatches, trace),
            FeatureColumns.Actors => ActorFeatures.Extract(Document, Document.Units, Document.Header, Document.Actors, trace),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, "The column has no trace."),
        };
        return trace;
    }

    /// <summary>Sets the inputs of a model's row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="settings">How the model wants its text.</param>
    /// <param name="columns">The inputs, each one of <see cref="FeatureColumns"/>; what is not among them is not made.</param>
    /// <exception cref="ArgumentException">The row has no such input, or one of another type or length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Documents do not give such a column.</exception>
    public void Fill(ScoringRow row, TextFeatureSettings settings, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(columns);
        for (var i = 0; i < columns.Count; i++)
            row.SetVector(columns[i], columns[i] == FeatureColumns.Text ? Text(settings).View : FeatureVector.Dense(Dense(columns[i])));
    }
}
