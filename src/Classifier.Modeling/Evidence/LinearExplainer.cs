using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Evidence;

/// <summary>Explains a linear model on hashed n-grams: the bias is the baseline, the rest belongs to the words.</summary>
internal sealed class LinearExplainer(LinearMulticlass model, TextFeatureSettings settings) : HeadExplainer
{
    public override string Column => FeatureColumns.Text;

    public override Contributions Explain(DocumentFeatures features, ScoringRow row, int label, int against)
    {
        var logits = new float[model.ClassCount];
        model.Logits(row.Vector(Column), logits);
        var words = WordContributions.Of(model, features, settings, label, against);
        return new Contributions { Margin = (double)logits[label] - logits[against], Baseline = words.Bias, Words = words.Tokens };
    }
}
