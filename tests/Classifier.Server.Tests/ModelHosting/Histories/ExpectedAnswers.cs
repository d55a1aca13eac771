using System.Globalization;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Server.Tests.ModelHosting.Histories;

/// <summary>What each version must answer to each text, from the models themselves.</summary>
internal sealed class ExpectedAnswers
{
    private static readonly string[] Words = ["bệnh viện", "bệnh nhân", "lúa gạo", "nông dân", "tòa án", "bị cáo", "Bộ trưởng", "Chủ tịch tỉnh", "Ủy ban nhân dân xã"];

    private readonly Dictionary<(string Version, int Text), string> _answers = [];

    public ExpectedAnswers(IReadOnlyDictionary<string, float> versions)
    {
        foreach (var (version, justice) in versions)
        {
            var model = TinyBundle.Model(version, justice);
            for (var text = 0; text < Texts.Count; text++)
                _answers[(version, text)] = Write(model.Classify(Document.FromText(Texts[text]), ClassifyOptions.Default, CancellationToken.None)
                    .Heads.Select(head => (head.Head, head.Best.Label, head.Best.Probability)));
        }
    }

    /// <summary>The texts that are sent.</summary>
    public static IReadOnlyList<string> Texts { get; } =
        [.. from a in Words from b in Words where a != b select $"Thông báo về {a} và {b}."];

    /// <summary>What is wrong with a call; null when nothing is.</summary>
    public string? FaultOf(RecordedCall call) =>
        call.Version is null ? $"'{call.Asked}' failed: {call.Answer}"
        : call.Asked.Length > 0 && call.Asked != $"tiny/{call.Version}" ? $"{call.Asked} was asked for and {call.Version} answered"
        : !_answers.TryGetValue((call.Version, call.Text), out var expected) ? $"{call.Version} answered, which never was"
        : expected != call.Answer ? $"{call.Version} answered {call.Answer} to text {call.Text}, not {expected}"
        : null;

    /// <summary>Writes an answer, to the last bit.</summary>
    public static string Write(IEnumerable<(string Head, string Label, double Probability)> heads) => string.Join(
        "; ", heads.OrderBy(head => head.Head, StringComparer.Ordinal).Select(head => string.Create(CultureInfo.InvariantCulture, $"{head.Head} {head.Label} {head.Probability:R}")));
}
