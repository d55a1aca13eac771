using Classifier.Text.Gazetteers;

namespace Classifier.Text.Actors;

/// <summary>The units of a text by the token they begin at, for questions that mostly go from left to right.</summary>
internal sealed class UnitsByToken
{
    private readonly IReadOnlyList<UnitMention> _units;

    // The unit at or behind the token asked for last, and the tokens between which no unit begins.
    private int _at;
    private int _last = -1;
    private int _next;

    /// <param name="units">In text order.</param>
    public UnitsByToken(IReadOnlyList<UnitMention> units)
    {
        _units = units;
        _next = units.Count == 0 ? int.MaxValue : units[0].Token;
    }

    /// <summary>The unit that begins at a token, or null.</summary>
    public UnitMention? At(int token)
    {
        if (token > _last && token < _next)
            return null;
        while (_at < _units.Count && _units[_at].Token < token)
            _at++;
        while (_at > 0 && _units[_at - 1].Token >= token)
            _at--;
        _last = _at == 0 ? -1 : _units[_at - 1].Token;
        _next = _at == _units.Count ? int.MaxValue : _units[_at].Token;
        return _next == token ? _units[_at] : null;
    }
}
