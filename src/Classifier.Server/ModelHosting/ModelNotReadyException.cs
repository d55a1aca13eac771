namespace Classifier.Server.ModelHosting;

/// <summary>A call came before the first model was loaded.</summary>
internal sealed class ModelNotReadyException() : Exception("The model is still being loaded.");
