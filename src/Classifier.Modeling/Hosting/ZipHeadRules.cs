using System.Globalization;

namespace Classifier.Modeling.Hosting;

/// <summary>What settings of hosted heads must say, whatever is in the zip.</summary>
public static class ZipHeadRules
{
    /// <summary>Every fault, each naming the setting and what would be right.</summary>
    public static IEnumerable<string> Faults(ZipHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return Check(head);
    }

    private static IEnumerable<string> Check(ZipHead head)
    {
        var (name, section, settings) = head;
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
            yield return $"{section}: a head cannot be called '{name}'; use ASCII letters, digits, _ and -.";
        if (!ZipHead.IsZip(settings.Path))
            yield return $"{section}:Path is '{settings.Path}'; set it to the .zip that ML.NET saved.";
        if (!(settings.MinimumConfidence is >= 0 and <= 1))
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{section}:MinimumConfidence is {settings.MinimumConfidence}; set it to a number from 0 to 1.");
        if (!Enum.IsDefined(settings.Scores))
            yield return $"{section}:Scores is {settings.Scores}; set it to probabilities or softmax.";
        foreach (var (column, field) in settings.Columns)
            if (!Enum.IsDefined(field))
                yield return $"{section}:Columns:{column} is {field}; set it to text, title or body.";
        foreach (var column in settings.Columns.Keys.Where(settings.Constants.ContainsKey))
            yield return $"{section}:Columns:{column} and {section}:Constants:{column} are both set; a column is filled from one: remove the other.";
        foreach (var (label, names) in settings.Labels)
            if (string.IsNullOrWhiteSpace(names?.Id ?? label))
                yield return $"{section}:Labels:{label}:Id is blank; set it to an id, or remove it to use the class.";
    }
}
