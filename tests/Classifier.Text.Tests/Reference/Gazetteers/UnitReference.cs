using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>A name met in a text, with the units it may still mean. Rules narrow <see cref="Candidates"/>; when none are left, the name is dropped.</summary>
/// <param name="name">The name as met.</param>
/// <param name="candidates">The units that it may mean.</param>
/// <param name="isBare">Whether no kind word stands before the name.</param>
/// <param name="token">The first token of the mention.</param>
/// <param name="nameToken">The first token of the name itself.</param>
/// <param name="end">The token after the last.</param>
/// <param name="sentence">The sentence it stands in, from 0.</param>
internal sealed class UnitReference(UnitName name, UnitCandidates candidates, bool isBare, int token, int nameToken, int end, int sentence)
{
    /// <summary>The name as met.</summary>
    public UnitName Name { get; } = name;

    /// <summary>The units it may mean.</summary>
    public UnitCandidates Candidates { get; private set; } = candidates;

    /// <summary>Whether no kind word stands before the name.</summary>
    public bool IsBare { get; } = isBare;

    /// <summary>The first token of the mention.</summary>
    public int Token { get; } = token;

    /// <summary>How many tokens the name has without the kind word.</summary>
    public int NameLength { get; } = end - nameToken;

    /// <summary>The token after the last.</summary>
    public int End { get; } = end;

    /// <summary>The sentence it stands in, from 0.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>Keeps these candidates only.</summary>
    public void Keep(UnitCandidates candidates) => Candidates = candidates;

    /// <summary>Keeps these candidates only, unless there are none; true when there are any.</summary>
    public bool Narrow(UnitCandidates candidates)
    {
        if (!candidates.IsEmpty)
            Candidates = candidates;
        return !candidates.IsEmpty;
    }
}
