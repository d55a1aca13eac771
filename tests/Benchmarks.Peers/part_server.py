"""The server over gRPC beside an echo service on the same stack: calls, a stream, latency at half of capacity, start and memory."""
import json
from h2load import calls_per_second, frame, latencies, percentile, text_field
from report import Figure
from rounds import alternate, last_json
from servers import Server, echo, ours

BODY_BYTES = 4_000
# Until all code is compiled with what was learned from running it; with 9,000 calls fewer than half as many are answered a second.
WARM_UP = 40_000
CALLS = 12_000
STEADY_SECONDS = 8
CLASSIFY = "classifier.v1.DocumentClassifier/Classify"
ECHO = "classifier.benchmarks.EchoService/Echo"
# The server's core and the client's, where both must not share one.
SERVER_CORE, CLIENT_CORE = "0", "1"


def measure(inputs, rounds, root):
    text = document(root)
    ours_body, echo_body = frame(text_field(1, text_field(3, text))), frame(text_field(1, text))
    benchmarks = ["dotnet", f"{root}/artifacts/bin/Classifier.Benchmarks/release/Classifier.Benchmarks.dll"]

    def in_process():
        return last_json(["taskset", "-c", SERVER_CORE, *benchmarks, "inprocess", inputs.sample(), "3"])["DocumentsPerSecond"]

    def stream():
        with Server(ours(root), cores=SERVER_CORE) as server:
            return last_json(["taskset", "-c", CLIENT_CORE, *benchmarks, "stream", f"http://127.0.0.1:{server.grpc}", inputs.sample(), "12"])["DocumentsPerSecond"]

    results = alternate(
        rounds,
        ours=lambda: loaded(Server(ours(root)), CLASSIFY, ours_body, steady=True),
        echo=lambda: loaded(Server(echo(root)), ECHO, echo_body),
        in_process=in_process,
        stream=stream)

    def column(name, key):
        return [r[key] for r in results[name]]

    half = [p99 / p50 for p50, p99 in column("ours", "steady")]
    return [
        Figure("Classify, 4 KB, 8 × 10 calls at once", "calls/s", column("ours", "rate"), "echo", column("echo", "rate"), 0.7),
        Figure("Classify, 4 KB: processor", "µs a call", column("ours", "processor"), "echo", column("echo", "processor")),
        Figure("Classify, 4 KB: allocated", "bytes a call", column("ours", "allocated"), "echo", column("echo", "allocated"), 2, at_least=False),
        Figure("ClassifyStream, one connection, server on one core", "documents/s", results["stream"], "in process, one core", results["in_process"], 0.8),
        Figure("Classify at half of capacity: p50", "µs", [p50 for p50, _ in column("ours", "steady")], "", []),
        Figure("Classify at half of capacity: p99 by p50", "times", half, "", [], 3, at_least=False),
        Figure("start to ready", "s", column("ours", "start"), "echo", column("echo", "start")),
        Figure("start to ready", "s", column("ours", "start"), "", [], 1.0, at_least=False),
        Figure("resident when ready", "MB", column("ours", "resident_ready"), "echo", column("echo", "resident_ready")),
        Figure("resident after 3,000 calls", "MB", column("ours", "resident_used"), "echo", column("echo", "resident_used"), None),
        Figure("resident after 3,000 calls", "MB", column("ours", "resident_used"), "", [], 150, at_least=False),
    ]


def loaded(server, method, body, steady=False):
    with server:
        figures = {"start": server.seconds, "resident_ready": server.resident_megabytes()}
        calls_per_second(server.grpc, method, body, 3_000)
        figures["resident_used"] = server.resident_megabytes()
        calls_per_second(server.grpc, method, body, WARM_UP)
        processor, allocated = server.processor_seconds(), server.allocated_bytes()
        figures["rate"] = calls_per_second(server.grpc, method, body, CALLS)
        figures["processor"] = (server.processor_seconds() - processor) * 1e6 / CALLS
        figures["allocated"] = (server.allocated_bytes() - allocated) / CALLS
        if steady:
            times = latencies(server.grpc, method, body, figures["rate"] / 2, STEADY_SECONDS)
            figures["steady"] = (percentile(times, 0.5), percentile(times, 0.99))
        return figures


def document(root):
    """4 KB of documents written for this project."""
    with open(f"{root}/training/corpus/documents.jsonl", encoding="utf-8") as lines:
        text = "\n".join(json.loads(line)["text"] for line, _ in zip(lines, range(20)))
    return text.encode()[:BODY_BYTES].decode(errors="ignore").encode()
