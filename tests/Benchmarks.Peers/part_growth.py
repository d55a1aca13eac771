"""Time per byte from documents of 100 bytes to one of 1 MiB; flat is the goal, so the dearest size is set beside the cheapest."""
from report import Figure
from rounds import last_json


def measure(inputs, rounds, root):
    results = [last_json(["dotnet", f"{root}/artifacts/bin/Classifier.Benchmarks/release/Classifier.Benchmarks.dll", "growth"]) for _ in range(rounds)]
    figures = [Figure(f"documents of {int(size):,} bytes", "ns/byte", [r[size] for r in results], "", []) for size in results[0]]
    return figures + [Figure("dearest size by cheapest", "times", [max(r.values()) / min(r.values()) for r in results], "", [])]
