namespace Classifier.MLNet.Formats;

/// <summary>The component beside a list of stop words that holds nothing.</summary>
internal sealed class StopWordsManager
{
    public static StopWordsManager Instance { get; } = new();
}

/// <summary><c>STOPWRDM</c>: an empty block.</summary>
internal sealed class StopWordsManagerFormat()
    : ComponentFormat<StopWordsManager>(new("STOPWRDM", 0x00010001, 0x00010001, "CustomStopWordsManager"), TransformsAssembly)
{
    protected override StopWordsManager ReadComponent(ComponentReader reader) => StopWordsManager.Instance;

    protected override void WriteComponent(StopWordsManager component, ComponentWriter writer)
    {
    }
}
