"""`classifier batch` file to file on one core and on two, beside fastText on one and `cat`, which is as fast as files are copied here."""
import os
from inputs import FASTTEXT_TIMES
from report import Figure
from rounds import alternate, seconds


def measure(inputs, rounds, root):
    lines, text, fasttext = inputs.batch_sample(), inputs.fasttext_sample(), inputs.fasttext_model()
    output = os.path.join(inputs.work, "batch-output.jsonl")
    batch = ["dotnet", f"{root}/artifacts/bin/Classifier.Cli/release/classifier.dll", "batch", "--quiet", "--model", f"{root}/models/vn-admin", "--output", output]

    def copied():
        with open(output, "wb") as out:
            return seconds(["cat", lines], stdout=out)

    results = alternate(
        rounds,
        one_core=lambda: seconds(["taskset", "-c", "0", *batch, "--input", lines]),
        two_cores=lambda: seconds(["taskset", "-c", "0,1", *batch, "--input", lines]),
        cat=copied,
        fasttext=lambda: seconds(["taskset", "-c", "0", "fasttext", "predict", fasttext, text]))
    os.remove(output)
    megabytes = os.path.getsize(lines) / 1e6
    rate = {name: [megabytes / s for s in times] for name, times in results.items()}
    fasttext_rate = [os.path.getsize(text) / 1e6 / s for s in results["fasttext"]]
    what = f"batch of {megabytes:.0f} MB ({FASTTEXT_TIMES} times the sample), start included"
    return [
        Figure(f"{what}, two cores", "MB/s", rate["two_cores"], "", [], 100),
        Figure(f"{what}, two cores", "MB/s", rate["two_cores"], "ours on one core", rate["one_core"], 1.8),
        Figure(f"{what}, one core", "MB/s", rate["one_core"], "fastText, whole process", fasttext_rate),
        Figure(f"{what}, two cores", "MB/s", rate["two_cores"], "cat", rate["cat"]),
    ]
