using Classifier.MLNet.Formats;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Inspection;

/// <summary>What ML.NET's users call a component: the method that makes it, where one does.</summary>
internal static class ComponentKinds
{
    public static string Of(object component) => component switch
    {
        TransformerChain => "chain",
        TextFeaturizerTransform => "FeaturizeText",
        NormalizeTextTransform => "NormalizeText",
        TokenizeWordsTransform => "TokenizeIntoWords",
        TokenizeCharactersTransform => "TokenizeIntoCharactersAsKeys",
        RemoveDefaultStopWordsTransform => "RemoveDefaultStopWords",
        RemoveStopWordsTransform => "RemoveStopWords",
        ValueToKeyTransform => "MapValueToKey",
        KeyToValueTransform => "MapKeyToValue",
        KeyToVectorTransform => "MapKeyToVector",
        NgramTransform => "ProduceNgrams",
        HashTransform => "Hash",
        HashedNgramTransform => "ProduceHashedNgrams",
        LpNormTransform => "NormalizeLpNorm",
        AffineNormTransform => "normalizer",
        AffineNormalizer => "scales and offsets",
        ConcatTransform => "Concatenate",
        CopyColumnsTransform => "CopyColumns",
        SelectColumnsTransform { Keep: true } => "SelectColumns",
        SelectColumnsTransform => "DropColumns",
        MulticlassPrediction => "multiclass prediction",
        BinaryPrediction => "binary prediction",
        LinearMulticlass { GivesProbabilities: true } => "maximum entropy",
        LinearMulticlass => "linear multiclass",
        NaiveBayes => "NaiveBayes",
        OneVersusAll => "OneVersusAll",
        LinearBinary => "linear",
        TreeEnsemble => "trees",
        CalibratedPredictor => "calibrated",
        PlattCalibrator => "Platt calibrator",
        SlotNames => "names",
        TermMaps => "vocabularies",
        _ => "part",
    };
}
