namespace Classifier.Text.Gazetteers;

/// <summary>The parts of a number token that <c>/ - .</c> divide, such as 5, 8 and 2025.</summary>
internal readonly struct NumberParts
{
    private const int MaximumDigits = 10;

    /// <param name="token">A number.</param>
    public NumberParts(ReadOnlySpan<char> token)
    {
        var rest = token;
        while (true)
        {
            var end = rest.IndexOfAny('/', '-', '.');
            var number = Number(end < 0 ? rest : rest[..end]);
            switch (Count++)
            {
                case 0: First = number; break;
                case 1: Second = number; break;
                case 2: Third = number; break;
            }
            if (end < 0)
                return;
            rest = rest[(end + 1)..];
        }
    }

    /// <summary>How many there are, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The first; each part is 0 when it is no number of ASCII digits, or greater than an int.</summary>
    public int First { get; }

    /// <summary>The second.</summary>
    public int Second { get; }

    /// <summary>The third.</summary>
    public int Third { get; }

    /// <summary>The number that digits stand for; 0 for other characters, and for more than an int holds.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        var significant = digits.TrimStart('0');
        if (significant.Length > MaximumDigits)
            return 0;
        var number = 0L;
        foreach (var digit in significant)
        {
            if (!char.IsAsciiDigit(digit))
                return 0;
            number = (number * 10) + (digit - '0');
        }
        return number > int.MaxValue ? 0 : (int)number;
    }
}
