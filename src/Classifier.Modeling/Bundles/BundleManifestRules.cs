using Classifier.Modeling.Features;

namespace Classifier.Modeling.Bundles;

/// <summary>What a manifest must say beyond being well-formed JSON; what the types cannot state.</summary>
internal static class BundleManifestRules
{
    /// <summary>The first fault, beginning with the JSON path of the field; null when there is none.</summary>
    public static string? FirstFault(BundleManifest manifest)
    {
        if (manifest.Heads.Count == 0)
            return "$.heads is empty";
        if (manifest.Metrics.Any(m => m is null))
            return "$.metrics holds null";
        for (var h = 0; h < manifest.Heads.Count; h++)
        {
            var head = manifest.Heads[h];
            if (head is null)
                return $"$.heads[{h}] is null";
            if ((FirstFault(head) ?? FirstFault(head.Features)) is { } fault)
                return $"$.heads[{h}].{fault}";
            if (manifest.Heads.Take(h).Any(other => other.Info.Name == head.Info.Name))
                return $"$.heads[{h}].info.name is '{head.Info.Name}' for the second time";
        }
        return null;
    }

    private static string? FirstFault(ManifestHead head)
    {
        if (!(head.Info.MinimumConfidence is >= 0 and <= 1))
            return "info.minimumConfidence is not from 0 to 1";
        if (!(head.SecondaryThreshold is null or (>= 0 and <= 1)))
            return "secondaryThreshold is not from 0 to 1";
        if (head.Info.Labels.Any(l => l is null))
            return "info.labels holds null";
        var twice = head.Info.Labels.GroupBy(l => l.Id).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? null : $"info.labels holds '{twice.Key}' twice";
    }

    private static string? FirstFault(TextFeatureSettings features) => features switch
    {
        { Bits: < 10 or > 22 } => "features.bits is not from 10 to 22",
        { NgramLength: < 1 or > 2 } => "features.ngramLength is not 1 or 2",
        { MaximumTokens: < 1 } => "features.maximumTokens is below 1",
        { LeadTokens: < 0 } => "features.leadTokens is below 0",
        { LeadWeight: not (>= 0 and < float.PositiveInfinity) } => "features.leadWeight is not a number from 0 on",
        { TitleWeight: not (>= 0 and < float.PositiveInfinity) } => "features.titleWeight is not a number from 0 on",
        _ => null,
    };
}
