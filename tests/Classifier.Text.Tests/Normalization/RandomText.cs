using System.Text;

namespace Classifier.Text.Tests.Normalization;

/// <summary>Texts drawn from a fixed seed.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly string[] Words =
    [
        "Ủy", "ban", "nhân", "dân", "xã", "Hòa", "Bình", "ĐẮK", "LẮK", "hoàn", "thủy", "khỏe", "quý", "quyết", "định", "Số", "36-KH/HU",
        "25/4/2023,", "1.500", "người;", "nghiệp", "được", "Tỉnh", "những", "Ở", "ỷ", "(khoản", "2", "điều", "7)", "\"thuế\"", "M'gar",
    ];

    private static readonly string[] Noise =
        ["\u200B", "\u200D", "\uFEFF", "\u00AD", "\u202A", "\0", "\uFE0F", "\U000E0100"];

    private static readonly string[] Spaces = [" ", "  ", "\u00A0", "\t", "\u3000 ", " \u200B ", "\u2003"];

    private static readonly string[] LineBreaks = ["\n", "\r\n", "\r", "\u2028", " \n\n ", "\u0085", "\f\u00A0"];

    private static readonly (int Low, int High)[] Blocks =
    [
        (0x00, 0x7F), (0x80, 0x24F), (0x300, 0x36F), (0x300, 0x309), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0xD800, 0xDFFF), (0x20, 0x7E),
        (0x0, 0xFFFF), (0xFF00, 0xFFFF), (0x10000, 0x10FFFF), (0x30, 0x39), (0x2C, 0x2F), (0x61, 0x7A), (0x9, 0xD), (0x1D165, 0x1D172),
    ];

    private readonly Random _random = new(seed);

    /// <summary>Normal Vietnamese text, in its one form.</summary>
    public string Vietnamese(int words) => string.Concat(Enumerable.Range(0, words)
        .Select(i => (i == 0 ? "" : _random.Next(8) == 0 ? "\n" : " ") + _random.GetItems(Words, 1)[0]));

    /// <summary>The same text as <paramref name="normal"/> to a reader: other spaces, other forms of the letters, invisible characters.</summary>
    public string Disturb(string normal)
    {
        var result = new StringBuilder(_random.GetItems(Spaces, 1)[0]);
        foreach (var c in normal)
        {
            result.Append(c switch
            {
                ' ' => _random.GetItems(Spaces, 1)[0],
                '\n' => _random.GetItems(LineBreaks, 1)[0],
                '"' => "“",
                '-' => "–",
                'Đ' => "Ð",
                _ => _random.Next(2) == 0 ? Decompose(c) : c.ToString(),
            });
            if (_random.Next(6) == 0)
                result.Append(_random.GetItems(Noise, 1)[0]);
        }
        return result.Append(_random.GetItems(LineBreaks, 1)[0]).ToString();
    }

    /// <summary>Characters from all over Unicode, halves of surrogate pairs included, biased to what the rules treat.</summary>
    public string Unicode(int characters)
    {
        var result = new StringBuilder();
        for (var i = 0; i < characters; i++)
        {
            var (low, high) = Blocks[_random.Next(Blocks.Length)];
            var codePoint = _random.Next(low, high + 1);
            result.Append(codePoint > 0xFFFF ? char.ConvertFromUtf32(codePoint) : ((char)codePoint).ToString());
        }
        return result.ToString();
    }

    /// <summary>Random bytes read as UTF-16.</summary>
    public string Bytes(int count)
    {
        var bytes = new byte[count * 2];
        _random.NextBytes(bytes);
        return string.Create(count, bytes, static (span, b) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = (char)BitConverter.ToUInt16(b, i * 2);
        });
    }

    private string Decompose(char c)
    {
        var parts = VietnameseLetters.Decompose(c.ToString());
        return parts.Length == 3 && _random.Next(2) == 0 ? $"{parts[0]}{parts[2]}{parts[1]}" : parts;
    }
}
