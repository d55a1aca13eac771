namespace Classifier.MLNet.Tests.Structures;

/// <summary>The components that there are. Model statistics are not among them: their block is not described.</summary>
internal static class KnownComponents
{
    private static readonly KnownComponent[] All =
    [
        Data("XF CHAIN", 0x10001, 0x10001, "TransformerChain", Role.Transform, ChainLayouts.Chain),
        Data("TERMTRNF", 0x10003, 0x10003, "TermTransform", Role.Transform, TermLayouts.ValueToKey),
        Data("TERM MAN", 0x10002, 0x10002, "TermManager", Role.Terms, TermLayouts.Terms) with { SideText = "Terms.txt" },
        Data("HASHTRNS", 0x10004, 0x10004, "HashTransform", Role.Transform, HashLayouts.Hash),
        Data("TEXTSPBF", 0x10001, 0x10001, "TextSpanBuffer", Role.SlotNames, HashLayouts.SlotNames) with { SideText = "Terms.txt" },
        Data("CONCAT F", 0x10003, 0x10003, "ConcatTransform", Role.Transform, ColumnLayouts.Concat) with { Alternative = "ConcatFunction" },
        Data("SELCOLST", 0x10001, 0x10001, "SelectColumnsTransform", Role.Transform, ColumnLayouts.Select),
        Data("COPYCOLT", 0x10001, 0x10001, "CopyTransform", Role.Transform, ColumnLayouts.OnlyPairs),
        Data("KEY2VALT", 0x10001, 0x10001, "KeyToValueTransform", Role.Transform, ColumnLayouts.OnlyPairs),
        Data("KEY2VECT", 0x10002, 0x10001, "KeyToVectorTransform", Role.Transform, ColumnLayouts.KeyToVector),
        Data("NORMALZR", 0x10002, 0x10001, "Normalizer", Role.Transform, ScaleLayouts.Normalizer),
        Data("AFF NORM", 0x10003, 0x10003, "AffineNormExec", Role.Scale, ScaleLayouts.Affine) with { SideText = "AffineNormalizer.txt" },
        Data("MC  PRED", 0x10002, 0x10001, "MulticlassPredXfer", Role.Transform, PredictionLayouts.Multiclass),
        Data("BIN PRED", 0x10001, 0x10001, "BinaryPredXfer", Role.Transform, PredictionLayouts.Binary),
        Data("PLATTCAL", 0x10001, 0x10001, "PlattCaliExec", Role.Calibrator, CalibrationLayouts.Platt) with { SideText = "Calibrator.txt" },
        Data("FTWTCALP", 0x10001, 0x10001, "FeatWCaliPredExec", Role.Binary, CalibrationLayouts.Calibrated),
        Data("PMIXCALP", 0x10001, 0x10001, "PMixCaliPredExec", Role.Binary, CalibrationLayouts.Calibrated),
        Data("CALIPRED", 0x10001, 0x10001, "CaliPredExec", Role.Binary, CalibrationLayouts.Calibrated),
        Data("BINDCALI", 0x10001, 0x10001, "SchemaBindableCalibrated", Role.Binary, CalibrationLayouts.Calibrated),
        Text("TEXT XFR", 0x10002, "Text", Role.Transform, ChainLayouts.Text),
        Text("TEXTNORM", 0x10001, "TextNormalizerTransform", Role.Transform, TextLayouts.Normalize),
        Text("WRDTOKNS", 0x10001, "TokenizeTextTransform", Role.Transform, TextLayouts.Words),
        Text("CHARTOKN", 0x10002, "CharToken", Role.Transform, TextLayouts.Characters),
        Text("STOPWRDR", 0x10001, "StopWordsTransform", Role.Transform, TextLayouts.StopWords),
        Text("CSTOPWRD", 0x10001, "CustomStopWords", Role.Transform, TextLayouts.CustomStopWords) with { SideText = "Stopwords.txt" },
        Text("STOPWRDM", 0x10001, "CustomStopWordsManager", Role.StopWords, _ => Facts.None),
        Text("NGRAMTRN", 0x10003, "NgramTransform", Role.Transform, NgramLayouts.Ngrams),
        Text("HASHGRAM", 0x10003, "NgramHashTransform", Role.Transform, HashLayouts.HashedNgrams),
        Text("GCNORMAF", 0x10003, "GcnTransform", Role.Transform, ScaleLayouts.LpNorm) with { Alternative = "GcnFunction" },
        Trainer("MULTI LR", 0x10003, 0x10001, "MultiClassLRExec", Role.Multiclass, LinearLayouts.Multiclass),
        Trainer("MCLINEAR", 0x10001, 0x10001, "MulticlassLinear", Role.Multiclass, LinearLayouts.Multiclass),
        Trainer("MNABYPRD", 0x10002, 0x10001, "MultiClassNaiveBayesPred", Role.Multiclass, BayesLayouts.NaiveBayes),
        Trainer("TLC OVA", 0x10001, 0x10001, "OVAExec", Role.Multiclass, PredictionLayouts.OneVersusAll),
        Trainer("LINEAR2C", 0x20002, 0x20001, "Linear2CExec", Role.Binary, LinearLayouts.Binary),
        new("FTREE BC", 0x10005, 0x10005, "FastTreeBinaryExec", "Microsoft.ML.FastTree", Role.Binary, TreeLayouts.Boosted),
        new("FFORE BC", 0x10006, 0x10005, "FastForestBinaryExec", "Microsoft.ML.FastTree", Role.Binary, TreeLayouts.Forest),
    ];

    public static KnownComponent? Find(string signature) => Array.Find(All, known => known.Signature == signature);

    private static KnownComponent Data(string signature, uint written, uint readable, string loader, Role role, Func<Component, Facts> layout) =>
        new(signature, written, readable, loader, "Microsoft.ML.Data", role, layout);

    private static KnownComponent Text(string signature, uint version, string loader, Role role, Func<Component, Facts> layout) =>
        new(signature, version, version, loader, "Microsoft.ML.Transforms", role, layout);

    private static KnownComponent Trainer(string signature, uint written, uint readable, string loader, Role role, Func<Component, Facts> layout) =>
        new(signature, written, readable, loader, "Microsoft.ML.StandardTrainers", role, layout);
}
