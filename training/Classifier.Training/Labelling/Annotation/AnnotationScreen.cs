using System.Globalization;
using Classifier.Training.Labelling.Queue;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>Draws what an annotator sees: the document page by page, what is said of it, and the keys.</summary>
/// <param name="console">Where to draw; a terminal is cleared each time.</param>
/// <param name="rules">The heads and their keys.</param>
/// <param name="count">How many documents the queue has.</param>
internal sealed class AnnotationScreen(IAnsiConsole console, AnnotationRules rules, int count)
{
    private const int LeastTextLines = 5;
    private const double LeastShown = 0.005;

    private static readonly string[] Confidences = ["guessed", "fairly sure", "sure"];

    /// <summary>Draws.</summary>
    /// <param name="state">Where the annotator is; not over.</param>
    /// <param name="item">The document.</param>
    /// <param name="proposals">What a model says, by head.</param>
    /// <param name="showsReasons">Whether to say why the document is in the queue; reasons tell what the model answered.</param>
    public void Draw(AnnotationState state, QueueItem item, IReadOnlyDictionary<string, Proposal> proposals, bool showsReasons)
    {
        if (console.Profile.Out.IsTerminal)
            console.Clear();
        var asked = rules.Asked(state);
        var proposal = proposals.GetValueOrDefault(asked.Head.Name);
        string?[] name = [$"{state.Place + 1} of {count}", item.Id, item.Source, $"{item.Date:yyyy-MM-dd}"];
        var title = MarkedText.Harmless(string.Join(" · ", name.Where(n => !string.IsNullOrEmpty(n))));
        console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left });
        if (state.ShowsDefinitions)
        {
            console.Write(Definitions(asked));
            return;
        }
        var below = Below(state, asked, item, proposal, showsReasons);
        var room = Math.Max(LeastTextLines, console.Profile.Height - below.Sum(b => LinesOf(b).Count) - 2);
        var page = TextPage.Of(LinesOf(MarkedText.Of(item.Title ?? "", item.Text, proposal?.Evidence ?? [])), room, state.Page);
        console.Write(page);
        console.Write(new Rule(page.Count > 1 ? $"page {page.Number + 1} of {page.Count}" : "") { Justification = Justify.Right });
        foreach (var part in below)
            console.Write(part);
    }

    private List<IRenderable> Below(AnnotationState state, LabelKeys asked, QueueItem item, Proposal? proposal, bool showsReasons)
    {
        var below = new List<IRenderable>();
        if (showsReasons && item.Reasons.FirstOrDefault(r => r.Head == asked.Head.Name) is { } reason)
            below.Add(Line($"why: {reason.Says}", Decoration.Dim));
        foreach (var head in rules.Heads.Select(h => h.Head.Name).Where(state.Draft.Labels.ContainsKey))
            below.Add(Line($"{head}: {state.Draft.Labels[head]}{Also(state, head)}"));
        var best = proposal is null ? "" : string.Create(
            CultureInfo.InvariantCulture, $" · the model says {proposal.Ranked[0].Label} {proposal.Ranked[0].Probability:F2}");
        below.Add(Line($"{asked.Head.Name}?{Also(state, asked.Head.Name)}{best} · {Confidences[state.Draft.Confidence - 1]}", Decoration.Bold));
        below.Add(new Columns(asked.All.Select(l => Choice(l.Key, l.Label.Id, proposal))) { Expand = false });
        if (state.AddsArguable)
            below.Add(Line("the next key adds a label that could be argued for", Decoration.Bold));
        if (state.Message.Length > 0)
            below.Add(Line(state.Message, Decoration.Bold));
        below.Add(Line(CommandKey.Explained, Decoration.Dim));
        return below;
    }

    private static string Also(AnnotationState state, string head) =>
        state.Draft.Arguable.GetValueOrDefault(head, []) is { Count: > 0 } also ? $" (arguable: {string.Join(", ", also)})" : "";

    private static Markup Choice(char key, string label, Proposal? proposal)
    {
        var probability = proposal?.Ranked.FirstOrDefault(r => r.Label == label).Probability ?? 0;
        return new Markup(probability < LeastShown
            ? $"[bold]{key}[/] {Markup.Escape(label)}"
            : string.Create(CultureInfo.InvariantCulture, $"[bold]{key}[/] {Markup.Escape(label)} [dim]{probability:F2}[/]"));
    }

    private static Table Definitions(LabelKeys asked)
    {
        var title = new TableTitle(Markup.Escape($"{asked.Head.Name}: {asked.Head.Vi}, {asked.Head.En}"));
        var table = new Table { Title = title, Caption = new TableTitle("any key goes back") }.AddColumns("key", "label", "vi", "en");
        foreach (var (key, label) in asked.All)
            table.AddRow($"{key}", Markup.Escape(label.Id), Markup.Escape(label.Vi), Markup.Escape(label.En));
        return table;
    }

    private static Paragraph Line(string text, Decoration decoration = Decoration.None) =>
        new($"{MarkedText.Harmless(text).Replace('\n', ' ')}\n", new Style(decoration: decoration));

    private List<SegmentLine> LinesOf(IRenderable part) => Segment.SplitLines(part.Render(RenderOptions.Create(console), console.Profile.Width));
}
