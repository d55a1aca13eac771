using System.Collections.Frozen;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>Every component that can be read and written.</summary>
internal static class ComponentTable
{
    private static readonly ComponentFormat[] All =
    [
        new TransformerChainFormat(),
        new ConcatFormat(),
        new CopyColumnsFormat(),
        new SelectColumnsFormat(),
        new TextFeaturizerFormat(),
        new NormalizeTextFormat(),
        new TokenizeWordsFormat(),
        new TokenizeCharactersFormat(),
        new RemoveDefaultStopWordsFormat(),
        new RemoveStopWordsFormat(),
        new StopWordsRestFormat(),
        new LpNormFormat(),
        new AffineNormFormat(),
        new AffineNormalizerFormat(),
        new ValueToKeyFormat(),
        new TermMapsFormat(),
        new KeyToValueFormat(),
        new KeyToVectorFormat(),
        new NgramFormat(),
        new HashFormat(),
        new HashedNgramFormat(),
        new SlotNamesFormat(),
        new MulticlassPredictionFormat(),
        new BinaryPredictionFormat(),
        LinearMulticlassFormat.Probabilities,
        LinearMulticlassFormat.Logits,
        new NaiveBayesFormat(),
        new LinearBinaryFormat(),
        new OneVersusAllFormat(),
        new CalibratedPredictorFormat(CalibratedWrapper.FeatureWeights, "FTWTCALP", "FeatWCaliPredExec"),
        new CalibratedPredictorFormat(CalibratedWrapper.ParameterMixing, "PMIXCALP", "PMixCaliPredExec"),
        new CalibratedPredictorFormat(CalibratedWrapper.ValueMapper, "CALIPRED", "CaliPredExec"),
        new CalibratedPredictorFormat(CalibratedWrapper.SchemaBindable, "BINDCALI", "SchemaBindableCalibrated"),
        new PlattCalibratorFormat(),
        TreeEnsembleFormat.Boosted,
        TreeEnsembleFormat.Forest,
    ];

    private static readonly FrozenDictionary<string, ComponentFormat> BySignature = All.ToFrozenDictionary(f => f.Id.Signature);

    /// <summary>The format of a signature, or null.</summary>
    public static ComponentFormat? Find(string signature) => BySignature.GetValueOrDefault(signature);

    /// <summary>The format that stores an object.</summary>
    /// <exception cref="NotSupportedException">None does.</exception>
    public static ComponentFormat For(object component) => Array.Find(All, format => format.Stores(component))
        ?? throw new NotSupportedException($"A {component.GetType().Name} has no place in ML.NET's format.");
}
