using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Scoring;

/// <summary>Copies a column of numbers and counts how often it does.</summary>
internal sealed class Probe(string output, string input) : Transform
{
    private readonly CountingKernel _kernel = new();

    public int Runs => _kernel.Runs;

    internal override void Bind(ColumnBinder columns) => columns.Add(columns[input].Schema with { Name = output }, _kernel, columns[input]);

    private sealed class CountingKernel : Kernel<NumberBuffer, NumberBuffer>
    {
        public int Runs { get; private set; }

        protected override void Run(NumberBuffer input, NumberBuffer output)
        {
            Runs++;
            output.Set(input.View);
        }
    }
}
