using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Server.Load;
using Classifier.Server.ModelHosting.Metering;

namespace Classifier.Server.ModelHosting.Trials;

/// <summary>
/// Scores the documents of <see cref="ShadowQueue"/> with the challenger, one at a time and while no caller waits, and counts where it differs from the
/// champion.
/// </summary>
internal sealed class ShadowScoring(ShadowQueue queue, WorkQueue work, ModelHost host, ModelMetrics metrics) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var answer in queue.TakeAsync(stoppingToken))
            using (await work.EnterWhenIdleAsync(stoppingToken))
                Score(answer, stoppingToken);
    }

    private void Score(ShadowedAnswer answer, CancellationToken cancellation)
    {
        if (host.Served.Aliases.GetValueOrDefault(ModelAliases.Challenger)?.Classifier is not { } challenger)
            return;
        try
        {
            var options = new ClassifyOptions { AllowedLabels = answer.AllowedLabels };
            var prediction = challenger.Classify(answer.Document, options, cancellation);
            foreach (var head in prediction.Heads)
                if (answer.Labels.TryGetValue(head.Head, out var label))
                    metrics.Compared(answer.Champion, challenger.Info.Version, head.Head, label, head.Best.Label);
            metrics.Shadow("scored");
        }
#pragma warning disable CA1031 // A challenger that fails, or does not know a label, is what a trial is to show; it must not end the trial.
        catch (Exception) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            metrics.Shadow("failed");
        }
    }
}
