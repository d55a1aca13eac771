namespace Classifier.Cli.Details;

/// <summary>A stretch of page furniture.</summary>
/// <param name="Kind">Such as <c>navigation</c>.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record FurnitureDetail(string Kind, Place Place);

/// <summary>A body that a document names.</summary>
/// <param name="Tier">Such as <c>district</c>.</param>
/// <param name="Role">Such as <c>acts</c>.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record ActorDetail(string Tier, string Role, Place Place);
