using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>A member of the Party's Central Committee among the guests, in news of a body below the centre. Guests do not count.</summary>
internal sealed class CentralGuest : IPerturbation
{
    private static readonly string[] Guests =
    [
        "Tham dự có đồng chí Lương Khắc Tùng, Ủy viên Trung ương Đảng.",
        "Tham dự có đồng chí Đàm Thị Ngân, Ủy viên Trung ương Đảng và nhiều đại biểu.",
        "Cùng dự có đồng chí Vi Quốc Thái, Ủy viên Trung ương Đảng.",
    ];

    public string Kind => "central guest";

    public Document? Apply(CorpusDocument source, Random random)
    {
        if (!source.IsNews || source.Level is not ("province" or "district" or "commune" or "bloc"))
            return null;
        var end = source.Text.IndexOf('\n');
        var guest = Guests[random.Next(Guests.Length)];
        return source.ToDocument() with { Body = end < 0 ? $"{source.Text} {guest}" : source.Text.Insert(end, $" {guest}") };
    }
}
