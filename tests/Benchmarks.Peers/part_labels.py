"""What a linear head costs a document with 10, 100 and 1,000 labels, and as many weights."""
from report import Figure
from rounds import last_json


def measure(inputs, rounds, root):
    results = [last_json(["dotnet", f"{root}/artifacts/bin/Classifier.Benchmarks/release/Classifier.Benchmarks.dll", "labels"]) for _ in range(rounds)]
    return [Figure(f"head of {int(count):,} labels", "µs a document", [r[count] for r in results], "", []) for count in results[0]]
