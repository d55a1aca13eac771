using System.Text;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Lines broken at the first space after 40 to 60 characters, as OCR and old mail do; titles keep their line.</summary>
internal sealed class BrokenLines : BodyPerturbation
{
    private const int Shortest = 40;
    private const int Longest = 60;

    public override string Kind => "OCR line breaks";

    protected override string Change(string body, Random random)
    {
        var broken = new StringBuilder(body);
        var (line, width) = (0, random.Next(Shortest, Longest + 1));
        for (var i = 0; i < broken.Length; i++)
        {
            if (broken[i] == ' ' && i - line >= width)
                broken[i] = '\n';
            if (broken[i] == '\n')
                (line, width) = (i + 1, random.Next(Shortest, Longest + 1));
        }
        return broken.ToString();
    }
}
