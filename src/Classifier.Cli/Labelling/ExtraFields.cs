namespace Classifier.Cli.Labelling;

/// <summary>What to give beside the labels.</summary>
/// <param name="Units">The administrative units named.</param>
/// <param name="Header">The layout of an official document, and the numbers of documents named.</param>
internal sealed record ExtraFields(bool Units, bool Header)
{
    /// <summary>The words of the option.</summary>
    public static IReadOnlyList<string> Names { get; } = [UnitsName, HeaderName];

    private const string UnitsName = "units";
    private const string HeaderName = "header";

    /// <summary>Reads the values of <c>--fields</c>, each one or more names joined by commas.</summary>
    /// <exception cref="CannotRunException">A name is unknown.</exception>
    public static ExtraFields Parse(IEnumerable<string> values)
    {
        string[] names = [.. values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return names.Except(Names).FirstOrDefault() is { } unknown
            ? throw new CannotRunException($"--fields: there is no field {unknown}; there are {string.Join(" and ", Names)}")
            : new ExtraFields(names.Contains(UnitsName), names.Contains(HeaderName));
    }
}
