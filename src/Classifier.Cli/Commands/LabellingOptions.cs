using System.CommandLine;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Commands;

/// <summary>The options that every command which labels documents has.</summary>
internal sealed class LabellingOptions
{
    private readonly Option<string?> _model = new("--model")
    {
        Description = "Model to load in this process: a version folder, an alias such as models/vn-admin@champion, or a .zip that ML.NET saved whose text "
            + "column is called Text, Title or Body. Default: the champion of the nearest models/vn-admin at or above the working directory, or else "
            + "the program's folder",
        HelpName = "folder|zip",
    };

    private readonly Option<int> _alternatives = new("--alternatives")
    {
        Description = "How many labels to list after the best",
        HelpName = "count",
        DefaultValueFactory = _ => 3,
    };

    private readonly Option<double?> _minConfidence = new("--min-confidence")
    {
        Description = "Abstain below this probability, 0 to 1. Default: the model's own thresholds",
        HelpName = "probability",
    };

    private readonly Option<string[]> _choose = new("--choose")
    {
        Description = "Choose among these labels only, such as level=ministry,province,district,bloc. One per head",
        HelpName = "head=labels",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _fields = new("--fields")
    {
        Description = "Give these too: units (administrative units named), header (layout of an official document and numbers of "
            + "documents named), page (menus, counters and the like that were left out), actors (bodies named and what they do). "
            + "Joined by commas",
        HelpName = "names",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Say why: the places of the text that spoke for and against the best label of each head, in log-odds",
    };

    private readonly ServerOptions? _server;

    /// <param name="command">Gets the options.</param>
    /// <param name="isRemote">Whether others label, so that there is no model or server to choose.</param>
    public LabellingOptions(Command command, bool isRemote = false)
    {
        _alternatives.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() < 0)
                result.AddError("--alternatives must be 0 or more");
        });
        _minConfidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (null or (>= 0 and <= 1)))
                result.AddError("--min-confidence must be from 0 to 1");
        });
        foreach (var option in new Option[] { _alternatives, _minConfidence, _choose, _fields, _explain })
            command.Add(option);
        if (isRemote)
            return;
        command.Add(_model);
        _server = new ServerOptions(command, "Let a server label instead, such as http://127.0.0.1:5080; several times for several servers that share the work", maximum: 64);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_model) is not null && result.GetValue(_server.Addresses) is { Length: > 0 })
                result.AddError("--model and --server exclude each other: a server has its own model");
        });
    }

    /// <summary>What the user asked for.</summary>
    /// <exception cref="CannotRunException"><c>--choose</c> or <c>--fields</c> cannot be read.</exception>
    public LabellingSettings Read(ParseResult parsed) => new(
        _server is null ? null : parsed.GetValue(_model),
        _server?.Read(parsed),
        parsed.GetValue(_alternatives),
        parsed.GetValue(_minConfidence),
        ChosenLabels.Parse(parsed.GetValue(_choose) ?? []),
        ExtraFields.Parse(parsed.GetValue(_fields) ?? []),
        parsed.GetValue(_explain));
}
