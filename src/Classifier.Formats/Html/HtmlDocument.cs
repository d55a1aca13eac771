using Classifier.Text.Documents;

namespace Classifier.Formats.Html;

/// <summary>The article of an HTML page.</summary>
/// <param name="Title">The article's heading, or what the page's head says of it; null when the page names none. One line.</param>
/// <param name="Text">The article without its heading: a line for each paragraph, heading, list item and table row; cells of one row
/// apart by <c> | </c>. White space is single; empty when the page has no text.</param>
/// <param name="PublishedOn">When the page says it was published, in the page's own time zone; null when it does not say.</param>
public sealed record HtmlDocument(string? Title, string Text, DateOnly? PublishedOn)
{
    /// <summary>The page as a document to classify.</summary>
    public Document ToDocument() => new(Title ?? "", Text) { PublishedOn = PublishedOn };
}
