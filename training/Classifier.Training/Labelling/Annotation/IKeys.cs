namespace Classifier.Training.Labelling.Annotation;

/// <summary>Where keys come from.</summary>
internal interface IKeys
{
    /// <summary>Waits for the next key: a character, or one of <see cref="CommandKey"/>; null at the end of the input.</summary>
    char? Next();
}
