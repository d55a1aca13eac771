using System.Text;
using Classifier.Text.Boilerplate;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Boilerplate;

/// <summary>A page whose furniture is marked in the text itself: <c>⟦Kind:furniture⟧</c>.</summary>
internal sealed record MarkedPage(string Text, IReadOnlyList<(BoilerplateKind Kind, string Text)> Furniture)
{
    public static MarkedPage Parse(string marked)
    {
        var text = new StringBuilder();
        var furniture = new List<(BoilerplateKind, string)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '⟦')
            {
                text.Append(marked[i]);
                continue;
            }
            var colon = marked.IndexOf(':', i);
            var close = marked.IndexOf('⟧', colon);
            furniture.Add((Enum.Parse<BoilerplateKind>(marked[(i + 1)..colon]), marked[(colon + 1)..close].Trim()));
            text.Append(marked, colon + 1, close - colon - 1);
            i = close;
        }
        return new MarkedPage(text.ToString(), furniture);
    }

    /// <summary>What is found in the text, in the same form.</summary>
    public static IReadOnlyList<(BoilerplateKind Kind, string Text)> Found(NormalizedText text) =>
        [.. PageParts.Of(text).Boilerplate.Select(span => (span.Kind, text.Text.Slice(span.Start, span.Length).ToString().Trim()))];
}
