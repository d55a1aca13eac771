namespace Classifier.MLNet.Tests.Structures;

/// <summary>What a component may be asked for as.</summary>
internal enum Role
{
    Transform,
    Multiclass,
    Binary,
    Calibrator,
    Terms,
    SlotNames,
    StopWords,
    Scale,
}
