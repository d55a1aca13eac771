namespace Classifier.Training.Data;

/// <summary>A file or folder of labelled documents.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="HeldOut">Whether its documents are to measure on.</param>
/// <param name="Documents">How many documents it has.</param>
/// <param name="Weight">What each of them weighs.</param>
internal sealed record LabelledFile(string Path, bool HeldOut, int Documents, double Weight);
