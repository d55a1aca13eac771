using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>TEXT XFR</c>: an empty block; the chain in <c>Chain</c>.</summary>
internal sealed class TextFeaturizerFormat()
    : ComponentFormat<TextFeaturizerTransform>(new("TEXT XFR", 0x00010002, 0x00010002, "Text"), TransformsAssembly)
{
    private const string Chain = "Chain";

    protected override TextFeaturizerTransform ReadComponent(ComponentReader reader) => new(reader.Component<TransformerChain>(Chain));

    protected override void WriteComponent(TextFeaturizerTransform component, ComponentWriter writer) => writer.Component(Chain, component.Chain);
}
