namespace Classifier.MLNet;

/// <summary>A model file cannot be read: it is damaged, hostile, of an unsupported version, or holds a component this reader does not know.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public ModelFormatException() : this("The model file cannot be read.")
    {
    }

    /// <summary>Creates the exception with a message that says what is wrong.</summary>
    public ModelFormatException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the fault that led to it.</summary>
    public ModelFormatException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for one place in the zip.</summary>
    /// <param name="location">Path of the entry or directory inside the zip; becomes the start of the message.</param>
    /// <param name="fault">What is wrong there.</param>
    /// <param name="innerException">The fault that led to it, if any.</param>
    public ModelFormatException(string location, string fault, Exception? innerException = null)
        : base(Printable($"{location}: {fault}"), innerException) => Location = location;

    /// <summary>Path inside the zip where the fault stands; null when it concerns the zip as a whole.</summary>
    public string? Location { get; }

    /// <summary>Names out of a hostile file must not break lines or flood a log.</summary>
    private static string Printable(string message)
    {
        const int MaxLength = 500;
        var shown = message.Length <= MaxLength ? message : message[..MaxLength] + "…";
        return string.Create(shown.Length, shown, static (printable, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                printable[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '?' : text[i];
        });
    }
}
