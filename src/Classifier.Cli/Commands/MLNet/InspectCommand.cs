using System.CommandLine;
using Classifier.Cli.Output;
using Classifier.MLNet.Inspection;

namespace Classifier.Cli.Commands.MLNet;

/// <summary><c>classifier mlnet inspect MODEL.zip</c></summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        var model = new Argument<string>("model") { Description = "The model.zip that ML.NET saved" };
        var top = new Option<int>("--top") { Description = "How many of the greatest weights to show of each class", DefaultValueFactory = _ => 5 };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
                result.AddError("--top: 0 or more");
        });
        var command = new Command("inspect", "Show a model's components, their versions, columns, sizes, labels and greatest weights.") { model, top };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var writer = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
            var inspection = ModelFile.Open(parsed.GetRequiredValue(model), path => ModelInspection.Read(path, parsed.GetValue(top)));
            await writer.WriteAsync(ModelTree.Format(inspection).AsMemory(), cancellation);
            return ExitCodes.Success;
        });
        return command;
    }
}
