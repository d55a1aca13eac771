using System.Globalization;
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
        TextNote.ConvertedFromTcvn3 => Note(Wire.NoteCode.ConvertedFromTcvn3, "Parts typed in a TCVN3 (ABC) font were converted to Unicode."),
        TextNote.ConvertedFromVni => Note(Wire.NoteCode.ConvertedFromVni, "Parts typed in a VNI font were converted to Unicode."),
        TextNote.DoubleUtf8Repaired => Note(Wire.NoteCode.DoubleUtf8Repaired, "Parts that were UTF-8 read as another encoding were repaired."),
        TextNote.ListCut => Note(Wire.NoteCode.ListCut, "More units, mentions, document numbers, page furniture or actors were found than are listed."),
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, "This remark has no code on the wire."),
    };

    /// <summary>The remark on a document that was cut to the limit.</summary>
    /// <param name="sent">UTF-8 bytes of title and body.</param>
    /// <param name="kept">How many of them were read.</param>
    public static Wire.Note WriteCut(long sent, long kept) => Note(
        Wire.NoteCode.DocumentCut,
        string.Create(CultureInfo.InvariantCulture, $"The document has {sent} bytes of UTF-8, more than the limit; its first {kept} were read."));

    private static Wire.Note Note(Wire.NoteCode code, string message) => new() { Code = code, Message = message };
}
