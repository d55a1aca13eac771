namespace Classifier.MLNet.Idv;

/// <summary>Numbers of ML.NET's binary data view format ("idv"), of which models use only the schema: files of no rows.</summary>
internal static class IdvFormat
{
    public const ulong Magic = 0x00425644004C4D43;
    public const ulong TailMagic = 0x434D4C0044564200;
    public const ulong Version = 0x0001000100010006;
    public const int HeaderSize = 256;
    public const byte NotCompressed = 0;
    public const byte Deflated = 1;
    public const string VectorCodec = "VBuffer";
    public const string KeyCodec = "Key2";
    public const string KeyValues = "KeyValues";
    public const string SlotNames = "SlotNames";
}
