"""Servers under measurement: each a process of its own, on ports of 127.0.0.1 that were free."""
import os, re, signal, socket, subprocess, tempfile, time, urllib.error, urllib.request

READY_SECONDS = 60
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """Started on entry, ready once entered, stopped on exit. `seconds` is what it took from exec to the first 200 of /readyz."""

    def __init__(self, command, cores=None, environment=None):
        self.grpc, self.web = free_port(), free_port()
        self._command = (["taskset", "-c", cores] if cores else []) + command(self.grpc, self.web)
        self._environment = os.environ | (environment or {})

    def __enter__(self):
        self._log = tempfile.TemporaryFile()
        started = time.perf_counter()
        self._process = subprocess.Popen(self._command, stdout=self._log, stderr=self._log, env=self._environment)
        while not self._is_ready():
            if self._process.poll() is not None or time.perf_counter() - started > READY_SECONDS:
                self.__exit__()
                self._log.seek(0)
                raise RuntimeError(f"{self._command} did not become ready: {self._log.read().decode()[-2000:]}")
            time.sleep(0.002)
        self.seconds = time.perf_counter() - started
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def resident_megabytes(self):
        with open(f"/proc/{self._process.pid}/status", encoding="utf-8") as lines:
            return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) * 1024 / 1e6

    def processor_seconds(self):
        with open(f"/proc/{self._process.pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def allocated_bytes(self):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.web}/metrics", timeout=10) as reply:
            return int(re.search(rb"^dotnet_gc_heap_total_allocated_bytes_total (\d+)", reply.read(), re.MULTILINE)[1])

    def _is_ready(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.web}/readyz", timeout=5) as reply:
                return reply.status == 200
        except (urllib.error.URLError, OSError):
            return False


def ours(root):
    """Our server as run.sh published it, with the committed model."""
    return lambda grpc, web: [
        "dotnet", f"{root}/artifacts/benchmarks/server/Classifier.Server.dll", f"--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:{grpc}",
        f"--Kestrel:Endpoints:Web:Url=http://127.0.0.1:{web}", "--Lifecycle:DrainGrace=00:00:00"]


def echo(root):
    """A service on the same stack that answers with what it was sent."""
    return lambda grpc, web: ["dotnet", f"{root}/artifacts/bin/Classifier.Benchmarks.Echo/release/Classifier.Benchmarks.Echo.dll", str(grpc), str(web)]


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
