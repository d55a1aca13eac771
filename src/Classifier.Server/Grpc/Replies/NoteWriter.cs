using Classifier.Modeling.Predictions;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns remarks on the text into the wire's codes and English sentences.</summary>
internal static class NoteWriter
{
    public static Wire.Note Write(TextNote note) => note switch
    {
        TextNote.Recomposed => Note(Wire.NoteCode.Recomposed, "The text was brought to one Unicode form."),
        TextNote.InvisibleCharactersRemoved =>
            Note(Wire.NoteCode.InvisibleCharactersRemoved, "Characters that do not show were dropped."),
        TextNote.InvalidCharactersReplaced =>
            Note(Wire.NoteCode.InvalidCharactersReplaced, "Characters that are not valid were replaced."),
        TextNote.Empty => Note(Wire.NoteCode.EmptyText, "There is no letter or digit in the text; the labels are worth little."),
        TextNote.Truncated => Note(Wire.NoteCode.Truncated, "The text was longer than the model reads in full; of the rest only level cues counted."),
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, "This remark has no code on the wire."),
    };

    private static Wire.Note Note(Wire.NoteCode code, string message) => new() { Code = code, Message = message };
}
