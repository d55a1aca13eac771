using System.CommandLine;
using Classifier.Training.Recipes;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train recipe</c>: <c>check</c> and <c>show</c>.</summary>
internal static class RecipeCommand
{
    private static readonly Argument<string> FileArgument = new("FILE") { Description = "The recipe (YAML)." };

    public static Command Create()
    {
        var check = new Command("check", "List every fault of a recipe, with its line.") { FileArgument };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(FileArgument)));
        var show = new Command("show", "Print a recipe with every value, defaults included.") { FileArgument };
        show.SetAction(parsed => Console.Out.Write(RecipeText.Of(RecipeFile.Read(parsed.GetRequiredValue(FileArgument)))));
        return new Command("recipe", "Check or show a recipe.") { check, show };
    }

    private static int Check(string path)
    {
        var recipe = RecipeFile.Read(path);
        Console.Out.WriteLine($"{path}: good, {recipe.Heads.Count} head{(recipe.Heads.Count == 1 ? "" : "s")}");
        foreach (var head in recipe.Heads)
            Console.Out.WriteLine($"  {head.Name}: {head.Labels.Count} labels, {Trainers(head)}");
        return 0;
    }

    private static string Trainers(HeadRecipe head)
    {
        var first = YamlTypes.CamelCase(head.Trainer.ToString());
        return head is { FastTree: not null, HasTextModel: true } ? $"{first} and fastTree on top" : first;
    }
}
