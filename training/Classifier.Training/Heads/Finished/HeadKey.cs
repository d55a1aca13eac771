using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads.Finished;

/// <summary>
/// A name for all that decides the models of a head: its recipe, the seed, the documents as numbers with their labels, weights and folds, and the program.
/// What one key names is the same to the bit.
/// </summary>
internal static class HeadKey
{
    private const int Length = 32;

    /// <summary>The first 128 bits of a SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(HeadRecipe recipe, HeadData data, int seed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(new { recipe, seed, Program = ProgramVersion.Id, data.Count, data.Originals, Weak = data.Weak.Count }));
        Append(data.Labels.ToArray());
        Append(data.Weights.ToArray());
        Append(data.Folds.ToArray());
        foreach (var arguable in data.Arguable)
            Append([arguable.Count, .. arguable]);
        foreach (var text in data.Text)
            AppendVector(text);
        foreach (var dense in data.Dense)
            Append(dense);
        foreach (var weak in data.Weak)
        {
            AppendVector(weak.Text);
            Append(weak.Shares.ToArray());
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];

        void AppendVector(SparseVector vector)
        {
            Append([vector.Length, vector.Indices.Length]);
            Append(vector.Indices);
            Append(vector.Values);
        }

        void Append<T>(T[] numbers) where T : struct => hash.AppendData(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }
}
