using System.CommandLine;
using System.Globalization;
using Classifier.Cli.Output;
using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.Cli.Commands.MLNet;

/// <summary><c>classifier mlnet score MODEL.zip --input rows.tsv</c></summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var model = new Argument<string>("model") { Description = "The model.zip that ML.NET saved" };
        var input = new Option<string>("--input") { Description = "Rows, tab-separated; - is standard input", Required = true };
        var columns = new Option<string?>("--columns")
        {
            Description = "What the fields of a row are, in order, such as Text or Label,Num,Text; names that the model does not need are passed over. "
                + "The default is that of ML.NET's predictions kept for tests: Label,PredictedLabel,Score,Num,Text, or, for a binary model, "
                + "Label,PredictedLabel,Score,Probability,Num,Text. Numbers of a vector are separated by blanks.",
        };
        var command = new Command("score", "Score rows: the predicted label and the scores of each, or, of a binary model, label, score and probability.")
        {
            model, input, columns,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(terminal, parsed.GetRequiredValue(model), parsed.GetRequiredValue(input), parsed.GetValue(columns), cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(Terminal terminal, string path, string input, string? columns, CancellationToken cancellation)
    {
        var model = ModelFile.Open(path, file => MLNetModel.Load(file));
        var isBinary = model.OutputColumns.LastOrDefault(c => c.Name == ScoredRow.Label)?.Type == ColumnType.Boolean;
        var names = columns?.Split(',') ?? (isBinary ? TsvFields.OfBinary : TsvFields.OfMulticlass);
        var scorer = new ModelScorer(model, ScoredRow.Outputs(model));
        var fields = new TsvFields(names, scorer.Inputs);
        using var reader = input == "-" ? new StreamReader(terminal.Input, Terminal.Encoding) : new StreamReader(input, Terminal.Encoding);
        using var writer = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            using var row = scorer.Rent();
            try
            {
                fields.Fill(row, text);
            }
            catch (FormatException fault)
            {
                throw new CannotRunException(string.Create(CultureInfo.InvariantCulture, $"{input}, line {line}: {Printable.Text(fault.Message)}"), fault);
            }
            row.Score();
            writer.Write(ScoredRow.Format(row, scorer) + "\n");
        }
        return ExitCodes.Success;
    }
}
