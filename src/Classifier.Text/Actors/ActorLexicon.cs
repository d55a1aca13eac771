using Classifier.Text.Cues;
using Classifier.Text.Normalization;
using Classifier.Text.Phrases;

namespace Classifier.Text.Actors;

/// <summary>
/// The phrases of <c>actor-bodies.tsv</c> and <c>actor-roles.tsv</c>, which say how their lines are read. There are two: one for texts in full
/// spelling, and one whose phrases have lost their diacritics as the text has. Of two lines with the same phrase the first counts. Immutable; safe
/// for many threads.
/// </summary>
internal sealed class ActorLexicon
{
    private const char NameMark = '^';
    private const int ShortestPlainTrigger = 3;
    private readonly Dictionary<string, WordSets> _words = [];

    /// <param name="isPlain">Whether the phrases lose their diacritics.</param>
    public ActorLexicon(bool isPlain)
    {
        IsPlain = isPlain;
        var classes = new Dictionary<string, string[]>();
        var line = 0;
        foreach (var cells in Rows("actor-bodies.tsv"))
            if (cells is ["class", var name, var names])
                classes[name] = [.. classes.GetValueOrDefault(name) ?? [], .. new CuePatterns(classes).Expand(names)];
            else
                Add(new CuePatterns(classes).Expand(cells[2].TrimStart(NameMark)), Body(cells, line++));
        foreach (var cells in Rows("actor-roles.tsv"))
            AddRole(cells[0], new CuePatterns(classes).Expand(cells[1]));
    }

    /// <summary>Whether the phrases are without diacritics.</summary>
    public bool IsPlain { get; }

    /// <summary>The phrases.</summary>
    public PhraseIndex<ActorPhrase> Phrases { get; } = new(crossesLines: true);

    /// <summary>The sets that a folded word is in.</summary>
    public WordSets Sets(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var sets) ? sets : WordSets.None;

    private void AddRole(string kind, IEnumerable<string> phrases)
    {
        if (kind == "skip")
            Add(phrases, new ActorPhrase(ActorPhraseKind.Skip, null, ActorTrigger.None, ActorScope.Plain, IsName: false, -1));
        else if (Enum.TryParse<ActorTrigger>(kind, ignoreCase: true, out var trigger))
            Add(phrases.Where(IsTelling), new ActorPhrase(ActorPhraseKind.Trigger, null, trigger, ActorScope.Plain, IsName: false, -1));
        else
            foreach (var word in phrases.Select(Spelling))
                _words[word] = _words.GetValueOrDefault(word) | Enum.Parse<WordSets>(kind, ignoreCase: true);
    }

    private void Add(IEnumerable<string> phrases, ActorPhrase value)
    {
        foreach (var phrase in phrases)
            Phrases.Add(NormalizedText.From(Spelling(phrase)), value, value.IsName);
    }

    /// <summary>Without diacritics, the shortest words mean too much.</summary>
    private bool IsTelling(string trigger) => !IsPlain || trigger.Length >= ShortestPlainTrigger;

    private string Spelling(string phrase) => IsPlain ? PlainLetters.Of(phrase) : phrase;

    private static ActorPhrase Body(string[] cells, int line)
    {
        if (cells is not [var kind, var tier, var pattern])
            throw new InvalidDataException($"actor-bodies.tsv has a line without three cells: '{string.Join('\t', cells)}'.");
        var parts = kind.Split(':');
        return new ActorPhrase(
            Enum.Parse<ActorPhraseKind>(parts[0], ignoreCase: true),
            tier == "-" ? null : Enum.Parse<ActorTier>(tier.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            ActorTrigger.None,
            parts.Length == 1 ? ActorScope.Plain : Enum.Parse<ActorScope>(parts[1], ignoreCase: true),
            pattern[0] == NameMark,
            line);
    }

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var reader = new StreamReader(typeof(ActorLexicon).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded."));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
