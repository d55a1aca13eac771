using Classifier.Modeling.Hosting;
using Classifier.Server.ModelHosting;

namespace Classifier.Server.Tests.ModelHosting;

public sealed class ModelOptionsValidationTests
{
    public static TheoryData<string?, bool> Good => new() { { null, false }, { "models/vn-admin/1.0.0", false }, { "m.zip", false }, { null, true } };

    [Theory]
    [MemberData(nameof(Good))]
    public void Validate_BundleOrZips_HasNoFault(string? path, bool hasHeads)
    {
        var options = new ModelOptions { Path = path };
        if (hasHeads)
            options.Heads.Add("topic", new() { Path = "m.zip", MinimumConfidence = 1 });

        Assert.True(new ModelOptionsValidation().Validate(null, options).Succeeded);
    }

    [Fact]
    public void Validate_SeveralFaults_AreToldAtOnce()
    {
        var options = new ModelOptions
        {
            Path = "m.zip",
            Heads =
            {
                ["to pic"] = new() { Path = "folder", MinimumConfidence = double.NaN },
                ["level"] = new() { Path = "m.zip", Columns = { ["Text"] = HostedField.Title }, Constants = { ["text"] = "" }, Labels = { ["a"] = new() { Id = " " } } },
            },
        };

        AssertFaults(
            options, "Model:Heads:to pic: a head cannot be called 'to pic'", "Model:Heads:to pic:Path is 'folder'", "Model:Heads:to pic:MinimumConfidence is NaN",
            "Model:Heads:level:Columns:Text and Model:Heads:level:Constants:Text", "Model:Heads:level:Labels:a:Id is blank", "Model:Path: not with Model:Heads");
    }

    [Fact]
    public void Validate_SettingsOfAZipForABundle_AreNamed()
    {
        AssertFaults(
            new ModelOptions { Path = "folder", Version = "2", Scores = HostedScores.Softmax, MinimumConfidence = 0.5, Constants = { ["Num"] = "1" } },
            "Model:Constants:Num, Model:Scores, Model:MinimumConfidence, Model:Version: these go with a zip");
    }

    private static void AssertFaults(ModelOptions options, params string[] expected)
    {
        var faults = new ModelOptionsValidation().Validate(null, options).Failures?.ToList() ?? [];
        Assert.Equal(expected.Length, faults.Count);
        Assert.All(expected, start => Assert.Contains(faults, fault => fault.StartsWith(start, StringComparison.Ordinal)));
    }
}
