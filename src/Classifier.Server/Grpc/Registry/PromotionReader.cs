using Classifier.Contracts.V1;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Server.Grpc.Requests;

namespace Classifier.Server.Grpc.Registry;

/// <summary>Reads what is to be moved, by the rules that <c>model_registry.proto</c> states.</summary>
internal static class PromotionReader
{
    private const int LongestReason = 1000;

    /// <summary>The alias; champion when none is given.</summary>
    public static string Alias(string alias, Violations violations)
    {
        if (alias.Length > 0 && !VersionName.IsValidAlias(alias))
            violations.Add("alias", $"is {Quoted.Value(alias)}; an alias has lower-case letters, digits, hyphens and underscores, a letter first");
        return alias.Length == 0 ? ModelAliases.Champion : alias;
    }

    /// <summary>The reason; null when none is given.</summary>
    public static string? Why(string why, Violations violations)
    {
        if (why.Length > LongestReason)
            violations.Add("why", $"has {why.Length} characters; at most {LongestReason} are recorded");
        return string.IsNullOrWhiteSpace(why) ? null : why;
    }

    /// <summary>Which figures decide.</summary>
    public static FigureChoice Choice(PromoteRequest request, Violations violations)
    {
        if (!VersionName.IsValid(request.Version))
            violations.Add("version", $"is {Quoted.Value(request.Version)}; give the name of a version, such as 1.0.0");
        if (request.Force && string.IsNullOrWhiteSpace(request.Why))
            violations.Add("why", "is empty; force needs a reason");
        if (request.Margin is not (null or (>= 0 and <= 1)))
            violations.Add("margin", FormattableString.Invariant($"is {request.Margin}; must be from 0 to 1"));
        return FigureChoice.Default with { Margin = request.Margin ?? FigureChoice.Default.Margin, DifferentDocuments = request.DifferentDocuments };
    }
}
