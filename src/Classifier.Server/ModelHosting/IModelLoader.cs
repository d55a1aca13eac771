using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;

namespace Classifier.Server.ModelHosting;

/// <summary>Brings the configured model into memory.</summary>
internal interface IModelLoader
{
    /// <summary>Loads and warms the model; may take seconds.</summary>
    /// <exception cref="ModelBundleException">There is no model that can be served; the message says where and why.</exception>
    IDocumentClassifier Load();

    /// <summary>The registry and the alias by which the model goes and may be moved; null (default) for a model that stays.</summary>
    /// <exception cref="ModelBundleException">There is no model.</exception>
    ModelReference? FindAlias() => null;
}
