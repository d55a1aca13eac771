"""Runs things round by round, so that a neighbour's load falls on all of them alike."""
import json, subprocess, sys, time


def alternate(rounds, **measures):
    """Calls each measure once a round; the order turns round every time. Returns a list of results for each, in the order of the rounds."""
    results = {name: [] for name in measures}
    for number in range(rounds):
        for name in list(measures) if number % 2 == 0 else reversed(measures):
            print(f"round {number + 1} of {rounds}: {name}", file=sys.stderr, flush=True)
            results[name].append(measures[name]())
    return results


def seconds(command, **how):
    """Wall time of a program."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=how.pop("stdout", subprocess.DEVNULL), **how)
    return time.perf_counter() - started


def last_json(command):
    """The last line that a program prints, as JSON."""
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
