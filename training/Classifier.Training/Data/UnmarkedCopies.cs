using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Classifier.Text.Normalization;

namespace Classifier.Training.Data;

/// <summary>
/// Copies of documents without the marks of their letters, so that a model also learns Vietnamese as it is typed without them. Hashed n-grams
/// of marked and unmarked text have nothing in common: a model that has seen no unmarked text knows none of its words.
/// </summary>
internal static class UnmarkedCopies
{
    /// <summary>The places of the documents to copy: a given share of those with a label, chosen by their ids, so that a document more changes no other choice.</summary>
    public static int[] Choose(IReadOnlyList<LabelledDocument> documents, double share, int seed) =>
        [.. Enumerable.Range(0, documents.Count).Where(i => documents[i].Labels.Count > 0 && Draw(documents[i].Id, seed) < share)];

    /// <summary>The copy of a document.</summary>
    public static LabelledDocument Of(LabelledDocument document) => document with
    {
        Id = document.Id + "-unmarked",
        Document = document.Document with
        {
            Title = PlainLetters.Of(document.Document.Title),
            Body = PlainLetters.Of(document.Document.Body),
        },
    };

    /// <summary>From 0 to below 1.</summary>
    private static double Draw(string id, int seed) =>
        BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {id}"))) / (double)(1L << 32);
}
