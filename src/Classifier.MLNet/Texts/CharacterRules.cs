namespace Classifier.MLNet.Texts;

/// <summary>What a text normaliser keeps. Each UTF-16 unit is looked at by itself, so that surrogates always stay.</summary>
internal readonly record struct CharacterRules(TextCase Case, bool KeepDiacritics, bool KeepPunctuation, bool KeepNumbers)
{
    /// <summary>What becomes of a unit; null when it is dropped.</summary>
    public char? Apply(char unit)
    {
        if ((!KeepPunctuation && char.IsPunctuation(unit)) || (!KeepNumbers && char.IsNumber(unit)) || (!KeepDiacritics && Diacritics.IsMark(unit)))
            return null;
        var letter = KeepDiacritics ? unit : Diacritics.Strip(unit);
        return Case switch
        {
            TextCase.Lower => char.ToLowerInvariant(letter),
            TextCase.Upper => char.ToUpperInvariant(letter),
            _ => letter,
        };
    }
}
