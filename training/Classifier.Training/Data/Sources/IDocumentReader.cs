namespace Classifier.Training.Data.Sources;

/// <summary>Reads one kind of data file.</summary>
internal interface IDocumentReader
{
    /// <summary>Reads a file, or a folder. What cannot be read is a fault; the rest is read on.</summary>
    /// <exception cref="DataException">The file as a whole cannot be read.</exception>
    DocumentsRead Read(string path, Wanted wanted);
}
