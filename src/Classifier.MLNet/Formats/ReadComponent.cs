using Classifier.MLNet.Envelopes;

namespace Classifier.MLNet.Formats;

/// <summary>A component and what its envelope says.</summary>
/// <param name="Directory">Where it stands in the zip.</param>
/// <param name="Id">Signature, versions and loader.</param>
/// <param name="BlockLength">Length of its block in bytes.</param>
/// <param name="Component">What was read.</param>
internal sealed record ReadComponent(string Directory, EnvelopeId Id, int BlockLength, object Component);
