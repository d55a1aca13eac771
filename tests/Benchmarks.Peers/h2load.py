"""Calls from h2load: eight connections of ten streams, each call with the same body."""
import os, re, statistics, struct, subprocess, tempfile

CLIENTS = 8
STREAMS = 10


def frame(message):
    """A gRPC message with its prefix: not compressed, and its length."""
    return b"\0" + struct.pack(">I", len(message)) + message


def text_field(number, text):
    """A field of a protobuf message that holds bytes."""
    size, varint = len(text), b""
    while size > 0x7F:
        varint, size = varint + bytes([size & 0x7F | 0x80]), size >> 7
    return bytes([number << 3 | 2]) + varint + bytes([size]) + text


def calls_per_second(port, method, body, calls):
    """As fast as it goes. Raises when a call fails."""
    return _run(port, method, body, ["-n", str(calls)])


def latencies(port, method, body, rate, seconds):
    """Microseconds of each call at a steady rate, sorted; the first second is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, "log")
        _run(port, method, body, ["-D", str(seconds), "--warm-up-time", "1", "--rps", f"{rate / CLIENTS:.2f}", "--log-file", log])
        with open(log, encoding="utf-8") as lines:
            return sorted(int(line.split("\t")[2]) for line in lines)


def percentile(sorted_values, share):
    return sorted_values[min(len(sorted_values) - 1, int(share * len(sorted_values)))]


def _run(port, method, body, how):
    with tempfile.NamedTemporaryFile() as data:
        data.write(body)
        data.flush()
        out = subprocess.run(
            ["h2load", "-c", str(CLIENTS), "-m", str(STREAMS), "-t", "1", "-d", data.name, "-H", "content-type: application/grpc", "-H", "te: trailers", *how,
             f"http://127.0.0.1:{port}/{method}"], check=True, capture_output=True, text=True).stdout
    done = re.search(r"(\d+) succeeded, (\d+) failed, (\d+) errored, (\d+) timeout", out)
    if done is None or int(done[1]) == 0 or any(int(done[k]) for k in (2, 3, 4)):
        raise RuntimeError(out)
    return float(re.search(r"([\d.]+) req/s", out)[1])
