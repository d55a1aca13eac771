using System.IO.Compression;

namespace Classifier.Formats.Docx;

/// <summary>The zip file of a document, and how its parts refer to each other.</summary>
/// <remarks>Read without the library that writes such files, so that the bytes of every part that is parsed are counted, its lists of references included.</remarks>
internal sealed class DocxPackage : IDisposable
{
    private static readonly string[] Notes = ["footnotes", "endnotes"];
    private readonly ZipArchive _zip;
    private readonly PartBudget _budget;

    private DocxPackage(ZipArchive zip, PartBudget budget) => (_zip, _budget) = (zip, budget);

    /// <exception cref="DocumentFileException">It is no zip file, or has too many parts.</exception>
    public static DocxPackage Open(byte[] file, CancellationToken cancellation)
    {
        if (!file.AsSpan().StartsWith("PK"u8))
            throw new DocumentFileException("the file is no Word document (.docx)");
        // Counted before the list is read, which takes memory for each.
        if (file.AsSpan().Count("PK\x01\x02"u8) > DocxLimits.MaximumParts)
            throw new DocumentFileException($"the document has more than {DocxLimits.MaximumParts} parts; save it without its pictures");
        return new DocxPackage(new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read), new PartBudget(cancellation));
    }

    /// <summary>The parts with text, in reading order.</summary>
    /// <exception cref="DocumentFileException">There is no main part.</exception>
    public IEnumerable<ZipArchiveEntry> TextParts()
    {
        var main = Targets("", "officeDocument").FirstOrDefault() ?? throw new DocumentFileException("the file is no Word document (.docx)");
        yield return main;
        foreach (var kind in Notes)
            foreach (var part in Targets(main.FullName, kind).Take(1))
                yield return part;
    }

    /// <summary>Reads a part within the limits.</summary>
    public PartReader Read(ZipArchiveEntry part) => new(part, _budget);

    public void Dispose() => _zip.Dispose();

    /// <summary>The parts that one part refers to as a kind; both the transitional and the strict names of kinds end in it.</summary>
    private List<ZipArchiveEntry> Targets(string part, string kind)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var found = new List<ZipArchiveEntry>();
        if (_zip.GetEntry($"{folder}_rels/{part[folder.Length..]}.rels") is not { } references)
            return found;
        using var xml = Read(references);
        while (xml.Read())
            if (xml.Starts("Relationship") && xml.Attribute("Type") is { } type && type.EndsWith("/relationships/" + kind, StringComparison.Ordinal)
                && xml.Attribute("Target") is { } target && _zip.GetEntry(PartName.Resolve(folder, target)) is { } entry)
                found.Add(entry);
        return found;
    }
}
