using Classifier.Modeling.Bundles;
using Classifier.Modeling.Tests.TestModels;

namespace Classifier.Modeling.Tests.Bundles;

public sealed class ModelAliasesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder[ModelAliases.FileName];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_NoFile_IsNone() => Assert.Empty(ModelAliases.Read(_folder.Path).Versions);

    [Fact]
    public void Write_OverOthers_ReplacesTheFileAndLeavesNothingElse()
    {
        ModelAliases.None.With("champion", "0.1.0").With("challenger", "0.9.0-rc1").Write(_folder.Path);
        ModelAliases.Read(_folder.Path).With("champion", "0.2.0").Without("challenger").Write(_folder.Path);

        Assert.Equal("{\n  \"champion\": \"0.2.0\"\n}\n", System.IO.File.ReadAllText(File));
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("null", "must be an object")]
    [InlineData("[]", "JSON value could not be converted")]
    [InlineData("{", "should be closed")]
    [InlineData("""{"champion": null}""", "'champion'")]
    [InlineData("""{"champion": 3}""", "$.champion")]
    [InlineData("""{"champion": "../0.1.0"}""", "'../0.1.0'")]
    [InlineData("""{"champion": ".."}""", "'champion'")]
    [InlineData("""{"champion": "0.1.0\n"}""", "'champion'")]
    [InlineData("""{"Champion": "0.1.0"}""", "'Champion'")]
    [InlineData("""{"champion": "0.1.0", "champion": "0.2.0"}""", "Duplicate")]
    public void Read_BadFile_NamesFileAndFault(string json, string expected)
    {
        System.IO.File.WriteAllText(File, json);

        var fault = Assert.Throws<ModelBundleException>(() => ModelAliases.Read(_folder.Path));

        Assert.Equal(File, fault.File);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("champion", "a/b")]
    [InlineData("champion", "")]
    [InlineData("cham pion", "0.1.0")]
    [InlineData("", "0.1.0")]
    public void With_WhatIsNoName_IsRefused(string alias, string version) =>
        Assert.Throws<ArgumentException>(() => ModelAliases.None.With(alias, version));

    [Fact]
    public void Resolve_UnknownAlias_NamesTheKnown()
    {
        var fault = Assert.Throws<ModelBundleException>(() => ModelAliases.None.With("challenger", "0.4.0").Resolve("m", "champion"));

        Assert.Contains("no alias 'champion', but challenger", fault.Message, StringComparison.Ordinal);
    }
}
