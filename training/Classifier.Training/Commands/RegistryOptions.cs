using System.CommandLine;

namespace Classifier.Training.Commands;

/// <summary>What the commands on a registry have in common.</summary>
internal static class RegistryOptions
{
    public static Argument<string> Model { get; } = new("model") { Description = "The model's folder: models/NAME.", HelpName = "models/NAME" };

    public static Option<string> Alias { get; } = new("--alias")
    {
        Description = "The alias to move: champion serves, challenger may come to; others as you like.",
        HelpName = "name",
        Required = true,
    };

    public static Option<string?> Because { get; } = new("--because") { Description = "Why, for the record.", HelpName = "reason" };

    public static Option<string> By { get; } = new("--by")
    {
        Description = "Who does it, for the record. Default: the name you are logged in by.",
        HelpName = "name",
        DefaultValueFactory = _ => Environment.UserName,
    };
}
