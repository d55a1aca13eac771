using Classifier.Contracts.V1;

namespace Classifier.Trials.Documents;

/// <summary>Documents with the answers that a server gave when nothing else went on; whatever happens later, it must give the same.</summary>
internal sealed class KnownAnswers
{
    private readonly (Document Document, string Answer)[] _known;

    private KnownAnswers((Document Document, string Answer)[] known) => _known = known;

    /// <summary>Asks for each document once, one after the other.</summary>
    public static async Task<KnownAnswers> AskAsync(DocumentClassifier.DocumentClassifierClient client, IEnumerable<Document> documents)
    {
        var known = new List<(Document, string)>();
        foreach (var document in documents)
            known.Add((document, Text((await client.ClassifyAsync(new ClassifyRequest { Document = document })).Prediction)));
        return new KnownAnswers([.. known]);
    }

    /// <summary>One of the documents, counted round and round.</summary>
    public Document Document(long index) => _known[index % _known.Length].Document;

    /// <summary>Whether an answer is that of the document.</summary>
    public bool IsRight(long index, Prediction answer) => _known[index % _known.Length].Answer == Text(answer);

    private static string Text(Prediction answer) => string.Join(
        ' ', answer.Heads.OrderBy(head => head.Key, StringComparer.Ordinal).Select(head => FormattableString.Invariant($"{head.Key} {head.Value.Label} {head.Value.Probability:R}"))
            .Prepend($"{answer.DocumentId} {answer.Model.Version}"));
}
