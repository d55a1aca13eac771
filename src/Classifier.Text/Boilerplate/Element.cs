namespace Classifier.Text.Boilerplate;

/// <summary>What can stand in a line of furniture beside others of its like.</summary>
/// <param name="Length">Tokens; 0 for none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Use">One of <see cref="PhraseUse.Item"/>, Sure, Weak, Label and Filler.</param>
/// <param name="IsDate">A full date.</param>
/// <param name="IsClock">A time of day.</param>
internal readonly record struct Element(int Length, BoilerplateKind Kind, PhraseUse Use, bool IsDate = false, bool IsClock = false)
{
    private const PhraseUse Standing = PhraseUse.Item | PhraseUse.Sure | PhraseUse.Weak | PhraseUse.Label | PhraseUse.Filler;

    /// <summary>The element at a token of a line that ends before the token <paramref name="end"/>.</summary>
    public static Element At(Page page, int token, int end)
    {
        if (page.IsNumber(token))
            return Stamps.DateAt(page, token, end) is > 0 and var date ? new(date, BoilerplateKind.Timestamp, PhraseUse.Weak, IsDate: true)
                : Stamps.ClockAt(page, token, end) is > 0 and var clock ? new(clock, BoilerplateKind.Timestamp, PhraseUse.Filler, IsClock: true)
                : new(1, BoilerplateKind.Timestamp, PhraseUse.Filler);
        var hit = page.HitAt(token);
        return hit.Is(Standing) ? new(hit.Length, hit.Kind, hit.Use) : default;
    }
}
