using System.Text.RegularExpressions;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>One directory with a component, and all below it.</summary>
internal static partial class ComponentCheck
{
    public static Facts Check(ZipEntries entries, string directory, Role role, ColumnNames columns, Faults faults)
    {
        var where = $"{directory}/Model.key";
        if (entries.Take(where) is not { } bytes)
        {
            faults.Add(where, "is missing");
            columns.Forget();
            return Facts.None;
        }

        try
        {
            var key = ModelKey.Read(bytes, where, faults);
            var known = KnownComponents.Find(key.Signature);
            Layout.Demand(known != null, $"the signature '{key.Signature}' is not known");
            Layout.Demand(known!.Role == role, $"'{key.Signature}' is a {known.Role}, where a {role} is asked for");
            var component = new Component(key, entries, directory, columns, faults);
            Identity(component, key, known);
            if (known.SideText is { } text)
                component.Entry(text);
            var facts = known.Layout(component);
            component.ExpectAllRead();
            return facts;
        }
        catch (DamageException damage)
        {
            faults.Add(where, damage.Message);
            entries.TakeAllIn(directory);
            columns.Forget();
            return Facts.None;
        }
    }

    private static void Identity(Component component, ModelKey key, KnownComponent known)
    {
        component.Expect((key.Written, key.Readable) == (known.Written, known.Readable),
            $"'{key.Signature}' has versions {key.Written:X}/{key.Readable:X}, not {known.Written:X}/{known.Readable:X}");
        component.Expect(key.Loader == known.Loader, $"'{key.Signature}' has the loader '{key.Loader}', not '{known.Loader}'");
        component.Expect(key.Alternative == known.Alternative,
            $"'{key.Signature}' has the alternative loader '{key.Alternative}', not '{known.Alternative}'");
        component.Expect(key.Assembly.Length == 0 || key.Assembly == known.Assembly
                || (key.Assembly.StartsWith(known.Assembly, StringComparison.Ordinal) && FullName().IsMatch(key.Assembly[known.Assembly.Length..])),
            $"'{key.Signature}' has the assembly '{key.Assembly}', not {known.Assembly} or its full name");
    }

    [GeneratedRegex(@"^, Version=\d+\.\d+\.\d+\.\d+, Culture=neutral, PublicKeyToken=[0-9a-f]{16}\z")]
    private static partial Regex FullName();
}
