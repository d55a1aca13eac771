using Classifier.Text.Documents;

namespace Classifier.Server.Grpc.Requests;

/// <summary>A caller's document, checked.</summary>
/// <param name="Document">What is worked on.</param>
/// <param name="Sent">UTF-8 bytes of title and body as sent.</param>
/// <param name="Kept">UTF-8 bytes of title and body in <paramref name="Document"/>; fewer when it was cut.</param>
internal sealed record RequestedDocument(Document Document, long Sent, long Kept)
{
    /// <summary>Whether the end was left out.</summary>
    public bool IsCut => Kept < Sent;
}
