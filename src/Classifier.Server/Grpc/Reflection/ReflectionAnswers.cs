using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;
using Question = Grpc.Reflection.V1.ServerReflectionRequest.MessageRequestOneofCase;

namespace Classifier.Server.Grpc.Reflection;

/// <summary>Answers the questions of the reflection protocol.</summary>
internal sealed class ReflectionAnswers(DescriptorIndex index)
{
    public ServerReflectionResponse Answer(ServerReflectionRequest request)
    {
        var response = new ServerReflectionResponse { ValidHost = request.Host, OriginalRequest = request };
        switch (request.MessageRequestCase)
        {
            case Question.ListServices:
                response.ListServicesResponse = new ListServiceResponse
                {
                    Service = { index.Services.Select(name => new ServiceResponse { Name = name }) },
                };
                break;
            case Question.FileByFilename when index.FindFile(request.FileByFilename) is { } file:
                response.FileDescriptorResponse = WithImports(file);
                break;
            case Question.FileContainingSymbol when index.FindSymbol(request.FileContainingSymbol) is { } file:
                response.FileDescriptorResponse = WithImports(file);
                break;
            case Question.AllExtensionNumbersOfType when index.HasMessage(request.AllExtensionNumbersOfType):
                response.AllExtensionNumbersResponse =
                    new ExtensionNumberResponse { BaseTypeName = request.AllExtensionNumbersOfType };
                break;
            case Question.None:
                response.ErrorResponse = Error(StatusCode.InvalidArgument, "The request asks nothing.");
                break;
            default:
                response.ErrorResponse = Error(StatusCode.NotFound, "This server declares nothing of that name.");
                break;
        }

        return response;
    }

    private static ErrorResponse Error(StatusCode code, string message) =>
        new() { ErrorCode = (int)code, ErrorMessage = message };

    private static FileDescriptorResponse WithImports(FileDescriptor file)
    {
        var response = new FileDescriptorResponse();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Append(file);
        return response;

        void Append(FileDescriptor next)
        {
            if (!seen.Add(next.Name))
                return;
            foreach (var import in next.Dependencies)
                Append(import);
            response.FileDescriptorProto.Add(next.SerializedData);
        }
    }
}
