using System.Text.Json.Serialization;

namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>What became of a document's answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeKind>))]
internal enum ChangeKind
{
    /// <summary>It was right and is wrong.</summary>
    [JsonStringEnumMemberName("right-to-wrong")]
    RightToWrong,

    /// <summary>It was wrong and is right.</summary>
    [JsonStringEnumMemberName("wrong-to-right")]
    WrongToRight,

    /// <summary>It was wrong and is wrong in another way.</summary>
    [JsonStringEnumMemberName("wrong-to-other")]
    WrongToOther,
}
