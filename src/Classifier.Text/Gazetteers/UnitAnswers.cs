namespace Classifier.Text.Gazetteers;

/// <summary>
/// What was found out about sets of units in one text. Each question is answered once, so that the time for a text does not depend on how often it
/// repeats an ambiguous name, and the answer to one question is one object. An open table, used again for the next text. For one thread.
/// </summary>
internal sealed class UnitAnswers
{
    private const int FirstSize = 64;
    private Answer[] _answers = new Answer[FirstSize];
    private int _count;

    /// <summary>Whether the table has grown so far that it is better not kept.</summary>
    public bool IsLarge => _answers.Length > FirstSize * FirstSize;

    /// <summary>Forgets every answer.</summary>
    public void Clear()
    {
        if (_count > 0)
            Array.Clear(_answers);
        _count = 0;
    }

    /// <summary>The answer to a question about a set and something else; null when it was not asked before.</summary>
    public UnitCandidates? Find(UnitQuestion question, UnitCandidates about, object? other = null)
    {
        for (var slot = Slot(question, about, other); _answers[slot].Given is { } given; slot = (slot + 1) & (_answers.Length - 1))
            if (_answers[slot].Question == question && _answers[slot].About == about && _answers[slot].Other == other)
                return given;
        return null;
    }

    /// <summary>Keeps the answer to a question that was not asked before, and gives it back.</summary>
    public UnitCandidates Add(UnitQuestion question, UnitCandidates about, object? other, UnitCandidates given)
    {
        if (2 * ++_count > _answers.Length)
            Grow();
        Place(new Answer(question, about, other, given));
        return given;
    }

    private void Grow()
    {
        var old = _answers;
        _answers = new Answer[2 * old.Length];
        foreach (var answer in old)
            if (answer.Given is not null)
                Place(answer);
    }

    private void Place(Answer answer)
    {
        var slot = Slot(answer.Question, answer.About, answer.Other);
        while (_answers[slot].Given is not null)
            slot = (slot + 1) & (_answers.Length - 1);
        _answers[slot] = answer;
    }

    private int Slot(UnitQuestion question, UnitCandidates about, object? other)
    {
        var second = other switch { UnitCandidates units => units.Hash, UnitName name => name.All.Hash, _ => 0 };
        var hash = ((uint)about.Hash * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu) ^ ((uint)question * 0xC2B2AE35u);
        return (int)((hash ^ (hash >> 15)) & (uint)(_answers.Length - 1));
    }

    private readonly record struct Answer(UnitQuestion Question, UnitCandidates About, object? Other, UnitCandidates? Given);
}
