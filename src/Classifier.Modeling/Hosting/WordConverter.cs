using System.ComponentModel;
using System.Globalization;

namespace Classifier.Modeling.Hosting;

/// <summary>Reads a setting that is one of a few words, in letters of any case; the message about any other lists them.</summary>
internal sealed class WordConverter<T>() : EnumConverter(typeof(T)) where T : struct, Enum
{
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        string word when Enum.TryParse<T>(word, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) => parsed,
        string word => throw new FormatException($"'{word}' is none of {string.Join(", ", Enum.GetNames<T>())}."),
        _ => base.ConvertFrom(context, culture, value),
    };
}
