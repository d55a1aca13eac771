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
        // On another thread: after Ctrl-C the command line waits two seconds, but only for a task that it has been given.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(parsed.GetRequiredValue(ModelOption), parsed.GetRequiredValue(DataOption), cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(string directory, string path, CancellationToken cancellation)
    {
        var model = ModelBundle.Load(directory);
        var documents = JsonlDocuments.Read(path, [.. model.Info.Heads.Select(h => h.Name)]);
        LabelRules.Require(documents, model.Info, path);
        var scored = Scored.By(model, documents, cancellation);
        foreach (var head in model.Info.Heads.Where(h => documents.Any(d => d.Labels.ContainsKey(h.Name))))
            Console.Out.WriteLine(EvaluationText.Of(
                new HeadEvaluation(head.Name, [.. head.Labels.Select(l => l.Id)], scored), Path.GetFileName(path)));
        return 0;
    }
}
