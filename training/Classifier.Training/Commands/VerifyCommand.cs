using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Training.Registry;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train verify</c>.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string> PathArgument = new("path")
    {
        Description = "A model's folder, models/NAME, with all its versions and aliases, or one version: models/NAME/VERSION or models/NAME@ALIAS.",
    };

    public static Command Create()
    {
        var command = new Command("verify", "Check every hash and golden case, the aliases and the record. Exit code 1 when something is wrong.") { PathArgument };
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var path = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(PathArgument));
        var isSound = true;
        foreach (var (subject, faults) in Check(path, cancellation))
        {
            Console.Out.WriteLine(faults.Count == 0 ? $"ok     {subject}" : $"WRONG  {subject}");
            foreach (var fault in faults)
                Console.Out.WriteLine($"       {fault}");
            isSound &= faults.Count == 0;
        }
        return isSound ? 0 : 1;
    }

    private static IEnumerable<(string Subject, IReadOnlyList<string> Faults)> Check(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path) && !File.Exists(Path.Combine(path, BundleFiles.Manifest)))
            return RegistryCheck.Run(ModelRegistry.Open(path, TimeProvider.System), cancellation);
        var folder = Path.GetFullPath(ModelReference.Parse(path).Resolve());
        return [(path, BundleCheck.Faults(folder, Path.GetFileName(Path.GetDirectoryName(folder)), Path.GetFileName(folder)))];
    }
}
