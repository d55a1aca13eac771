namespace Classifier.Training.Labelling.Annotation;

/// <summary>The keys that are no labels.</summary>
internal static class CommandKey
{
    public const char Accept = '\n';
    public const char Arguable = '+';
    public const char Confidence = 'c';
    public const char Skip = 's';
    public const char Undo = 'u';
    public const char NextPage = ' ';
    public const char PreviousPage = 'b';
    public const char Definitions = '?';
    public const char Quit = 'q';

    /// <summary>All of them in a line.</summary>
    public const string Explained =
        "enter accept · + and a label: also arguable · c confidence · s skip · u undo, back · space, b pages · ? labels · q quit";
}
