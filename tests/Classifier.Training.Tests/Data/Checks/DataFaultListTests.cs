using Classifier.Training.Data;
using Classifier.Training.Data.Checks;

namespace Classifier.Training.Tests.Data.Checks;

public class DataFaultListTests
{
    private static readonly DataFault Conflict = new(DataFaultKind.ConflictingTexts, new DataPlace("a.csv", 3), "two labels");
    private static readonly DataFault[] Repeats = [.. Enumerable.Range(1, 4).Select(i => new DataFault(DataFaultKind.RepeatedText, new DataPlace("a.csv", i), "again"))];

    [Fact]
    public void Require_Error_ThrowsItWithItsPlaceAndNoWarning()
    {
        var fault = Assert.Throws<DataException>(() => new DataFaultList([.. Repeats, Conflict], []).Require("a.csv"));

        Assert.Equal(["a.csv, line 3: two labels"], fault.Faults);
    }

    [Fact]
    public void Require_AcceptedError_IsAWarning()
    {
        var faults = new DataFaultList([Conflict], [DataFaultKind.ConflictingTexts]);

        faults.Require("a.csv");
        Assert.Equal(["warning: 1 texts with two labels (conflicting-texts)", "  a.csv, line 3: two labels"], faults.WarningLines(5));
    }

    [Fact]
    public void WarningLines_ManyOfASort_AreCounted()
    {
        var lines = new DataFaultList(Repeats, []).WarningLines(3).ToList();

        Assert.Equal(5, lines.Count);
        Assert.StartsWith("warning: 4 ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  … and 1 more", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void NameOf_EveryKind_IsNamedAndOnlyErrorsAreAcceptable()
    {
        Assert.All(Enum.GetValues<DataFaultKind>(), kind => Assert.Matches("^[a-z]+(-[a-z]+)*$", DataFaultKinds.NameOf(kind)));
        Assert.All(DataFaultKinds.Acceptable, kind => Assert.True(DataFaultKinds.Stops(kind)));
    }
}
