using System.Text.RegularExpressions;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Annotation;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Tests.TestData;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Classifier.Training.Tests.Labelling.Annotation;

public class AnnotationScreenTests
{
    private static readonly QueueItem Item = new("0a", string.Join('\n', Enumerable.Range(1, 50).Select(i => $"line {i} of the text")))
    {
        Title = "A [title]",
        Source = "press",
        Reasons = [new("topic", "rare", 1, "about topics"), new("level", "uncertain", 0.5, "commune 0.47 or none 0.43")],
    };

    private static readonly AnnotationRules Rules = new(TinyCorpus.Recipe, [Item], _ => null);

    [Fact]
    public void Draw_FirstHead_ShowsTextKeysAnswersAndReason()
    {
        var screen = Draw(Rules.Start());

        Assert.Contains("1 of 1 · 0a · press", screen, StringComparison.Ordinal);
        Assert.Contains("A [title]", screen, StringComparison.Ordinal);
        Assert.Contains("why: commune 0.47 or none 0.43", screen, StringComparison.Ordinal);
        Assert.Contains("level? · the model says commune 0.47 · sure", screen, StringComparison.Ordinal);
        Assert.Matches("1 ministry +2 province 0.43 +3 commune 0.47", screen);
        Assert.Contains("q quit", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Pages_ShowEveryLineOnceWithinTheHeight()
    {
        var pages = Enumerable.Range(0, 10).Select(p => Draw(Rules.Start() with { Page = p })).ToList();
        var count = Regex.Match(pages[0], @"page 1 of (\d)").Groups[1].Value[0] - '0';

        Assert.InRange(count, 3, 8);
        for (var line = 1; line <= 50; line++)
            Assert.Single(pages.Take(count), p => p.Contains($"line {line} of", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.InRange(p.Split('\n').Length, 10, 25));
        Assert.Equal(pages[0], pages[count]);
    }

    [Fact]
    public void Draw_Blind_TellsNothingOfTheModel()
    {
        var screen = Draw(Rules.Start(), isBlind: true);

        Assert.DoesNotContain("0.4", screen, StringComparison.Ordinal);
        Assert.Matches("1 ministry +2 province +3 commune", screen);
    }

    [Fact]
    public void Draw_HalfLabelled_ShowsWhatWasSaidAndAsksForTheRest()
    {
        var screen = Draw(new AnnotationState(0, new LabelTable.Row(
            "0a", new Dictionary<string, string> { ["level"] = "commune" }, new Dictionary<string, IReadOnlyList<string>> { ["level"] = ["province"] }, 1)));

        Assert.Contains("level: commune (arguable: province)", screen, StringComparison.Ordinal);
        Assert.Contains("topic? · guessed", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Definitions_NamesEveryLabelInBothLanguages()
    {
        var recipe = TinyCorpus.Recipe with
        {
            Heads =
            [
                new()
                {
                    Name = "level", Vi = "Cấp", En = "Level",
                    Labels = [new() { Id = "commune", Vi = "Xã [x]", En = "Commune" }, new() { Id = "none", Vi = "Không", En = "None" }],
                },
            ],
        };
        var rules = new AnnotationRules(recipe, [Item], _ => null);
        var (console, output) = Console();

        new AnnotationScreen(console, rules, 1).Draw(rules.Start() with { ShowsDefinitions = true }, Item, Proposals.None(Item), true);

        Assert.Contains("level: Cấp, Level", output.ToString(), StringComparison.Ordinal);
        Assert.Matches("1 +│ commune │ Xã \\[x\\] │ Commune", output.ToString());
    }

    [Fact]
    public void MarkedText_Evidence_IsMarkedForAndAgainstAndTheStrongerSeen()
    {
        var (console, _) = Console();

        IRenderable text = MarkedText.Of("Title", "for both against", [
            new(SignKind.Phrase, new(DocumentField.Body, new(0, 8), default), 2),
            new(SignKind.Phrase, new(DocumentField.Body, new(4, 16), default), -1),
            new(SignKind.Phrase, new(DocumentField.Title, new(1, 3), default), 0.5)]);
        var segments = text.Render(RenderOptions.Create(console), 80).Where(s => !s.IsLineBreak).ToList();

        Assert.Equal("it" + "for both", Joined(MarkedText.For));
        Assert.Equal(" against", Joined(MarkedText.Against));
        Assert.NotEqual(MarkedText.For.Decoration, MarkedText.Against.Decoration);

        string Joined(Style style) => string.Concat(segments.Where(s => s.Style.Equals(style)).Select(s => s.Text));
    }

    [Theory]
    [InlineData("a\u001b[2Jb", "a [2Jb")]
    [InlineData("a\r\nb\tc", "a \nb c")]
    [InlineData("a\u202eb\u2066c\u009b1m", "a b c 1m")]
    [InlineData("Ủy ban 😀", "Ủy ban 😀")]
    public void Harmless_TextOfADocument_CommandsNoTerminal(string text, string expected)
    {
        Assert.Equal(expected, MarkedText.Harmless(text));
    }

    private static string Draw(AnnotationState state, bool isBlind = false)
    {
        var (console, output) = Console();
        var proposals = isBlind ? Proposals.None(Item) : new Dictionary<string, Proposal>
        {
            ["level"] = new([new LabelScore("commune", 0.47), new LabelScore("province", 0.43), new LabelScore("ministry", 0.001)], []),
        };
        new AnnotationScreen(console, Rules, 1).Draw(state, Item, proposals, !isBlind);
        return output.ToString();
    }

    private static (IAnsiConsole Console, StringWriter Output) Console()
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output),
        });
        (console.Profile.Width, console.Profile.Height) = (80, 24);
        return (console, output);
    }
}
