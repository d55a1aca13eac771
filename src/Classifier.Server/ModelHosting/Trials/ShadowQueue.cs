using System.Threading.Channels;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Server.ModelHosting.Metering;
using Classifier.Text.Documents;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting.Trials;

/// <summary>Documents that the challenger is to score after the champion has answered. Bounded: whoever offers one never waits.</summary>
internal sealed class ShadowQueue(ModelHost host, IOptions<ChallengerOptions> options, ModelMetrics metrics)
{
    private readonly double _share = options.Value.ShadowShare;

    private readonly Channel<ShadowedAnswer> _waiting =
        Channel.CreateBounded<ShadowedAnswer>(new BoundedChannelOptions(options.Value.QueueDocuments) { SingleReader = true });

    private long _offered;
    private long _characters;

    /// <summary>Takes each document out in turn; it no longer counts as waiting.</summary>
    public async IAsyncEnumerable<ShadowedAnswer> TakeAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var answer in _waiting.Reader.ReadAllAsync(cancellation))
        {
            Interlocked.Add(ref _characters, -answer.Characters);
            yield return answer;
        }
    }

    /// <summary>Puts an answer of the champion into the queue when it falls into the share; dropped and counted when there is no room.</summary>
    public void Offer(Document document, ClassifyOptions asked, HostedModel champion, Prediction prediction)
    {
        if (!(_share > 0) || host.Served.Aliases.GetValueOrDefault(ModelAliases.Challenger) is not { } challenger || challenger == champion || !IsNext())
            return;
        var answer = new ShadowedAnswer(
            document, asked.AllowedLabels, champion.Classifier.Info.Version, prediction.Heads.ToDictionary(head => head.Head, head => head.Best.Label));
        var isWithin = Interlocked.Add(ref _characters, answer.Characters) <= options.Value.QueueCharacters;
        if (isWithin && _waiting.Writer.TryWrite(answer))
            return;
        Interlocked.Add(ref _characters, -answer.Characters);
        metrics.Shadow("dropped");
    }

    /// <summary>Spreads the share evenly: one document in so many.</summary>
    private bool IsNext()
    {
        var number = Interlocked.Increment(ref _offered);
        return Math.Floor(number * _share) > Math.Floor((number - 1) * _share);
    }
}

/// <summary>A document that the champion has answered.</summary>
/// <param name="Document">The document.</param>
/// <param name="AllowedLabels">As <see cref="ClassifyOptions.AllowedLabels"/>.</param>
/// <param name="Champion">The version that answered.</param>
/// <param name="Labels">Its best label for each head.</param>
internal sealed record ShadowedAnswer(
    Document Document, IReadOnlyDictionary<string, IReadOnlyCollection<string>> AllowedLabels, string Champion, IReadOnlyDictionary<string, string> Labels)
{
    /// <summary>How long the text is.</summary>
    public int Characters => Document.Title.Length + Document.Body.Length;
}
