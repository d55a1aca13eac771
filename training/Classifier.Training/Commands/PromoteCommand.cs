using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Training.Registry;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train promote</c>.</summary>
internal static class PromoteCommand
{
    private static readonly Argument<string> VersionArgument = new("version") { Description = "The version that the alias is to stand for." };

    private static readonly Option<string[]> OnOption = new("--on")
    {
        Description = "Which figures decide: accuracy or macro_f1, data set, head; 'any' for all of a kind. Default: any any any.",
        HelpName = "metric dataset head",
        Arity = new ArgumentArity(3, 3),
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<double> MarginOption = new("--margin")
    {
        Description = "How much lower a figure may be than the present version's.",
        DefaultValueFactory = _ => FigureChoice.Default.Margin,
    };

    private static readonly Option<bool> DifferentDocumentsOption = new("--different-documents")
    {
        Description = "Compare figures on data sets of one name even if they have different numbers of documents.",
    };

    private static readonly Option<bool> ForceOption = new("--force")
    {
        Description = "Take a version that is worse or cannot be compared; needs --because. One that cannot be served is never taken.",
    };

    public static Command Create()
    {
        var command = new Command("promote", "Let an alias stand for a version that can be served and is not worse than the present one.")
        {
            RegistryOptions.Model, VersionArgument, RegistryOptions.Alias, OnOption, MarginOption, DifferentDocumentsOption, ForceOption,
            RegistryOptions.Because, RegistryOptions.By,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(RegistryOptions.Alias) is { } alias && !VersionName.IsValidAlias(alias))
                result.AddError($"--alias {alias}: lower-case letters, digits, hyphens and underscores, a letter first");
            if (!(result.GetValue(MarginOption) is >= 0 and <= 1))
                result.AddError("--margin must be from 0 to 1");
            if (result.GetValue(OnOption) is [var metric, ..] && metric != FigureChoice.Any && !FigureChoice.Metrics.Contains(metric))
                result.AddError($"--on {metric}: the metric must be {string.Join(", ", FigureChoice.Metrics)} or {FigureChoice.Any}");
            if (result.GetValue(ForceOption) && string.IsNullOrWhiteSpace(result.GetValue(RegistryOptions.Because)))
                result.AddError("--force needs a reason: --because \"…\"");
        });
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var choice = FigureChoice.Default with { Margin = parsed.GetValue(MarginOption), DifferentDocuments = parsed.GetValue(DifferentDocumentsOption) };
        if (parsed.GetValue(OnOption) is [var metric, var dataset, var head])
            choice = choice.On(metric, dataset, head);
        var registry = ModelRegistry.Open(parsed.GetRequiredValue(RegistryOptions.Model), TimeProvider.System);
        var promotion = new Promotion(
            registry, parsed.GetRequiredValue(RegistryOptions.Alias), parsed.GetRequiredValue(RegistryOptions.By), parsed.GetValue(RegistryOptions.Because));
        var done = promotion.To(parsed.GetRequiredValue(VersionArgument), choice, parsed.GetValue(ForceOption));
        Console.Out.Write(RegistryTable.Figures(done));
        Console.Out.WriteLine(RegistryTable.Moved(registry, done));
        return 0;
    }
}
