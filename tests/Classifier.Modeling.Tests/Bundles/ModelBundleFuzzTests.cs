using Classifier.Modeling.Bundles;
using Classifier.Modeling.Tests.TestModels;

namespace Classifier.Modeling.Tests.Bundles;

/// <summary>Whatever is wrong with a bundle's bytes, loading ends in success or in the one kind of exception.</summary>
public sealed class ModelBundleFuzzTests : IDisposable
{
    private const int Cuts = 40;
    private const int Flips = 150;

    private readonly TemporaryFolder _folder = new();

    public ModelBundleFuzzTests() => TinyBundle.Write(_folder.Path);

    public static TheoryData<string> Files => new(TinyBundle.Files);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_FileCutShort_IsRefused(string name)
    {
        var whole = File.ReadAllBytes(_folder[name]);
        for (var cut = 0; cut < Cuts; cut++)
        {
            File.WriteAllBytes(_folder[name], whole[..((whole.Length - 1) * cut / Cuts)]);

            Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder.Path));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_BitFlipped_IsRefusedUnlessInTheManifest(string name)
    {
        var random = new Random(41);
        var whole = File.ReadAllBytes(_folder[name]);
        for (var i = 0; i < Flips; i++)
        {
            File.WriteAllBytes(_folder[name], Flipped(whole, random));

            if (Fault() is null)
                Assert.Equal(BundleFiles.Manifest, name);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_BitFlippedAndHashForged_IsRefusedOrAnswersTheGoldenCases(string name)
    {
        var random = new Random(42);
        var whole = File.ReadAllBytes(_folder[name]);
        var refused = 0;
        for (var i = 0; i < Flips; i++)
        {
            TinyBundle.Forge(_folder.Path, name, Flipped(whole, random));
            refused += Fault() is null ? 0 : 1;
            TinyBundle.Forge(_folder.Path, name, whole);
        }
        Assert.InRange(refused, Flips / 4, Flips);
        Assert.Null(Fault());
    }

    private static byte[] Flipped(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    /// <summary>The fault that loading ends in; null when it succeeds. Any other kind of exception fails the test.</summary>
    private ModelBundleException? Fault()
    {
        try
        {
            ModelBundle.Load(_folder.Path);
            return null;
        }
        catch (ModelBundleException fault)
        {
            return fault;
        }
    }
}
