using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.SharedData.Tests.Data;

/// <summary>training/vntc-folders.sh on a few hundred documents.</summary>
public sealed class VntcFoldersTests : IDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("classifier-vntc-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SharedDataFact]
    public async Task Script_FewDocumentsOfEachTopic_EndsInAHostedModel()
    {
        var run = await ForeignProcess.RunAsync(
            "bash", [Path.Combine(Repository.Root, "training", "vntc-folders.sh"), SharedData.Directory, _folder.FullName, "30"]);

        Assert.True(run.Succeeded, run.Output + run.Errors);
        Assert.Contains("Train_Full: 300 documents of 10 topics", run.Output, StringComparison.Ordinal);
        Assert.Contains("300 documents, 0 errors", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"first +vntc-fast +finished", run.Output);
        Assert.Contains("topic on Test_Full, 300 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("champion of models/vntc-fast stands for 1.0.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("model vntc-fast 1.0.0", run.Output, StringComparison.Ordinal);
    }
}
