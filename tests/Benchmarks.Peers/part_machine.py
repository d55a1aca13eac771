"""What the machine's memory allows: nothing can be faster than it."""
from report import Figure
from rounds import last_json


def measure(inputs, rounds, root):
    results = [last_json(["dotnet", f"{root}/artifacts/bin/Classifier.Benchmarks/release/Classifier.Benchmarks.dll", "machine"]) for _ in range(rounds)]
    return [Figure("memory", what, [r[what] for r in results], "", []) for what in results[0]]
