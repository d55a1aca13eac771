using Classifier.Training.Runs;

namespace Classifier.Training.Tests.TestData;

/// <summary>Records of runs that nobody ran.</summary>
internal static class TinyRun
{
    public static void Write(string folder, string id, RunStatus status, string command) => RunFolder.Write(
        new RunFolder(folder).Record,
        new RunRecord(id, "tiny", status, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, command, "recipe", "data", "fingerprint", 60, 12, 1, []));
}
