using Classifier.Contracts.V1;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Client.Tests.Documentation;

/// <summary>The code of the package's README.</summary>
internal static class ReadmeSample
{
    public static async Task LabelAsync(Uri address, TextWriter output)
    {
        using var client = ClassifierClient.Connect(address);
        var prediction = await client.ClassifyAsync(new Document { Body = "UBND tỉnh ban hành quyết định về giá đất" });
        await output.WriteLineAsync(prediction.Heads["level"].Label);
    }

    public static async Task LabelAllAsync(ClassifierClient client, IAsyncEnumerable<Document> documents, TextWriter output)
    {
        await foreach (var outcome in client.ClassifyStreamAsync(documents))
        {
            var told = outcome.Prediction is { } prediction ? prediction.Heads["level"].Label : outcome.Error.Message;
            await output.WriteLineAsync($"{outcome.DocumentId}: {told}");
        }
    }

    public static async Task TellFaultsAsync(ClassifierClient client, Document document, TextWriter output)
    {
        try
        {
            await client.ClassifyAsync(document);
        }
        catch (RpcException failure)
        {
            foreach (var violation in RpcFailure.ViolationsOf(RpcFailure.StatusOf(failure)))
                await output.WriteLineAsync($"{violation.Field}: {violation.Description}");
        }
    }

    public static void Register(IServiceCollection services)
    {
        services.AddClassifierClient(new ClassifierClientOptions
        {
            Addresses = [new Uri("https://classifier-1:5080"), new Uri("https://classifier-2:5080")],
            Token = _ => ValueTask.FromResult(Environment.GetEnvironmentVariable("CLASSIFIER_KEY")!),
        });
    }
}
