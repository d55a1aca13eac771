using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Normalization;

/// <summary>What must hold for every text, on seeded random ones.</summary>
public class NormalizedTextPropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void From_DisturbedVietnamese_IsTheUndisturbedText(int seed)
    {
        var random = new RandomText(seed);
        var normal = random.Vietnamese(60);
        var disturbed = NormalizedText.From(random.Disturb(normal));

        Assert.Equal(normal, disturbed.Text);
        Assert.True(NormalizedText.From(normal).Tokens.SequenceEqual(disturbed.Tokens));
        Assert.Equal(NormalizationChanges.None, NormalizedText.From(normal).Changes);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void From_ComposedAndDecomposedTwins_AreTheSame(int seed)
    {
        var composed = new RandomText(seed).Vietnamese(60);
        var (one, other) = (NormalizedText.From(composed), NormalizedText.From(VietnameseLetters.Decompose(composed)));

        Assert.Equal(one.Text, other.Text);
        Assert.Equal(one.Folded, other.Folded);
        Assert.True(one.Tokens.SequenceEqual(other.Tokens));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void From_NormalizedText_ChangesNothing(int seed)
    {
        foreach (var original in Texts(seed))
        {
            var once = NormalizedText.From(original);
            var twice = NormalizedText.From(once.Text.ToString());

            Assert.Equal(once.Text, twice.Text);
            Assert.True(once.Tokens.SequenceEqual(twice.Tokens));
            Assert.Equal(NormalizationChanges.None, twice.Changes);
            Assert.Equal(once.Changes == NormalizationChanges.None, once.Text.SequenceEqual(original));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Folded_AnyText_HasTheLengthOfTheText(int seed)
    {
        foreach (var original in Texts(seed))
        {
            var text = NormalizedText.From(original);

            Assert.Equal(text.Text.Length, text.Folded.Length);
            Assert.Equal(text.Text.ToString().ToLowerInvariant(), text.Folded);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Tokens_AnyText_CoverEveryLetterAndDigitOnce(int seed)
    {
        foreach (var original in Texts(seed))
        {
            var text = NormalizedText.From(original);
            var end = 0;
            foreach (var token in text.Tokens)
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Text.Length);
                Assert.False(HasLetterOrDigit(text.Text[end..token.Start]));
                Assert.Equal(token.Kind == TokenKind.Number, CharacterClasses.At(text.Text, token.Start, out _) == CharacterClass.Digit);
                end = token.End;
            }
            Assert.False(HasLetterOrDigit(text.Text[end..]));
        }
    }

    internal static IEnumerable<string> Texts(int seed)
    {
        var random = new RandomText(seed);
        yield return random.Unicode(400);
        yield return random.Bytes(400);
        yield return random.Disturb(random.Vietnamese(40));
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var value = CharacterClasses.At(text, i, out var length);
            if (CharacterClasses.IsLetter(value) || value == CharacterClass.Digit)
                return true;
            i += length;
        }
        return false;
    }
}
