using System.Buffers;
using System.Text;

namespace Classifier.Text.Gazetteers;

/// <summary>One line of <c>units.tsv</c> in UTF-8, cut into its columns.</summary>
internal readonly ref struct UnitRow
{
    private const int Columns = 7;
    private const int DateLength = 10;
    private const int LongestCode = 5;

    /// <exception cref="InvalidDataException">A line does not have seven columns.</exception>
    public UnitRow(ReadOnlySpan<byte> line)
    {
        var rest = line;
        Kind = (UnitKind)Number(Next(ref rest, line));
        Code = Next(ref rest, line);
        Name = Next(ref rest, line);
        Parent = Next(ref rest, line);
        From = Next(ref rest, line);
        Until = Next(ref rest, line);
        Successors = rest.Contains((byte)'\t') ? throw Wrong(line) : rest;
    }

    public UnitKind Kind { get; }

    public ReadOnlySpan<byte> Code { get; }

    public ReadOnlySpan<byte> Name { get; }

    public ReadOnlySpan<byte> Parent { get; }

    public ReadOnlySpan<byte> From { get; }

    public ReadOnlySpan<byte> Until { get; }

    /// <summary>Codes joined by commas.</summary>
    public ReadOnlySpan<byte> Successors { get; }

    /// <summary>The name in a line, for which the other columns need not be found.</summary>
    public static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> line)
    {
        var rest = line;
        Next(ref rest, line);
        Next(ref rest, line);
        return Next(ref rest, line);
    }

    public AdministrativeUnit ToUnit()
    {
        var successors = Encoding.UTF8.GetString(Successors);
        return new AdministrativeUnit(
            Encoding.UTF8.GetString(Code), Encoding.UTF8.GetString(Name), Kind, Encoding.UTF8.GetString(Parent),
            Day(From), Day(Until), successors.Length == 0 ? [] : successors.Split(','));
    }

    /// <summary>A date as yyyy-MM-dd; null for an empty one.</summary>
    public static DateOnly? Day(ReadOnlySpan<byte> date) => date.Length == 0 ? null
        : date.Length == DateLength ? new DateOnly(Number(date[..4]), Number(date[5..7]), Number(date[8..]))
        : throw new InvalidDataException($"'{Encoding.UTF8.GetString(date)}' is no date.");

    /// <summary>A code as a number that keeps the order of codes, as texts and of their length; -1 for what is no code.</summary>
    public static int Key(ReadOnlySpan<byte> code)
    {
        if (code.Length is 0 or > LongestCode || code.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return -1;
        var number = Number(code);
        for (var i = code.Length; i < LongestCode; i++)
            number *= 10;
        return (number * 10) + code.Length;
    }

    /// <inheritdoc cref="Key(ReadOnlySpan{byte})"/>
    public static int Key(ReadOnlySpan<char> code)
    {
        Span<byte> digits = stackalloc byte[LongestCode];
        return Ascii.FromUtf16(code, digits, out var length) == OperationStatus.Done ? Key(digits[..length]) : -1;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }

    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> line)
    {
        var end = rest.IndexOf((byte)'\t');
        if (end < 0)
            throw Wrong(line);
        var column = rest[..end];
        rest = rest[(end + 1)..];
        return column;
    }

    private static InvalidDataException Wrong(ReadOnlySpan<byte> line) =>
        new($"A unit has {Columns} columns: '{Encoding.UTF8.GetString(line)}'.");
}
