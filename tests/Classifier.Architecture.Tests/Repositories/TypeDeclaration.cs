using System.Text.RegularExpressions;

namespace Classifier.Architecture.Tests.Repositories;

/// <summary>A type declared in a source file.</summary>
/// <param name="Name">Without type parameters.</param>
/// <param name="IsPublic">Declared <c>public</c>, wherever it is nested.</param>
/// <param name="IsDocumented">A doc comment stands right before it, attributes aside.</param>
internal sealed partial record TypeDeclaration(string Name, bool IsPublic, bool IsDocumented)
{
    public static IEnumerable<TypeDeclaration> In(RepositoryFile file)
    {
        var lines = SourceCode.WithoutText(file.Content).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var match = Declaration().Match(lines[i]);
            if (match.Success)
                yield return new(match.Groups["name"].Value, match.Groups["modifiers"].Value.Contains("public ", StringComparison.Ordinal), IsDocumentedAt(lines, i));
        }
    }

    private static bool IsDocumentedAt(string[] lines, int declaration)
    {
        var above = declaration - 1;
        while (above >= 0 && lines[above].Trim() is ['[', ..] or [.., ']'])
            above--;
        return above >= 0 && lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*(?:\[[^\]]*\]\s*)*(?<modifiers>(?:(?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref|unsafe|new)\s+)*)"
        + @"(?:(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>[A-Za-z_]\w*)\s*(?:[<({:;]|$|where\b)|delegate\s+[^(]+?\s(?<name>\w+)\s*[<(])")]
    private static partial Regex Declaration();
}
