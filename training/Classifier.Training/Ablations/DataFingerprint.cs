using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Ablations;

/// <summary>
/// A name for what a training sees of documents: their texts, labels and features. Another lexicon or another way to read a text gives another name.
/// </summary>
internal static class DataFingerprint
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(DataSet data, Recipe recipe)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Convert.FromHexString(data.Hash));
        Append(data.Clusters.ToArray());
        foreach (var features in data.Features)
            foreach (var head in recipe.Heads)
            {
                var text = features.Text(head.Text);
                Append(text.Indices);
                Append(text.Values);
                if (head.Trees is null)
                    continue;
                Append(features.Cues);
                Append(features.Actors);
            }
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append<T>(T[] numbers) where T : struct => hash.AppendData(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }
}
