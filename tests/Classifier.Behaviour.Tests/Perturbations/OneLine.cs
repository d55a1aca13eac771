namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>The whole body in one line, as copying from a web page gives it.</summary>
internal sealed class OneLine : BodyPerturbation
{
    public override string Kind => "one line";

    protected override string Change(string body, Random random) => body.Replace('\n', ' ');
}
