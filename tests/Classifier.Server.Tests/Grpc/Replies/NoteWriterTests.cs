using Classifier.Contracts.V1;
using Classifier.Modeling.Predictions;
using Classifier.Server.Grpc.Replies;

namespace Classifier.Server.Tests.Grpc.Replies;

public sealed class NoteWriterTests
{
    [Fact]
    public void Write_EveryRemarkOfTheModel_HasItsOwnCodeAndAMessage()
    {
        var notes = Enum.GetValues<TextNote>().Select(NoteWriter.Write).Append(NoteWriter.WriteCut(2, 1)).ToList();

        Assert.Equal(notes.Count, notes.Select(note => note.Code).Distinct().Count());
        Assert.DoesNotContain(notes, note => note.Code == NoteCode.Unspecified || note.Message.Length == 0);
    }
}
