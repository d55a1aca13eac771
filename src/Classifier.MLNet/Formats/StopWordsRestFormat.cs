namespace Classifier.MLNet.Formats;

/// <summary>The component beside a list of stop words that holds nothing.</summary>
internal sealed class StopWordsRest
{
    public static StopWordsRest Instance { get; } = new();
}

/// <summary><c>STOPWRDM</c>: an empty block.</summary>
internal sealed class StopWordsRestFormat()
    : ComponentFormat<StopWordsRest>(new("STOPWRDM", 0x00010001, 0x00010001, "CustomStopWordsManager"), TransformsAssembly)
{
    protected override StopWordsRest ReadComponent(ComponentReader reader) => StopWordsRest.Instance;

    protected override void WriteComponent(StopWordsRest component, ComponentWriter writer)
    {
    }
}
