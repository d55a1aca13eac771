namespace Classifier.Training.Data.Sources;

/// <summary>The fields of one record, whatever it is written in; a field that is absent or empty of a value reads as null.</summary>
internal interface IFields
{
    /// <exception cref="FormatException">The field is not text.</exception>
    string? Text(string name);

    /// <summary>A text, a number or a truth value, as text.</summary>
    /// <exception cref="FormatException">The field is a list or an object.</exception>
    string? Scalar(string name);

    /// <exception cref="FormatException">The field is not a list of texts.</exception>
    IReadOnlyList<string>? Texts(string name);

    /// <exception cref="FormatException">The field is not a whole number within the range.</exception>
    int? Number(string name, int least, int most);

    /// <exception cref="FormatException">The field is not a number above 0.</exception>
    double? Positive(string name);

    /// <summary>Shares of a whole, scaled to 1 in sum.</summary>
    /// <exception cref="FormatException">The field is not a list of names and numbers above 0, names one twice, or is empty.</exception>
    IReadOnlyDictionary<string, double>? Shares(string name);
}
