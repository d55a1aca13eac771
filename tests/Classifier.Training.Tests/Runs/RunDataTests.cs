using Classifier.Training.Data;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Runs;

public sealed class RunDataTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_File_HasItsHashAndNoAbsolutePath()
    {
        var file = RunDataFile.Of(new LabelledFile(_folder.Write("data.jsonl", "abc"), HeldOut: false, 1, 2));

        // The digest of "abc" in FIPS 180-2.
        Assert.Equal(new RunDataFile("data.jsonl", false, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 1, 2), file);
    }

    [Fact]
    public void Of_Folder_ChangesWithContentAndNames()
    {
        var hashes = new List<string>();
        Directory.CreateDirectory(_folder["texts"]);
        foreach (var (name, text) in new[] { ("a.txt", "one"), ("b.txt", "two"), ("b.txt", "three") })
        {
            _folder.Write(Path.Combine("texts", name), text);
            hashes.Add(RunDataFile.Of(new LabelledFile(_folder["texts"], HeldOut: false, 1, 1)).Sha256);
        }
        File.Move(_folder[Path.Combine("texts", "b.txt")], _folder[Path.Combine("texts", "c.txt")]);
        hashes.Add(RunDataFile.Of(new LabelledFile(_folder["texts"] + "/", HeldOut: false, 1, 1)).Sha256);

        Assert.Equal(4, hashes.Distinct().Count());
    }
}
