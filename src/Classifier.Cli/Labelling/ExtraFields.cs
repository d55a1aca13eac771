namespace Classifier.Cli.Labelling;

/// <summary>What to give beside the labels.</summary>
/// <param name="Units">The administrative units named.</param>
/// <param name="Header">The layout of an official document, and the numbers of documents named.</param>
/// <param name="Page">The page furniture that was left out.</param>
/// <param name="Actors">The bodies named, and what they do.</param>
internal sealed record ExtraFields(bool Units, bool Header, bool Page, bool Actors)
{
    /// <summary>The words of the option.</summary>
    public static IReadOnlyList<string> Names { get; } = [UnitsName, HeaderName, PageName, ActorsName];

    private const string UnitsName = "units";
    private const string HeaderName = "header";
    private const string PageName = "page";
    private const string ActorsName = "actors";

    /// <summary>Reads the values of <c>--fields</c>, each one or more names joined by commas.</summary>
    /// <exception cref="CannotRunException">A name is unknown.</exception>
    public static ExtraFields Parse(IEnumerable<string> values)
    {
        string[] names = [.. values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return names.Except(Names).FirstOrDefault() is { } unknown
            ? throw new CannotRunException($"--fields: there is no field {unknown}; there are {string.Join(", ", Names)}")
            : new ExtraFields(
                names.Contains(UnitsName), names.Contains(HeaderName), names.Contains(PageName), names.Contains(ActorsName));
    }
}
