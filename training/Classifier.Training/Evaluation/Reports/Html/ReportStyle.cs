namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>The style and the script of a report.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --ink: light-dark(#1b1f24, #e6e9ee); --soft: light-dark(#59626e, #a3adba); --paper: light-dark(#ffffff, #14171b);
          --panel: light-dark(#f4f6f8, #1d2228); --rule: light-dark(#d5dae1, #363d47); --blue: light-dark(#1f6aa5, #7db9ea);
          --orange: light-dark(#b4540a, #f0a35e); --on-strong: light-dark(#ffffff, #10151b);
        }
        body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 3rem; border-bottom: 2px solid var(--rule); padding-bottom: .3rem; } h4 { margin: 0 0 .5rem; }
        code { font-size: .85em; color: var(--soft); margin-left: .4em; } a { color: var(--blue); }
        nav ul { padding-left: 1.2rem; } .from { color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
        .wide { overflow-x: auto; } figure { margin: 0; } summary { cursor: pointer; color: var(--blue); }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
        th, td { padding: .25rem .7rem; border-bottom: 1px solid var(--rule); text-align: right; white-space: nowrap; }
        thead th { font-weight: 600; color: var(--soft); } .words { text-align: left; }
        th[scope=row] { font-weight: normal; white-space: normal; min-width: 8rem; overflow-wrap: anywhere; }
        svg { display: block; height: auto; max-width: max(100%, 30rem); font: 12px system-ui, sans-serif; }
        svg text { fill: var(--ink); } svg .tick, svg .detail, svg .axis { fill: var(--soft); font-size: 11px; }
        .grid { stroke: var(--rule); } .bar { fill: var(--blue); fill-opacity: .45; } .whisker { stroke: var(--ink); stroke-width: 1.5; }
        .cell { fill: var(--panel); } .right { fill: var(--blue); } .wrong { fill: var(--orange); } svg .strong { fill: var(--on-strong); }
        .curve { fill: none; stroke: var(--blue); stroke-width: 2; } .dot { fill: var(--blue); stroke: var(--paper); }
        .ideal { stroke: var(--soft); stroke-dasharray: 5 4; } .threshold { stroke: var(--orange); stroke-width: 1.5; stroke-dasharray: 4 3; }
        form { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1rem 0; } form[hidden], article[hidden] { display: none; }
        select { font: inherit; max-width: 100%; } label { max-width: 100%; }
        article { border: 1px solid var(--rule); border-radius: 6px; padding: .6rem 1rem; margin: 1rem 0; } article > p { margin: .2rem 0; }
        .text { background: var(--panel); max-height: 18rem; overflow: auto; padding: .6rem .8rem; margin: .5rem 0; }
        .text p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        mark { color: inherit; padding: 0 1px; }
        mark.answer { background: light-dark(#fde3c8, #5a3512); border-bottom: 2px dashed var(--orange); }
        mark.truth { background: light-dark(#d3e7f7, #173d5c); border-bottom: 2px solid var(--blue); }
        @media print { :root { color-scheme: light; } .text { max-height: none; } article, figure, tr { break-inside: avoid; } form { display: none; } }

        """;

    /// <summary>Shows the errors of the chosen truth and answer. Without it the page shows all of them.</summary>
    public const string Script = """
        document.querySelectorAll('.errors').forEach(box => {
          const form = box.querySelector('form'), errors = [...box.querySelectorAll('article')];
          const update = () => {
            for (const error of errors)
              error.hidden = [...form.querySelectorAll('select')].some(s => s.value && s.value !== error.dataset[s.name]);
            form.querySelector('output').textContent = errors.filter(e => !e.hidden).length + ' of ' + errors.length + ' shown';
          };
          form.hidden = false;
          form.addEventListener('change', update);
          update();
        });

        """;
}
