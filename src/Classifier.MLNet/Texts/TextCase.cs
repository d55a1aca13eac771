namespace Classifier.MLNet.Texts;

/// <summary>What becomes of capitals and small letters. The numbers are those of the file.</summary>
public enum TextCase
{
    /// <summary>Small letters.</summary>
    Lower = 0,

    /// <summary>Capitals.</summary>
    Upper = 1,

    /// <summary>As they are.</summary>
    Unchanged = 2,
}
