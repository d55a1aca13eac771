namespace Classifier.Server.Grpc.Requests;

/// <summary>One broken rule of a request.</summary>
/// <param name="Field">Path from the request message to the field, in proto names.</param>
/// <param name="Description">What is wrong and what would be right; never quotes a document's text.</param>
internal sealed record Violation(string Field, string Description);
