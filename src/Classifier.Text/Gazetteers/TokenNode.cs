namespace Classifier.Text.Gazetteers;

/// <summary>A token of a phrase in a <see cref="TokenTrie"/>, after the tokens before it.</summary>
/// <param name="Hash">The token's hash.</param>
/// <param name="Parent">The node of the token before it.</param>
/// <param name="Start">Where its characters begin among those of the trie.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct TokenNode(uint Hash, int Parent, int Start, int Length);
