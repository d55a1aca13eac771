"""What a broker between input and output costs: a job beside `classifier batch` on as many cores, over the same documents, by one worker and by two."""
import os, signal, subprocess, time

from broker import Broker
from report import Figure
from rounds import alternate

COUNT = 100_000


def measure(inputs, rounds, root):
    lines, output = inputs.million(COUNT), os.path.join(inputs.work, "jobs-output.jsonl")
    program = ["dotnet", f"{root}/artifacts/bin/Classifier.Cli/release/classifier.dll"]
    model = ["--model", f"{root}/models/vn-admin"]

    def batch(cores):
        started = time.perf_counter()
        subprocess.run(["taskset", "-c", cores, *program, "batch", "--quiet", *model, "--input", lines, "--output", output], check=True)
        seconds = time.perf_counter() - started
        os.remove(output)
        return COUNT / seconds

    with Broker() as broker:
        def job(worker_cores, other_cores):
            """From the start of the workers, the input being with the broker, to the last line of the output; second, how long the input took before."""
            of_job = ["--broker", broker.address, "--job", f"job-{time.time_ns()}"]
            broker.pin(other_cores)
            started = time.perf_counter()
            subprocess.run(["taskset", "-c", other_cores, *program, "submit", *of_job, "--input", lines], check=True, stderr=subprocess.DEVNULL)
            submitted = time.perf_counter()
            workers = [subprocess.Popen(["taskset", "-c", cores, *program, "worker", "--name", f"on-{number}", "--broker", broker.address, *model], stderr=subprocess.DEVNULL)
                       for number, cores in enumerate(worker_cores)]
            subprocess.run(["taskset", "-c", other_cores, *program, "collect", *of_job, "--output", output], check=True, stderr=subprocess.DEVNULL)
            ended = time.perf_counter()
            for worker in workers:
                worker.send_signal(signal.SIGTERM)
                worker.wait()
            subprocess.run([*program, "jobs", "delete", *of_job], check=True, stderr=subprocess.DEVNULL)
            for path in (output, output + ".collect"):
                os.remove(path)
            return COUNT / (ended - submitted), COUNT / (submitted - started)

        results = alternate(rounds, one=lambda: job(["0"], "1"), batch_one=lambda: batch("0"), two=lambda: job(["0", "1"], "0,1"), batch_two=lambda: batch("0,1"))

    return [
        Figure(f"job of {COUNT:,} documents of 3 KB, one worker on a core, all else on another", "documents/s", [rate for rate, _ in results["one"]], "batch on one core", results["batch_one"], 0.9),
        Figure("the same, two workers on two cores, with all else on these too", "documents/s", [rate for rate, _ in results["two"]], "batch on two cores", results["batch_two"]),
        Figure("submit alone", "documents/s", [rate for _, rate in results["one"]], "", []),
    ]
