using System.Text.RegularExpressions;
using Classifier.Deployment.Tests.Settings;
using Classifier.TestServer;

namespace Classifier.Deployment.Tests.Operations;

/// <summary>The guide's table of settings is complete, and its defaults are the code's.</summary>
public sealed partial class SettingsTableTests
{
    [Fact]
    public void Table_OfTheGuide_ListsEverySettingWithItsDefault()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/operations.md"));
        var listed = Row().Matches(guide).Select(m => $"{m.Groups["name"].Value} = {m.Groups["default"].Value}").ToHashSet();
        var known = KnownSettings.Defaults.Select(s => $"{s.Key} = {s.Value}").ToList();
        Assert.True(known.Count >= 40);
        Assert.True(known.All(listed.Contains), "The table lacks: " + string.Join("; ", known.Where(s => !listed.Contains(s))));
        Assert.True(listed.All(known.Contains), "No such setting: " + string.Join("; ", listed.Except(known)));
    }

    [GeneratedRegex(@"^\| `(?<name>[A-Z]\w+(?::\w+)+)` \| (?:`(?<default>[^`|]*)`)? *\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
