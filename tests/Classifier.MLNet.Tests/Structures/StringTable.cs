using System.Text;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>The strings of an envelope, which are in the order in which the block first uses them.</summary>
internal sealed class StringTable(string[] strings)
{
    private int _used;

    public int Count => strings.Length;

    public static StringTable Read(ReadOnlyMemory<byte> table, ReadOnlyMemory<byte> characters, string where, Faults faults)
    {
        var ends = new Layout(table, where, faults);
        var strings = new string[table.Length / 8];
        long start = 0;
        for (var i = 0; i < strings.Length; i++)
        {
            var end = ends.Long("string end");
            Layout.Demand(end >= start && end <= characters.Length && end % 2 == 0, $"string {i} ends at {end}, after {start} of {characters.Length}");
            strings[i] = Encoding.Unicode.GetString(characters.Span[(int)start..(int)end]);
            start = end;
        }

        Layout.Demand(start == characters.Length, $"the strings end at {start}, their characters at {characters.Length}");
        foreach (var group in strings.GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1))
            faults.Add(where, $"the string '{group.Key}' is in the string table {group.Count()} times");
        return new StringTable(strings);
    }

    public string Use(Layout by, int index, string what)
    {
        Layout.Demand(index >= 0 && index < strings.Length, $"{what} is string {index} of {strings.Length}");
        by.Expect(index <= _used, $"{what} uses string {index} '{strings[index]}' before string {_used}");
        _used = Math.Max(_used, index + 1);
        return strings[index];
    }

    public void ExpectAllUsed(Layout by)
    {
        for (var i = _used; i < strings.Length; i++)
            by.Expect(false, $"the string {i} '{strings[i]}' is not referred to");
    }
}
