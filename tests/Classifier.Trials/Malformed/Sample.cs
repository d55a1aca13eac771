using System.Text;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Google.Protobuf;

namespace Classifier.Trials.Malformed;

/// <summary>Good requests, from which bad ones are made.</summary>
internal static class Sample
{
    /// <summary>gRPC methods, as paths.</summary>
    public static string[] Paths { get; } =
    [
        "/classifier.v1.DocumentClassifier/Classify", "/classifier.v1.DocumentClassifier/ClassifyBatch", "/classifier.v1.DocumentClassifier/ClassifyStream",
        "/classifier.v1.DocumentClassifier/GetModelInfo", "/grpc.health.v1.Health/Check", "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
    ];

    /// <summary>A message that the method takes, or would if it were a little different.</summary>
    public static byte[] Message(string path, Random random) => path switch
    {
        "/classifier.v1.DocumentClassifier/ClassifyBatch" => new ClassifyBatchRequest { Documents = { Document(random), Document(random) }, Options = Options(random) }.ToByteArray(),
        "/classifier.v1.DocumentClassifier/GetModelInfo" => new GetModelInfoRequest { Model = "champion" }.ToByteArray(),
        _ => new ClassifyRequest { Document = Document(random), Options = Options(random) }.ToByteArray(),
    };

    /// <summary>A request in JSON.</summary>
    public static byte[] Json(Random random) => Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(new ClassifyRequest { Document = Document(random), Options = Options(random) }));

    private static Document Document(Random random)
    {
        var document = OwnCorpus.Get(random.Next(OwnCorpus.Count));
        document.Body = document.Body[..Math.Min(document.Body.Length, 300)];
        document.SourceUri = "https://example.org/1";
        document.MediaType = "text/plain";
        return document;
    }

    private static ClassifyOptions Options(Random random) => new()
    {
        Alternatives = 2,
        MinConfidence = 0.5,
        Explain = random.Next(2) == 0,
        ExplainSpans = 5,
        Units = random.Next(2) == 0,
        Header = random.Next(2) == 0,
        Page = random.Next(2) == 0,
        Actors = random.Next(2) == 0,
        ChooseAmong = { ["level"] = new LabelSubset { Labels = { "province", "district" } } },
        ExplainLabels = { ["topic"] = new LabelSubset { Labels = { "economy" } } },
    };
}
