"""What was measured: one row for each goal, as Markdown and JSON."""
import dataclasses, json, os, platform, statistics, subprocess


@dataclasses.dataclass
class Figure:
    """One of our figures beside a peer's, a value for each round."""
    what: str
    unit: str
    ours: list
    peer_name: str
    peer: list
    # What the median of ours divided by that of the peer must be, or for no peer our median itself; None: only reported.
    goal: float | None = None
    # Whether the goal is the least or the most.
    at_least: bool = True

    @property
    def ratio(self):
        return statistics.median(self.ours) / statistics.median(self.peer) if self.peer else None

    @property
    def met(self):
        if self.goal is None:
            return None
        reached = self.ratio if self.peer else statistics.median(self.ours)
        return reached >= self.goal if self.at_least else reached <= self.goal

    @property
    def goal_text(self):
        if self.goal is None:
            return "reported"
        return f"{'≥' if self.at_least else '≤'} {self.goal:,g}" + (" × the peer's" if self.peer else f" {self.unit}")


def number(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def spread(values):
    return f"{number(statistics.median(values))} ({number(min(values))}–{number(max(values))})" if values else "—"


def markdown(figures):
    rows = ["| what | unit | ours: median (min–max) | peer | peer: median (min–max) | ratio | goal | met |", "|---|---|---|---|---|---|---|---|"]
    for f in figures:
        ratio = "—" if f.ratio is None else f"{f.ratio:.2f}"
        met = {True: "yes", False: "**no**", None: "—"}[f.met]
        rows.append(f"| {f.what} | {f.unit} | {spread(f.ours)} | {f.peer_name or '—'} | {spread(f.peer)} | {ratio} | {f.goal_text} | {met} |")
    return "\n".join(rows)


def write(figures, folder, rounds, root):
    """Writes both files and returns the table."""
    commit = subprocess.run(["git", "-C", root, "describe", "--always", "--dirty"], capture_output=True, text=True).stdout.strip()
    machine = f"{os.cpu_count()} cores, {cpu()}, load {os.getloadavg()[0]:.1f} at the end"
    os.makedirs(folder, exist_ok=True)
    table = f"Commit {commit}; {machine}; {rounds} rounds.\n\n{markdown(figures)}\n"
    with open(f"{folder}/results.md", "w", encoding="utf-8") as out:
        out.write(table)
    with open(f"{folder}/results.json", "w", encoding="utf-8") as out:
        rows = [dataclasses.asdict(f) | {"ratio": f.ratio, "met": f.met} for f in figures]
        json.dump({"commit": commit, "machine": machine, "rounds": rounds, "figures": rows}, out, ensure_ascii=False, indent=1)
    return table


def cpu():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
