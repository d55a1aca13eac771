using System.Xml.Linq;
using Classifier.Modeling.Bundles;
using static Classifier.Training.Evaluation.Plots.Markup;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>What the labels of a head are called, for people.</summary>
internal sealed class LabelNames(HeadInfo head)
{
    private readonly Dictionary<string, string> _names = head.Labels.ToDictionary(l => l.Id, l => l.NameVi);

    /// <summary>The Vietnamese name; the id when there is no other.</summary>
    public string this[string id] => _names.GetValueOrDefault(id) is { Length: > 0 } name ? name : id;

    /// <summary>The name and, when it is another word, the id.</summary>
    public IEnumerable<XElement> Both(string id)
    {
        yield return Element("span", this[id]).With("lang", "vi");
        if (this[id] != id)
            yield return Element("code", id);
    }
}
