using System.CommandLine;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train label</c>: what to label next, labelling it, and whether the labels can be trusted.</summary>
internal static class LabelCommand
{
    public static Command Create() => new("label", "Choose documents to label, label them, and find out whether the labels can be trusted.")
    {
        LabelSuggestCommand.Create(),
        LabelAnnotateCommand.Create(),
        LabelAgreementCommand.Create(),
        LabelSuspectsCommand.Create(),
    };
}
