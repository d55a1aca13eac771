namespace Classifier.Text.Documents;

/// <summary>A text to classify, as the caller gave it: nothing in it has been repaired or normalised yet.</summary>
/// <param name="Title">The title, or an empty string: the first line of <paramref name="Body"/> then stands in for it.</param>
/// <param name="Body">The text in UTF-16, any length; limits are the host's.</param>
public sealed record Document(string Title, string Body)
{
    /// <summary>The caller's own name for the document; never interpreted.</summary>
    public string? Id { get; init; }

    /// <summary>When the document was issued or published; null when unknown.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Where the document came from; never fetched.</summary>
    public string? SourceUri { get; init; }

    /// <summary>A document without a title.</summary>
    public static Document FromText(string body) => new("", body);
}
