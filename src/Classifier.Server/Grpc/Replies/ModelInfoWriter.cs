using Classifier.Modeling.Bundles;
using Classifier.Server.ModelHosting;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns a model's description into the wire's.</summary>
internal static class ModelInfoWriter
{
    public static Wire.ModelInfo Write(HostedModel model, IEnumerable<string> names)
    {
        var info = model.Classifier.Info;
        return new Wire.ModelInfo
        {
            Version = PredictionWriter.Write(info),
            Aliases = { names },
            TextVersion = info.TextVersion,
            Heads = { info.Heads.Select(Write) },
            Metrics = { info.Metrics.Select(Write) },
            Capabilities = new Wire.Capabilities
            {
                Evidence = model.Classifier.CanExplain,
                AdministrativeUnits = true,
                DocumentHeader = true,
                PageFurniture = true,
                Actors = true,
            },
        };
    }

    private static Wire.Head Write(HeadInfo head) => new()
    {
        Name = head.Name,
        NameVi = head.NameVi,
        NameEn = head.NameEn,
        Labels = { head.Labels.Select(label => new Wire.Label { Id = label.Id, NameVi = label.NameVi, NameEn = label.NameEn }) },
        MinConfidence = head.MinimumConfidence,
    };

    public static Wire.Metric Write(MetricInfo metric) => new()
    {
        Head = metric.Head,
        Name = metric.Name,
        Dataset = metric.Dataset,
        Value = metric.Value,
        Low = metric.Low,
        High = metric.High,
        Documents = metric.Documents,
    };
}
