using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Splits;

namespace Classifier.SharedData.Tests.Data;

/// <summary>Near-duplicates of the real data, found another way than the folds find them, stay on one side of every cut.</summary>
public sealed class FoldsOfRealDataTests
{
    private const int RunLength = 5;

    // The folds promise 0.5 by estimate; pairs of this similarity and more cannot be missed by chance (less than one in a million).
    private const double Similarity = 0.85;

    [SharedDataFact]
    public void Assign_PairsOfExactSimilarity_ShareAFold()
    {
        var texts = new[]
        {
            SharedData.PathOf("gold", "dev.jsonl"),
            SharedData.PathOf("gold", "train.jsonl"),
            SharedData.PathOf("corpora", "bloc_mentions.jsonl.gz"),
            SharedData.PathOf("corpora", "portals_daknong.jsonl.gz"),
            SharedData.PathOf("corpora", "press_2025.jsonl.gz"),
        }.SelectMany(path => JsonlDocuments.ReadTexts(path)).AsParallel().AsOrdered().Select(t => DocumentText.From(Document.FromText(t))).ToArray();

        var folds = Folds.Assign(NearDuplicates.Cluster(texts), new int[texts.Length], 5, seed: 1);
        var pairs = Pairs([.. texts.AsParallel().AsOrdered().Select(Runs)]);

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Equal(folds[pair.First], folds[pair.Second]));
    }

    /// <summary>The distinct runs of five folded tokens.</summary>
    private static HashSet<string> Runs(DocumentText document)
    {
        var tokens = new List<string>();
        foreach (var token in document.Text.Tokens)
            tokens.Add(document.Text.Folded.Slice(token.Start, token.Length).ToString());
        return [.. Enumerable.Range(0, Math.Max(0, tokens.Count - RunLength + 1)).Select(i => string.Join(' ', tokens.Skip(i).Take(RunLength)))];
    }

    /// <summary>Pairs by exact Jaccard similarity, over an index from runs to documents.</summary>
    private static List<(int First, int Second)> Pairs(HashSet<string>[] runs)
    {
        var index = new Dictionary<string, List<int>>();
        var pairs = new List<(int, int)>();
        for (var i = 0; i < runs.Length; i++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var run in runs[i])
            {
                if (!index.TryGetValue(run, out var holders))
                    index.Add(run, holders = []);
                foreach (var other in holders)
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                holders.Add(i);
            }
            foreach (var (other, count) in shared)
                if (count >= Similarity * (runs[i].Count + runs[other].Count - count))
                    pairs.Add((other, i));
        }
        return pairs;
    }
}
