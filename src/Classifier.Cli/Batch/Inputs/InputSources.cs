namespace Classifier.Cli.Batch.Inputs;

/// <summary>Makes sources of files.</summary>
internal static class InputSources
{
    /// <summary>Opens nothing yet. Neighbouring documents that are files of their own become one source.</summary>
    /// <param name="paths">See <see cref="InputFiles.Find(IEnumerable{string})"/>.</param>
    /// <param name="otherwise">What standard input and files with an unknown ending hold.</param>
    /// <param name="columns">What properties and columns are called.</param>
    /// <param name="standardInput">The process's own.</param>
    public static BatchInput Of(IReadOnlyList<string> paths, InputKind otherwise, InputColumns columns, Stream standardInput)
    {
        var sources = new List<IInputSource>();
        var documents = new List<InputFile>();
        foreach (var path in paths)
        {
            var file = path == InputFiles.Standard ? InputFile.Standard(standardInput) : InputFile.At(path);
            var kind = InputKinds.Of(path) ?? otherwise;
            if (kind == InputKind.Document)
            {
                documents.Add(file);
                continue;
            }

            EndDocuments();
            sources.Add(kind == InputKind.JsonLines ? new JsonLineSource(file, columns) : new CsvSource(file, kind == InputKind.Tsv ? '\t' : null, columns));
        }

        EndDocuments();
        return new BatchInput(sources);

        void EndDocuments()
        {
            if (documents.Count > 0)
                sources.Add(new DocumentFileSource([.. documents]));
            documents.Clear();
        }
    }
}
