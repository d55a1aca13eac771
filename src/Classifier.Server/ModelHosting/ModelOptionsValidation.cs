using Classifier.Modeling.Hosting;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting;

/// <summary>Finds every fault of the model's settings that shows without reading the model; each message names the setting and what would be right.</summary>
internal sealed class ModelOptionsValidation : IValidateOptions<ModelOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        var zips = options.ToZips();
        var faults = zips.SelectMany(ZipHeadRules.Faults).ToList();
        if (zips.Count == 0 && OfZips(options).ToList() is { Count: > 0 } settings)
            faults.Add($"{string.Join(", ", settings)}: these go with a zip that ML.NET saved. Set Model:Path to one, or Model:Heads:(name):Path; a bundle brings its own.");
        if (options.Heads.Count > 0 && OfOneHead(options).ToList() is { Count: > 0 } misplaced)
            faults.Add($"{string.Join(", ", misplaced)}: not with Model:Heads. Set the same under Model:Heads:(name) for each head, or remove Model:Heads.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> OfZips(ModelOptions options) =>
        OfOneHead(options).Where(setting => setting != "Model:Path").Concat(Set(options.Name, nameof(options.Name))).Concat(Set(options.Version, nameof(options.Version)));

    private static IEnumerable<string> OfOneHead(ModelOptions options) =>
    [
        .. Set(options.Path, nameof(options.Path)),
        .. Set(options.Head, nameof(options.Head)),
        .. options.Columns.Keys.Select(column => $"Model:Columns:{column}"),
        .. options.Constants.Keys.Select(column => $"Model:Constants:{column}"),
        .. options.Labels.Keys.Select(label => $"Model:Labels:{label}"),
        .. options.Scores == default ? [] : new[] { "Model:Scores" },
        .. options.MinimumConfidence == 0 ? [] : new[] { "Model:MinimumConfidence" },
        .. Set(options.NameVi, nameof(options.NameVi)),
        .. Set(options.NameEn, nameof(options.NameEn)),
    ];

    private static IEnumerable<string> Set(string? value, string setting) => string.IsNullOrEmpty(value) ? [] : [$"{ModelOptions.Section}:{setting}"];
}
