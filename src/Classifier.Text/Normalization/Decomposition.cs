using System.Text;

namespace Classifier.Text.Normalization;

/// <summary>
/// Takes letters apart into a plain letter and combining marks: the inverse of what <see cref="NormalizedText"/> composes. Built in,
/// because <see cref="string.Normalize()"/> leaves every text as it is when globalisation is invariant.
/// </summary>
public static class Decomposition
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // Composed letter → its canonical decomposition.
    private static readonly Dictionary<char, string> Table = Build();

    /// <summary>
    /// The text with each letter that the normaliser composes replaced by its canonical decomposition (as in Unicode NFD), marks in
    /// canonical order. Letters outside that table stay as they are, and so does the order of marks that stand on their own already.
    /// </summary>
    public static string Decompose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            if (Table.TryGetValue(c, out var parts))
                result.Append(parts);
            else
                result.Append(c);
        return result.ToString();
    }

    /// <summary>Joins every plain letter with every one mark and every two; what results is what decomposes.</summary>
    private static Dictionary<char, string> Build()
    {
        var table = new Dictionary<char, string>();
        for (var letter = 'A'; letter <= 'z'; letter++)
            foreach (var (one, mark) in Joined(letter))
            {
                table[one] = $"{letter}{mark}";
                foreach (var (two, second) in Joined(one))
                    table[two] = Order(mark) <= Order(second) ? $"{letter}{mark}{second}" : $"{letter}{second}{mark}";
            }
        return table;
    }

    // U+0340 and U+0341 compose like U+0300 and U+0301, but nothing decomposes into them.
    private static IEnumerable<(char Composed, char Mark)> Joined(char letter)
    {
        for (var mark = FirstMark; mark <= LastMark; mark++)
            if (mark is not ('\u0340' or '\u0341') && Composition.Join(letter, mark, adjacent: true) is var composed && composed != letter)
                yield return (composed, mark);
    }

    /// <summary>The place of a mark among those of one letter: by combining class (horn 216, dot below 220, above 230), shape before tone.</summary>
    private static int Order(char mark) => mark switch
    {
        '\u031B' => 0,
        '\u0323' => 1,
        '\u0302' or '\u0306' => 2,
        _ => 3,
    };
}
