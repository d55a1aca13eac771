"""See run.sh."""
import argparse, os, sys

import part_batch
import part_growth
import part_inprocess
import part_jobs
import part_labels
import part_machine
import part_million
import part_server
import report
from inputs import Inputs

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PARTS = {"inprocess": part_inprocess, "batch": part_batch, "growth": part_growth, "labels": part_labels, "machine": part_machine, "server": part_server, "million": part_million, "jobs": part_jobs}


def main():
    parser = argparse.ArgumentParser(prog="run.sh", description="Measures the classifier beside its peers, in the same run.")
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], metavar="part", help=f"one of {', '.join(PARTS)}; without one, all")
    parser.add_argument("--data", default=os.path.join(ROOT, "..", "shared", "data"), help="the folder that holds corpora/ (default: ../shared/data)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds that alternate between ours and the peers (default: 5)")
    parser.add_argument("--work", default=os.path.expanduser("~/.cache/classifier-benchmarks"), help="where prepared texts and the peers' models are kept")
    parser.add_argument("--out", default=os.path.join(ROOT, "artifacts", "benchmarks"), help="folder for results.md and results.json")
    asked = parser.parse_args()
    figures = []
    for name in asked.parts or PARTS:
        print(f"part {name}", file=sys.stderr, flush=True)
        figures += PARTS[name].measure(Inputs(os.path.abspath(asked.data), asked.work), asked.rounds, ROOT)
        table = report.write(figures, asked.out, asked.rounds, ROOT)
    print(table)


main()
