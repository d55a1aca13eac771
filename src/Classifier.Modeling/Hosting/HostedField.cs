using System.ComponentModel;

namespace Classifier.Modeling.Hosting;

/// <summary>What of a document a column is filled with, as it was sent: nothing is repaired or normalised.</summary>
[TypeConverter(typeof(WordConverter<HostedField>))]
public enum HostedField
{
    /// <summary>Title, line feed and body; the body alone when there is no title.</summary>
    Text,

    /// <summary>The title, or an empty text.</summary>
    Title,

    /// <summary>The body.</summary>
    Body,
}
