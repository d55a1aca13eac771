"""Debian's RabbitMQ on 127.0.0.1, with everything it writes in a folder of its own."""
import os, subprocess, tempfile, time, socket

from servers import free_port

PROGRAM = "/usr/lib/rabbitmq/bin/rabbitmq-server"


class Broker:
    """Started on entry, taking calls once entered, killed on exit."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="classifier-broker-")
        folder, self._port, epmd = self._folder.name, free_port(), free_port()
        with open(f"{folder}/rabbitmq.conf", "w", encoding="utf-8") as conf:
            conf.write(f"listeners.tcp.1 = 127.0.0.1:{self._port}\ndisk_free_limit.absolute = 50MB\n")
        with open(f"{folder}/.erlang.cookie", "w", encoding="utf-8") as cookie:
            cookie.write("CLASSIFIERBENCHMARKS")
        os.chmod(f"{folder}/.erlang.cookie", 0o400)
        self._process = subprocess.Popen([PROGRAM], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | {
            "HOME": folder, "ERL_EPMD_PORT": str(epmd), "ERL_EPMD_ADDRESS": "127.0.0.1", "RABBITMQ_NODENAME": f"benchmark{epmd}@localhost", "RABBITMQ_DIST_PORT": str(free_port()),
            "RABBITMQ_MNESIA_BASE": f"{folder}/data", "RABBITMQ_LOG_BASE": f"{folder}/log", "RABBITMQ_PID_FILE": f"{folder}/pid", "RABBITMQ_CONFIG_FILE": f"{folder}/rabbitmq",
            "RABBITMQ_ENABLED_PLUGINS_FILE": f"{folder}/plugins"})
        while not self._answers():
            if self._process.poll() is not None:
                raise RuntimeError("RabbitMQ ended")
            time.sleep(0.2)
        self.address = f"amqp://guest:guest@127.0.0.1:{self._port}"
        self._environment = {"ERL_EPMD_PORT": str(epmd)}
        return self

    def pin(self, cores):
        """Keeps it on some cores."""
        with open(f"{self._folder.name}/pid", encoding="utf-8") as pid:
            subprocess.run(["taskset", "-a", "-p", "-c", cores, pid.read().strip()], check=True, stdout=subprocess.DEVNULL)

    def __exit__(self, *_):
        with open(f"{self._folder.name}/pid", encoding="utf-8") as pid:
            os.kill(int(pid.read()), 9)
        self._process.wait()
        subprocess.run(["epmd", "-kill"], env=os.environ | self._environment | {"ERL_EPMD_RELAXED_COMMAND_CHECK": "1"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._folder.cleanup()

    def _answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self._port), 1) as client:
                client.sendall(b"AMQP\0\0\0\0")
                return client.recv(4) == b"AMQP"
        except OSError:
            return False
