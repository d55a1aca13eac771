namespace Classifier.Cli.Batch.Inputs;

/// <summary>Which properties of a JSON line, or columns of a CSV file, hold what.</summary>
/// <param name="Id">The name of the document's id.</param>
/// <param name="Text">The name of its text.</param>
/// <param name="Title">The name of its title.</param>
/// <param name="Date">The name of the day it was published, YYYY-MM-DD.</param>
internal sealed record InputColumns(string Id = "id", string Text = "text", string Title = "title", string Date = "date")
{
    /// <summary>Stands for all names that mean nothing to us.</summary>
    public const string All = "*";

    /// <summary>Other properties or columns that go to the output; <see cref="All"/> for every one.</summary>
    public IReadOnlyCollection<string> Kept { get; init; } = [];

    /// <summary>The names that a run of the defaults reads.</summary>
    public static InputColumns Default { get; } = new();

    /// <summary>Whether every other property or column is kept.</summary>
    public bool KeepsAll => Kept.Contains(All);

    /// <summary>Whether a property or column goes to the output.</summary>
    public bool Keeps(string name) => Kept.Contains(name) || (KeepsAll && name != Id && name != Text && name != Title && name != Date);

    /// <summary>Reads the values of <c>--input-columns</c>, each one or more of <c>text=NAME</c> and the like joined by commas.</summary>
    /// <exception cref="CannotRunException">One cannot be read.</exception>
    public static InputColumns Parse(IEnumerable<string> values, IReadOnlyCollection<string> kept)
    {
        var columns = Default with { Kept = kept };
        foreach (var part in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            columns = part.Split('=', 2) switch
            {
                ["id", { Length: > 0 } name] => columns with { Id = name },
                ["text", { Length: > 0 } name] => columns with { Text = name },
                ["title", { Length: > 0 } name] => columns with { Title = name },
                ["date", { Length: > 0 } name] => columns with { Date = name },
                _ => throw new CannotRunException($"--input-columns {part}: write id=NAME, text=NAME, title=NAME or date=NAME, joined by commas"),
            };
        return columns;
    }
}
