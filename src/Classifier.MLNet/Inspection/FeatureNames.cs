using System.Collections.Immutable;
using System.Globalization;

namespace Classifier.MLNet.Inspection;

/// <summary>What the slots of a vector are called: as in training, or by their numbers when the file does not tell.</summary>
internal sealed class FeatureNames(ImmutableArray<string> names)
{
    public string this[int slot] => slot < names.Length && names[slot].Length > 0 ? names[slot] : string.Create(CultureInfo.InvariantCulture, $"slot {slot}");
}
