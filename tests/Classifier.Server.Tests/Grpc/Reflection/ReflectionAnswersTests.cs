using Classifier.Contracts.V1;
using Classifier.Server.Grpc.Reflection;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;

namespace Classifier.Server.Tests.Grpc.Reflection;

public sealed class ReflectionAnswersTests
{
    private readonly ReflectionAnswers _answers = new(new DescriptorIndex([DocumentClassifier.Descriptor]));

    [Theory]
    [InlineData("classifier.v1.DocumentClassifier", "classifier/v1/document_classifier.proto")]
    [InlineData("classifier.v1.DocumentClassifier.ClassifyBatch", "classifier/v1/document_classifier.proto")]
    [InlineData("classifier.v1.Document", "classifier/v1/document.proto")]
    [InlineData("classifier.v1.Document.title", "classifier/v1/document.proto")]
    [InlineData("classifier.v1.DocumentOutcome.outcome", "classifier/v1/document_classifier.proto")]
    [InlineData("classifier.v1.Prediction.HeadsEntry", "classifier/v1/prediction.proto")]
    [InlineData("classifier.v1.NoteCode", "classifier/v1/prediction.proto")]
    [InlineData("classifier.v1.NOTE_CODE_TRUNCATED", "classifier/v1/prediction.proto")]
    public void Answer_Symbol_GivesItsFileLastAndImportsBefore(string symbol, string file)
    {
        var answer = _answers.Answer(new ServerReflectionRequest { Host = "h", FileContainingSymbol = symbol });

        var files = answer.FileDescriptorResponse.FileDescriptorProto.Select(FileDescriptorProto.Parser.ParseFrom).ToList();
        Assert.Equal("h", answer.ValidHost);
        Assert.Equal(file, files[^1].Name);
        for (var i = 0; i < files.Count; i++)
            Assert.Subset(files.Take(i).Select(earlier => earlier.Name).ToHashSet(), files[i].Dependency.ToHashSet());
    }

    [Fact]
    public void Answer_ListServices_NamesThem()
    {
        var answer = _answers.Answer(new ServerReflectionRequest { ListServices = "" });

        Assert.Equal("classifier.v1.DocumentClassifier", Assert.Single(answer.ListServicesResponse.Service).Name);
    }

    [Fact]
    public void Answer_ExtensionsOfAMessage_AreNone()
    {
        var answer = _answers.Answer(new ServerReflectionRequest { AllExtensionNumbersOfType = "classifier.v1.Document" });

        Assert.Equal("classifier.v1.Document", answer.AllExtensionNumbersResponse.BaseTypeName);
        Assert.Empty(answer.AllExtensionNumbersResponse.ExtensionNumber);
    }

    public static TheoryData<ServerReflectionRequest, StatusCode> Unanswerable => new()
    {
        { new ServerReflectionRequest { FileByFilename = "no/such.proto" }, StatusCode.NotFound },
        { new ServerReflectionRequest { FileContainingSymbol = "no.Such" }, StatusCode.NotFound },
        { new ServerReflectionRequest { AllExtensionNumbersOfType = "classifier.v1.DocumentClassifier" }, StatusCode.NotFound },
        { new ServerReflectionRequest { FileContainingExtension = new ExtensionRequest { ContainingType = "classifier.v1.Document", ExtensionNumber = 1 } }, StatusCode.NotFound },
        { new ServerReflectionRequest(), StatusCode.InvalidArgument },
    };

    [Theory]
    [MemberData(nameof(Unanswerable))]
    public void Answer_NothingOfThatName_IsAnErrorResponse(ServerReflectionRequest request, StatusCode expected)
    {
        Assert.Equal((int)expected, _answers.Answer(request).ErrorResponse.ErrorCode);
    }
}
