"""Runs us and the peers in turns over the same documents and writes a table. Usage: compare.py WORK ROUNDS BENCHMARKS_DLL

ours: one thread, from the text as it was given, cleaning, both heads and the answer included; documents read before.
fastText: `fasttext predict`, one thread, from text that was put in lower case before, one head; the time of a run on no documents (reading its model) is taken off.
scikit-learn: TF-IDF of one and two syllables and a linear SVM, one thread, from text that was split into syllables before, one head; documents and model read before.
"""
import json, os, pickle, statistics, subprocess, sys, time

WORK, ROUNDS, DLL = sys.argv[1], int(sys.argv[2]), sys.argv[3]
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"


def path(name):
    return os.path.join(WORK, name)


def timed(command):
    started = time.perf_counter()
    subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def ours():
    out = json.loads(subprocess.run(["dotnet", DLL, "classify", path("documents.jsonl")], check=True, capture_output=True, text=True).stdout)
    facts.update(out)
    return out["documents"] / out["seconds"]


def fasttext():
    predict = f"fasttext predict {path('fasttext.bin')} "
    whole, model = timed(predict + path("fasttext.txt")), timed(predict + "/dev/null")
    facts["fasttext whole"] = len(texts) / whole
    return len(texts) / (whole - model)


def sklearn():
    started = time.perf_counter()
    model.predict(texts)
    return len(texts) / (time.perf_counter() - started)


with open(path("sklearn.json"), encoding="utf-8") as file:
    texts = json.load(file)
with open(path("sklearn.pickle"), "rb") as file:
    model = pickle.load(file)
facts, rates, started = {}, {"ours": [], "fastText": [], "scikit-learn": []}, time.time()
for round in range(ROUNDS):
    for name, run in (("ours", ours), ("fastText", fasttext), ("scikit-learn", sklearn)):
        rates[name].append(run())
    left = (time.time() - started) / (round + 1) * (ROUNDS - round - 1)
    print(f"round {round + 1} of {ROUNDS}: " + ", ".join(f"{n} {r[-1]:,.0f}" for n, r in rates.items()) + f" documents/s; {left:.0f} s left", flush=True)
mean = facts["bytes"] / facts["documents"]
lines = [
    f"{facts['documents']:,} documents of VNTC's test split, {mean:,.0f} bytes on average; one thread; {ROUNDS} rounds in turns",
    "",
    "| | documents/s, median | least to most | MB/s | ours is … times as fast | goal |",
    "|---|---|---|---|---|---|",
]
goals = {"ours": (None, "25,000 documents/s"), "fastText": (6, "6"), "scikit-learn": (15, "15")}
ours_median = statistics.median(rates["ours"])
for name, of in rates.items():
    median = statistics.median(of)
    ratios = [o / r for o, r in zip(rates["ours"], of)]
    ratio = "" if name == "ours" else f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    lines.append(f"| {name} | {median:,.0f} | {min(of):,.0f} to {max(of):,.0f} | {median * mean / 1e6:.1f} | {ratio} | {goals[name][1]} |")
lines += ["", f"Ours allocates {facts['allocatedPerDocument']:,} bytes a document. fastText with reading its model: {facts['fasttext whole']:,.0f} documents/s in the last round."]
print("\n".join(lines))
with open(path("inprocess.md"), "w", encoding="utf-8") as out:
    out.write("\n".join(lines) + "\n")
with open(path("inprocess.json"), "w", encoding="utf-8") as out:
    json.dump({"documentsPerSecond": rates, "facts": facts}, out, indent=1)
