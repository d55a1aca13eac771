using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Grpc.Core;

namespace Classifier.Trials.Soak;

/// <summary>Three ways to have documents labelled; each gives the answers in the order of the documents.</summary>
internal static class SoakCalls
{
    public static async IAsyncEnumerable<(int Index, Prediction Answer)> OneByOneAsync(
        DocumentClassifier.DocumentClassifierClient client, KnownAnswers known, IEnumerable<int> indexes)
    {
        foreach (var index in indexes)
            yield return (index, (await client.ClassifyAsync(new ClassifyRequest { Document = known.Document(index) })).Prediction);
    }

    public static async IAsyncEnumerable<(int Index, Prediction Answer)> InBatchesAsync(
        DocumentClassifier.DocumentClassifierClient client, KnownAnswers known, IEnumerable<int[]> batches)
    {
        foreach (var batch in batches)
        {
            var answer = await client.ClassifyBatchAsync(new ClassifyBatchRequest { Documents = { batch.Select(index => known.Document(index)) } });
            foreach (var (index, item) in batch.Zip(answer.Items))
                yield return (index, item.Prediction);
        }
    }

    /// <summary>Sends documents that no server has seen before.</summary>
    public static async IAsyncEnumerable<(int Index, Prediction Answer)> InventedInAStreamAsync(
        DocumentClassifier.DocumentClassifierClient client, int bytes, IEnumerable<int> indexes)
    {
        using var stream = client.ClassifyStream();
        var sending = SendAsync();
        foreach (var index in indexes)
        {
            await stream.ResponseStream.MoveNext(CancellationToken.None);
            yield return (index, stream.ResponseStream.Current.Outcome.Prediction);
        }

        await sending;

        async Task SendAsync()
        {
            foreach (var index in indexes)
                await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = OwnCorpus.Invent(index, bytes) });
            await stream.RequestStream.CompleteAsync();
        }
    }
}
