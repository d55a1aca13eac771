using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Corpus;

/// <summary>A document of <c>training/corpus</c> with its author's labels; the README there says what the fields hold.</summary>
internal sealed record CorpusDocument(string Id, string Kind, string Level, string Topic, DateOnly Date, string? Title, string Text)
{
    /// <summary>Empty in documents without one.</summary>
    public string Title { get; init; } = Title ?? "";

    /// <summary>An official or Party document, with a header and a signature.</summary>
    public bool IsOfficial => Kind is "official" or "party";

    /// <summary>A report of what a body did.</summary>
    public bool IsNews => Kind == "news";

    /// <summary>What the classifier is given.</summary>
    public Document ToDocument() => new(Title, Text) { Id = Id, PublishedOn = Date };
}
