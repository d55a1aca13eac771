"""Both heads on 5,000 test documents of VNTC, in process, against `fasttext predict` and scikit-learn, one thread each."""
from inputs import FASTTEXT_TIMES, SAMPLE
from report import Figure
from rounds import alternate, last_json, seconds


def measure(inputs, rounds, root):
    sample, lines, empty = inputs.sample(), inputs.fasttext_sample(), inputs.fasttext_empty()
    fasttext, sklearn = inputs.fasttext_model(), inputs.sklearn_model()
    ours = ["dotnet", f"{root}/artifacts/bin/Classifier.Benchmarks/release/Classifier.Benchmarks.dll", "inprocess", sample]
    results = alternate(
        rounds,
        ours=lambda: last_json(ours),
        fasttext=lambda: (seconds(["fasttext", "predict", fasttext, lines]), seconds(["fasttext", "predict", fasttext, empty])),
        sklearn=lambda: last_json(["/usr/bin/python3", f"{root}/tests/Benchmarks.Peers/sklearn_peer.py", "predict", sklearn, sample]))
    rate = [r["DocumentsPerSecond"] for r in results["ours"]]
    predicted = SAMPLE * FASTTEXT_TIMES
    return [
        Figure("both heads, one thread", "documents/s", rate, "", [], 25_000),
        Figure("both heads, one thread", "MB/s", [r["MegabytesPerSecond"] for r in results["ours"]], "", []),
        Figure("allocated a document", "bytes", [r["AllocatedPerDocument"] for r in results["ours"]], "", []),
        Figure("both heads, one thread", "documents/s", rate, "fastText, start subtracted", [predicted / (all - start) for all, start in results["fasttext"]], 6),
        Figure("both heads, one thread", "documents/s", rate, f"fastText, whole process, {predicted:,} documents", [predicted / all for all, _ in results["fasttext"]]),
        Figure("both heads, one thread", "documents/s", rate, "scikit-learn", [r["documents"] / r["seconds"] for r in results["sklearn"]], 15),
    ]
