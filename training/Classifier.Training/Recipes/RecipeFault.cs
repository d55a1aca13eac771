namespace Classifier.Training.Recipes;

/// <summary>What is wrong at a place of a recipe.</summary>
/// <param name="Path">Keys joined by points, places of lists in brackets from 0, such as <c>heads[0].text.bits</c>.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
internal readonly record struct RecipeFault(string Path, string Message);
