using System.CommandLine;

namespace Classifier.Cli.Commands.MLNet;

/// <summary><c>classifier mlnet</c>: models in ML.NET's file format, those of others too.</summary>
internal static class MLNetCommand
{
    public static Command Create(Terminal terminal) => new("mlnet", "Look at models that ML.NET trained, and score rows with them.")
    {
        InspectCommand.Create(terminal),
        ScoreCommand.Create(terminal),
    };
}
