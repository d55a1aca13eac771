using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;

namespace Classifier.Server.ModelHosting;

/// <summary>Brings the configured model into memory.</summary>
internal interface IModelLoader
{
    /// <summary>Loads and warms the model; may take seconds.</summary>
    /// <exception cref="ModelBundleException">There is no model that can be served; the message says where and why.</exception>
    IDocumentClassifier Load();

    /// <summary>
    /// The version folder that <see cref="Load"/> would read now when the model goes by an alias, which may be moved; null (default) for a model
    /// that stays. Quick.
    /// </summary>
    /// <exception cref="ModelBundleException">The alias cannot be read, or stands for nothing.</exception>
    string? FindTarget() => null;
}
