using System.Text;
using Classifier.MLNet.Texts;

namespace Classifier.MLNet.Tests.Texts;

public sealed class CharacterMapTests
{
    /// <summary>Of every unit alone, and of all units in one text.</summary>
    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Apply_EveryUnit_IsWhatTheRulesSay(TextCase letters, bool diacritics, bool punctuation, bool numbers)
    {
        var map = CharacterMap.For(new CharacterRules(letters, diacritics, punctuation, numbers));
        var all = string.Create(65536, 0, static (units, _) =>
        {
            for (var i = 0; i < units.Length; i++)
                units[i] = (char)i;
        });
        var expected = new StringBuilder();
        foreach (var unit in all)
        {
            if ((!punctuation && char.IsPunctuation(unit)) || (!numbers && char.IsNumber(unit)) || (!diacritics && Diacritics.IsMark(unit)))
                continue;
            var plain = diacritics ? unit : Diacritics.Strip(unit);
            expected.Append(letters == TextCase.Lower ? char.ToLowerInvariant(plain) : letters == TextCase.Upper ? char.ToUpperInvariant(plain) : plain);
        }
        var target = new char[all.Length];

        var written = map.Apply(all, target);

        Assert.Equal(expected.ToString(), new string(target, 0, written));
    }

    [Fact]
    public void For_SameRulesTwice_IsOneMap() =>
        Assert.Same(CharacterMap.LowerCase, CharacterMap.For(new CharacterRules(TextCase.Lower, true, true, true)));

    [Fact]
    public void Strip_AllUnits_ChangesThoseOfTheTable()
    {
        var changed = Enumerable.Range(0, 65536).Select(unit => (char)unit).Where(unit => Diacritics.Strip(unit) != unit).ToArray();

        Assert.Equal(326, changed.Length);
        Assert.Equal("aađếởOouUÆøЕиΙι", string.Concat("áăđếởƠơưƯǢǿЁйΪΐ".Select(Diacritics.Strip)));
        Assert.DoesNotContain(changed, unit => unit is >= '\u1EA0' and <= '\u1EF9' or 'đ' or 'Đ');
    }

    public static TheoryData<TextCase, bool, bool, bool> EveryRule()
    {
        var rules = new TheoryData<TextCase, bool, bool, bool>();
        foreach (var letters in Enum.GetValues<TextCase>())
            for (var kept = 0; kept < 8; kept++)
                rules.Add(letters, (kept & 1) != 0, (kept & 2) != 0, (kept & 4) != 0);
        return rules;
    }
}
