using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>What ML.NET's <c>FeaturizeText</c> leaves behind (component <c>TEXT XFR</c>): a chain, which drops its temporary columns at its end.</summary>
/// <param name="chain">The chain.</param>
public sealed class TextFeaturizerTransform(TransformerChain chain) : Transform
{
    /// <summary>The chain.</summary>
    public TransformerChain Chain { get; } = chain;

    internal override void Bind(ColumnBinder columns) => Chain.Bind(columns);
}
