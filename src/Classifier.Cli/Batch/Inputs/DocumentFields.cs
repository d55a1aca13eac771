using System.Globalization;
using Classifier.Text.Documents;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Makes a document of what a line or record says.</summary>
internal static class DocumentFields
{
    /// <param name="id">Its id.</param>
    /// <param name="text">Its text; null when there is none.</param>
    /// <param name="title">Its title, or null.</param>
    /// <param name="date">When it was published, YYYY-MM-DD; null or empty when that is not known.</param>
    /// <exception cref="FormatException">It is no document; the message says what it lacks.</exception>
    public static Document Document(string id, string? text, string? title, string? date)
    {
        if (text is null)
            throw new FormatException("has no text");
        title ??= "";
        if (text.Length == 0 && title.Length == 0)
            throw new FormatException("has an empty text and no title");
        return new Document(title, text) { Id = id, PublishedOn = Date(date) };
    }

    private static DateOnly? Date(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException("has a date that is not YYYY-MM-DD");
    }
}
