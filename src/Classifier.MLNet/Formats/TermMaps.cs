using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>The vocabularies of a <see cref="ValueToKeyTransform"/>, which stand in the file as a component of their own.</summary>
internal sealed record TermMaps(ImmutableArray<KeyVocabulary> Vocabularies);
