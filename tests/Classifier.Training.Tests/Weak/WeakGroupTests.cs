using Classifier.Training.Data;
using Classifier.Training.Weak;

namespace Classifier.Training.Tests.Weak;

public class WeakGroupTests
{
    private static readonly (string Text, string Group)[] Texts =
        [("một", "xa"), ("hai", "xa"), ("ba", "xa"), ("bốn", "xa"), ("bốn", "xa"), ("năm", "tinh"), ("sáu", "xa")];

    private static readonly Dictionary<string, string> Labels = new()
    {
        [TextId.Of("một")] = "commune",
        [TextId.Of("hai")] = "commune",
        [TextId.Of("ba")] = "district",
        [TextId.Of("elsewhere")] = "province",
    };

    [Fact]
    public void Of_ReadTexts_GiveTheSharesAndUnreadOnesAreLeft()
    {
        var group = WeakGroup.Of(Texts, Labels)[1];

        Assert.Equal(("xa", 3, "commune"), (group.Name, group.Read, group.Best));
        Assert.Equal(new Dictionary<string, double> { ["commune"] = 2 / 3.0, ["district"] = 1 / 3.0 }, group.Shares);
        Assert.Equal(["bốn", "sáu"], group.Unread.Select(t => t.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_NothingRead_HasNoSharesAndIsNotUsable()
    {
        var group = WeakGroup.Of(Texts, Labels)[0];

        Assert.Equal(("tinh", 0, ""), (group.Name, group.Read, group.Best));
        Assert.False(group.IsUsable(new WeakSource { LeastRead = 1, LeastShare = 0 }));
    }

    [Theory]
    [InlineData(3, 0.6, true)]
    [InlineData(4, 0.6, false)]
    [InlineData(3, 0.7, false)]
    public void IsUsable_TooFewOrTooMixed_IsRefused(int leastRead, double leastShare, bool expected) =>
        Assert.Equal(expected, WeakGroup.Of(Texts, Labels)[1].IsUsable(new WeakSource { LeastRead = leastRead, LeastShare = leastShare }));
}
