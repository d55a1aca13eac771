using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train evaluate</c>.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<string> ModelOption = new("--model") { Description = "The bundle: models/NAME/VERSION.", Required = true };
    private static readonly Option<string> DataOption = new("--data") { Description = "Labelled documents as JSON lines.", Required = true };

    public static Command Create()
    {
        var command = new Command("evaluate", "Measure a bundle on labelled documents, through the path that serves them.") { ModelOption, DataOption };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetRequiredValue(ModelOption), parsed.GetRequiredValue(DataOption), cancellation)));
        return command;
    }

    private static int Run(string directory, string path, CancellationToken cancellation)
    {
        var model = ModelBundle.Load(directory);
        var documents = JsonlDocuments.Read(path, [.. model.Info.Heads.Select(h => h.Name)]);
        var scored = Scored.By(model, documents, cancellation);
        foreach (var head in model.Info.Heads)
            Console.Out.WriteLine(EvaluationText.Of(
                new HeadEvaluation(head.Name, [.. head.Labels.Select(l => l.Id)], scored), Path.GetFileName(path)));
        return 0;
    }
}
