using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>The administrative units that a document names beyond doubt, with their names as the document spells them.</summary>
internal static class NamedUnits
{
    /// <summary>Each spelling once, in text order. Names that are numbers are left out, since numbers stand for other things too.</summary>
    public static IReadOnlyList<(AdministrativeUnit Unit, string Spelling)> In(Document document)
    {
        var text = DocumentText.From(document);
        var found = new List<(AdministrativeUnit, string)>();
        foreach (var mention in text.Units.Where(m => m.IsCertain && char.IsLetter(m.Unit.Name[0])))
        {
            var name = NormalizedText.From(mention.Unit.Name);
            // The name without its kind; abbreviated names are left out.
            if (mention.TokenCount < name.Tokens.Length)
                continue;
            var (first, last) = (text.Text.Tokens[mention.Token + mention.TokenCount - name.Tokens.Length], text.Text.Tokens[mention.Token + mention.TokenCount - 1]);
            if (!text.Text.Folded[first.Start..last.End].SequenceEqual(name.Folded))
                continue;
            var span = text.Locate([new TextRange(first.Start, last.End - first.Start)])[0];
            var field = span.Field == DocumentField.Title ? document.Title : document.Body;
            found.Add((mention.Unit, field[span.Utf16.Start..span.Utf16.End]));
        }
        return [.. found.DistinctBy(f => f.Item2)];
    }

    /// <summary>The province a unit lies in, or the unit itself.</summary>
    public static AdministrativeUnit ProvinceOf(AdministrativeUnit unit) =>
        Gazetteer.Default.Parent(unit) is { } parent ? ProvinceOf(parent) : unit;
}
