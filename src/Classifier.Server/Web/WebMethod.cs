using Classifier.Contracts.V1;
using Google.Protobuf.Reflection;

namespace Classifier.Server.Web;

/// <summary>One method of the HTTP/JSON side: a gRPC method by another name.</summary>
/// <param name="Verb"><c>GET</c>, which takes the request's fields as its query, or <c>POST</c>, which takes the request as its body.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Rpc">The method it calls.</param>
internal sealed record WebMethod(string Verb, string Path, MethodDescriptor Rpc)
{
    public static readonly WebMethod Classify = Of(HttpMethods.Post, "/v1/documents:classify", nameof(Classify));

    public static readonly WebMethod ClassifyBatch = Of(HttpMethods.Post, "/v1/documents:batchClassify", nameof(ClassifyBatch));

    public static readonly WebMethod GetModelInfo = Of(HttpMethods.Get, "/v1/model", nameof(GetModelInfo));

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<WebMethod> All = [Classify, ClassifyBatch, GetModelInfo];

    private static WebMethod Of(string verb, string path, string rpc) => new(verb, path, DocumentClassifier.Descriptor.FindMethodByName(rpc));
}
