using Classifier.Text.Normalization;

namespace Classifier.Text.Tokens;

/// <summary>Decides a token's <see cref="LetterCase"/> from the classes of its characters.</summary>
internal struct LetterCaseCounter
{
    private int _upper;
    private int _lower;
    private bool _startsUpper;

    public void Add(CharacterClass value)
    {
        if (value == CharacterClass.UpperLetter)
        {
            _startsUpper |= _upper + _lower == 0;
            _upper++;
        }
        else if (value == CharacterClass.LowerLetter)
        {
            _lower++;
        }
    }

    public readonly LetterCase Case => (_upper, _lower) switch
    {
        (0, 0) => LetterCase.None,
        (0, _) => LetterCase.Lower,
        (_, 0) => LetterCase.Upper,
        (1, _) when _startsUpper => LetterCase.Capitalised,
        _ => LetterCase.Mixed,
    };
}
