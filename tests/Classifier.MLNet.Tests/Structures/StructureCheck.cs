namespace Classifier.MLNet.Tests.Structures;

/// <summary>
/// Whether a zip is an ML.NET model down to its last byte. Written from the description of the format alone and sharing no code with the
/// library's reader and writer, so that an error made in both of those does not pass here.
/// </summary>
internal static class StructureCheck
{
    private const string Root = "TransformerChain";

    /// <summary>What is wrong with the zip, each fault with the entry that has it; empty if nothing is.</summary>
    public static IReadOnlyList<string> Check(byte[] zip)
    {
        var faults = new Faults();
        try
        {
            var entries = ZipEntries.Open(zip, faults);
            Version(entries, faults);
            ComponentCheck.Check(entries, Root, Role.Transform, Columns(entries, faults), faults);
            foreach (var name in entries.NotTaken())
                faults.Add(name, "is a stray entry: nothing asks for it");
        }
        catch (DamageException damage)
        {
            faults.Add("zip", damage.Message);
        }

        return faults.All;
    }

    private static void Version(ZipEntries entries, Faults faults)
    {
        const string name = "TrainingInfo/Version.txt";
        if (entries.Take(name) is { } bytes && !(bytes.Length > 1 && char.IsAsciiDigit((char)bytes[0]) && bytes[^1] == '\n'))
            faults.Add(name, "is not a version and a newline");
    }

    /// <summary>The columns that the first transform finds; unknown without a schema.</summary>
    private static ColumnNames Columns(ZipEntries entries, Faults faults) =>
        entries.Take("Schema") is { } bytes && IdvFile.Read(bytes, "Schema", faults) is { } columns
            ? new ColumnNames(columns.Select(column => column.Name))
            : new ColumnNames(null);
}
