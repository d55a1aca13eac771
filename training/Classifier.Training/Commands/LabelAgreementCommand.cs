using System.CommandLine;
using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Agreement;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train label agreement</c>.</summary>
internal static class LabelAgreementCommand
{
    private static readonly Argument<string[]> TablesArgument = new("tables")
    {
        Description = "Tables of labels, one of each annotator.",
        Arity = new ArgumentArity(2, 100),
    };

    private static readonly Option<string[]> HeadsOption = new("--heads")
    {
        Description = "The heads to compare. Default: the columns of all tables that are heads.",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> HtmlOption = new("--html") { Description = "Write a page here too." };

    public static Command Create()
    {
        var command = new Command("agreement", "How far annotators agree: kappa with intervals, what they confuse, and the documents that differ.")
        {
            TablesArgument, HeadsOption, HtmlOption,
        };
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var paths = parsed.GetRequiredValue(TablesArgument);
        var heads = parsed.GetRequiredValue(HeadsOption) is { Length: > 0 } named ? named : Common(paths);
        Annotator[] annotators = [.. paths.Select(p => Annotator.Read(p, heads))];
        var agreements = new List<HeadAgreement>();
        foreach (var head in heads)
        {
            cancellation.ThrowIfCancellationRequested();
            agreements.Add(HeadAgreement.Of(head, annotators));
            Console.Out.WriteLine(AgreementText.Of(agreements[^1]));
        }
        if (parsed.GetValue(HtmlOption) is { } html)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(html))!);
            OutputFile.Write(html, AgreementHtml.Of(agreements));
        }
        return 0;
    }

    private static string[] Common(string[] paths)
    {
        string[] common = [.. paths.Select(p => LabelColumns.Heads(LabelSheet.Read(p, []).Columns).AsEnumerable()).Aggregate((a, b) => a.Intersect(b))];
        return common.Length > 0 ? common : throw new DataException(string.Join(", ", paths), ["there is no head that all tables have a column of"]);
    }
}
