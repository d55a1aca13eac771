using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;

namespace Classifier.Training.Evaluation.Slices;

/// <summary>Whether a document was written before or after the reform of 1 July 2025, which ended the district tier.</summary>
internal static class DocumentEra
{
    public const string Before = "before";
    public const string After = "after";
    public const string Unknown = "unknown";

    // Years from here on may be those of a text from either side of the reform.
    private static readonly DateOnly CertainlyBefore = new(2025, 1, 1);

    /// <summary>
    /// By the date of publication, else the date in the header, else what the text shows: a date later than the reform's own makes it
    /// <see cref="After"/>; a district named, and no date from 2025 on, makes it <see cref="Before"/>; all else is <see cref="Unknown"/>.
    /// </summary>
    /// <remarks>An old date alone shows nothing: news of today cites old decisions and gives its own day without the year.</remarks>
    public static string Of(DocumentText document)
    {
        if ((document.PublishedOn ?? document.Header.IssuedOn) is { } date)
            return date < Gazetteer.Reform ? Before : After;
        var latest = TextDates.Latest(document.Text);
        if (latest > Gazetteer.Reform)
            return After;
        return (latest is null || latest < CertainlyBefore) && NamesDistrict(document) ? Before : Unknown;
    }

    private static bool NamesDistrict(DocumentText document) => document.Units.Any(u => u.IsCertain && u.Unit.Tier == UnitTier.District);
}
