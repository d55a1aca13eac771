namespace Classifier.Server.Web;

/// <summary>One entry of a problem's <c>violations</c>.</summary>
/// <param name="Field">Path from the request message to the field, in proto names.</param>
/// <param name="Description">What is wrong and what would be right.</param>
internal sealed record FieldProblem(string Field, string Description);
