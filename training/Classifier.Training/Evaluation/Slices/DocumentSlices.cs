using Classifier.Text.Documents;
using Classifier.Text.Headers;
using Classifier.Training.Data;

namespace Classifier.Training.Evaluation.Slices;

/// <summary>The slices that a document falls into, one of each group.</summary>
/// <param name="Era">One of the names in <see cref="DocumentEra"/>.</param>
/// <param name="Kind"><c>official</c> where <see cref="DocumentHeaderParser"/> finds the layout of an official document, else <c>news</c>.</param>
/// <param name="Length">By UTF-16 units of title and body as given: <c>under-1000</c>, <c>under-3000</c> or <c>from-3000</c>.</param>
/// <param name="Source">The data's source.</param>
internal sealed record DocumentSlices(string Era, string Kind, string Length, string Source)
{
    /// <summary>Group and name of each slice.</summary>
    public IReadOnlyList<(string Group, string Name)> All => [("era", Era), ("kind", Kind), ("length", Length), ("source", Source)];

    public static DocumentSlices Of(LabelledDocument document, CancellationToken cancellation)
    {
        var text = DocumentText.From(document.Document, cancellation);
        return new DocumentSlices(
            DocumentEra.Of(text),
            text.Header == DocumentHeader.Empty ? "news" : "official",
            LengthOf(document.Document.Title.Length + document.Document.Body.Length),
            document.Source);
    }

    private static string LengthOf(int characters) => characters switch
    {
        < 1000 => "under-1000",
        < 3000 => "under-3000",
        _ => "from-3000",
    };
}
