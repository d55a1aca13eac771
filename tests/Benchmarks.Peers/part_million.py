"""`classifier batch` over a million documents on two cores: rate and highest memory, with checkpoints and without, beside fastText on one core and `cat`."""
import os, re, subprocess, sys
from report import Figure
from rounds import alternate

COUNT = 1_000_000


def measure(inputs, rounds, root):
    lines, text, fasttext = inputs.million(COUNT), inputs.million_for_fasttext(COUNT), inputs.fasttext_model()
    output = os.path.join(inputs.work, "million-output.jsonl")
    batch = ["dotnet", f"{root}/artifacts/bin/Classifier.Cli/release/classifier.dll", "batch", "--quiet", "--model", f"{root}/models/vn-admin", "--input", lines, "--output", output]
    results = alternate(
        rounds,
        ours=lambda: timed(batch),
        without=lambda: timed([*batch, "--checkpoint-seconds", "1000000"]),
        cat=lambda: timed(["cat", lines], output),
        fasttext=lambda: timed(["taskset", "-c", "0", "fasttext", "predict", fasttext, text]))
    os.remove(output)
    megabytes = os.path.getsize(lines) / 1e6

    def rates(name):
        return [megabytes / seconds for seconds, _ in results[name]]

    what = f"batch of {COUNT:,} documents, {megabytes:,.0f} MB, two cores"
    return [
        Figure(what, "documents/s", [COUNT / seconds for seconds, _ in results["ours"]], "fastText, one core", [COUNT / seconds for seconds, _ in results["fasttext"]]),
        Figure(what, "MB/s", rates("ours"), "cat", rates("cat")),
        Figure(what, "MB/s", rates("ours"), "without checkpoints", rates("without"), 0.99),
        Figure(f"{what}: highest memory", "MB", [memory for _, memory in results["ours"]], "fastText", [memory for _, memory in results["fasttext"]]),
    ]


def timed(command, output=os.devnull):
    """Seconds of wall time, and the highest memory in MB."""
    with open(output, "wb") as out:
        run = subprocess.run(["/usr/bin/time", "-f", "took %e %M", *command], check=True, stdout=out, stderr=subprocess.PIPE, text=True)
    seconds, kilobytes = re.search(r"took ([\d.]+) (\d+)", run.stderr).groups()
    return float(seconds), int(kilobytes) * 1024 / 1e6
