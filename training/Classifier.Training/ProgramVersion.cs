using System.Reflection;
using Classifier.MLNet;
using Classifier.Modeling.Bundles;
using Classifier.Text.Documents;

namespace Classifier.Training;

/// <summary>Which program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>The released version.</summary>
    public static string Name { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>The build: the same code, compiled the same way, has the same one.</summary>
    public static string Id { get; } = string.Join('.', new[] { typeof(ProgramVersion), typeof(BundleManifest), typeof(MLNetModel), typeof(DocumentText) }
        .Select(type => type.Module.ModuleVersionId.ToString("N")[..8]));
}
