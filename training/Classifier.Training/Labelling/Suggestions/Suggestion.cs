using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Splits;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>Chooses the documents that are worth labelling next.</summary>
/// <param name="model">The model that is to be improved.</param>
/// <param name="challenger">Another model to compare it with; null for none.</param>
/// <param name="weights">What counts how much.</param>
/// <param name="report">Receives steps and their details.</param>
/// <param name="time">The clock of the progress.</param>
internal sealed class Suggestion(
    DocumentClassifier model, DocumentClassifier? challenger, SignalWeights weights, Action<string, string> report, TimeProvider time)
{
    /// <summary>The documents to label, the next best first. The same documents and models give the same, on any number of cores.</summary>
    /// <param name="documents">All texts, labelled ones among them; ids are made from the texts.</param>
    /// <param name="done">What is labelled.</param>
    /// <param name="count">How many to choose at most.</param>
    /// <param name="cancellation">Stops it.</param>
    public IReadOnlyList<QueueItem> Suggest(
        IReadOnlyList<LabelledDocument> documents, IReadOnlyList<LabelTable.Row> done, int count, CancellationToken cancellation)
    {
        var known = done.Select(r => r.Id).ToHashSet();
        var all = documents.Where(d => !string.IsNullOrWhiteSpace(d.Document.Body))
            .Select(d => (Id: TextId.Of(d.Document.Body), Document: d)).DistinctBy(d => d.Id).ToList();
        var unread = all.Where(d => !known.Contains(d.Id)).ToList();
        var read = all.Where(d => known.Contains(d.Id)).ToList();

        report($"comparing with {read.Count} labelled documents, whose texts are among those given", "");
        var labelled = new NearDuplicateIndex();
        foreach (var signature in Read(read.Count, "labelled", i => MinHash.Signature(Text(read[i].Document)), cancellation))
            labelled.Add(signature);
        report($"scoring {unread.Count} documents", "");
        var scoring = new CandidateScoring(model, challenger, Counts(done), weights);
        var candidates = Read(unread.Count, "scored", i => scoring.Score(i, unread[i].Id, Text(unread[i].Document)), cancellation);
        report($"choosing {Math.Min(count, unread.Count)}", "");
        return [.. SpreadSelection.Choose(candidates, labelled, c => new TextDistance(Text(unread[c.Place].Document)), count, cancellation)
            .Select(c => Item(c.Candidate, c.Distance, unread[c.Candidate.Place].Document))];

        DocumentText Text(LabelledDocument document) => DocumentText.From(document.Document, cancellation);
    }

    private T[] Read<T>(int count, string step, Func<int, T> read, CancellationToken cancellation)
    {
        var results = new T[count];
        var pace = new WorkPace(count, detail => report(step, detail), time);
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            results[i] = read(i);
            pace.Next();
        });
        return results;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, int>> Counts(IReadOnlyList<LabelTable.Row> done) => done
        .SelectMany(r => r.Labels)
        .GroupBy(l => l.Key)
        .ToDictionary(g => g.Key, IReadOnlyDictionary<string, int> (g) => g.CountBy(l => l.Value).ToDictionary());

    private static QueueItem Item(ScoredCandidate candidate, double distance, LabelledDocument document) => new(candidate.Id, document.Document.Body)
    {
        Title = document.Document.Title.Length > 0 ? document.Document.Title : null,
        Date = document.Document.PublishedOn,
        Source = document.Source,
        Score = candidate.Score,
        Distance = distance,
        Reasons = candidate.Reasons,
        Answers = candidate.Answers,
    };
}
