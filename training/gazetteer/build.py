#!/usr/bin/env python3
"""Makes src/Classifier.Text/Gazetteers/units.tsv.gz from the shared gazetteer.

    python3 training/gazetteer/build.py [--source ../shared/data/gazetteer] [--check]

One line per unit and stretch of validity, tab-separated:

    kind  code  name  parent code  valid from  valid until  successor codes, joined by commas

`kind` is the index of Classifier.Text.Gazetteers.UnitKind. Dates are ISO 8601; an empty one is open. The same source gives the same
bytes. `--check` compares with the committed file and writes nothing.

How the dates come about
* The history lists snapshots. A unit of the first snapshot has an open start. A unit that gives its code to another ends the day before
  the other is first seen; one whose code is not used again ends on the day it was last seen. The law's own dates stand in LEGAL_STARTS.
* What the last snapshot before the reform lists ends on 30 June 2025; what is listed for 2026 begins on 1 July 2025. The eleven provinces
  that neither merged nor changed their name run through.
* Two records of one code that differ in spelling only (oà and òa, I and i) are one.
"""
import argparse
import csv
import datetime
import gzip
import io
import pathlib
import sys
import unicodedata

LAST_OLD, FIRST_NEW = "2025-06-30", "2025-07-01"
FIRST_SNAPSHOT, LAST_SNAPSHOT = "2019-09-11", "2025-03-01"
ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "src/Classifier.Text/Gazetteers/units.tsv.gz"
KINDS = ["Tỉnh", "Thành phố trung ương", "Huyện", "Quận", "Thị xã", "Thành phố", "Xã", "Phường", "Thị trấn", "Đặc khu"]
# Thủ Đức: Resolution 1111/NQ-UBTVQH14. The snapshots see it a month late.
LEGAL_STARTS = {("769", "Thành phố Thủ Đức"): "2021-01-01"}
LEGAL_ENDS = {("762", "Quận Thủ Đức"): "2020-12-31", ("763", "Quận 9"): "2020-12-31"}
# The list of 2026 has it as a city; the source gives the year only.
CITY_SINCE = {"75": "2026-01-01"}


def rows(folder, name):
    raw = (folder / name).read_bytes()
    text = (gzip.decompress(raw) if name.endswith(".gz") else raw).decode("utf-8-sig")
    return [{k: " ".join(unicodedata.normalize("NFC", v).split()) for k, v in row.items()} for row in csv.DictReader(io.StringIO(text))]


def spelling(name):
    """Equal for two spellings of one name: lower case, each syllable's tone moved to its end."""
    syllables = []
    for syllable in name.lower().replace("\u2019", "'").split():
        letters = unicodedata.normalize("NFD", syllable)
        tones = [c for c in letters if c in "\u0300\u0301\u0303\u0309\u0323"]
        syllables.append("".join(c for c in letters if c not in tones) + "".join(tones))
    return " ".join(syllables)


def split(full_name, tier):
    """The kind's index and the name without the kind word."""
    for word in ("Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Huyện", "Quận", "Phường", "Tỉnh", "Xã"):
        if full_name.lower().startswith(word.lower() + " "):
            kind = "Thành phố trung ương" if word == "Thành phố" and tier == 1 else word
            name = full_name[len(word) + 1:]
            return KINDS.index(kind), " ".join(s[0].upper() + s[1:] for s in name.split(" "))
    raise ValueError(f"no kind word in '{full_name}'")


def day_before(date):
    return (datetime.date.fromisoformat(date) - datetime.timedelta(days=1)).isoformat()


def parent_codes(history):
    """Gives every record of the history its parent's code; the history itself has names."""
    provinces = {}
    districts = {}
    for r in history:
        if r["level"] == "1":
            provinces[spelling(r["name"])] = r["id"]
    for r in history:
        r["in_province"] = "" if r["level"] == "1" else provinces[spelling(r["province"])]
        if r["level"] == "2":
            r["parent"] = r["in_province"]
            districts.setdefault((r["in_province"], spelling(r["name"])), []).append(r)
    for r in history:
        if r["level"] == "1":
            r["parent"] = ""
        elif r["level"] == "3":
            named = districts[r["in_province"], spelling(r["district"])]
            # Đạ Huoai changed its code in 2024: of two districts of one name, the one listed with the commune to the end.
            r["parent"] = max(named, key=lambda d: (min(d["last_seen"], r["last_seen"]), d["id"]))["id"]


def stretches(records):
    """One code's records in time order, those that differ in spelling only joined."""
    joined = []
    for r in sorted(records, key=lambda r: (r["first_seen"], r["last_seen"])):
        before = joined[-1] if joined else None
        if before and spelling(before["name"]) == spelling(r["name"]) and before["parent"] == r["parent"]:
            joined[-1] = {**r, "first_seen": before["first_seen"], "last_seen": max(before["last_seen"], r["last_seen"])}
        else:
            joined.append(r)
    return joined


def old_units(history, successors):
    by_code = {}
    for r in history:
        by_code.setdefault((r["level"], r["id"]), []).append(r)
    for (level, code), records in by_code.items():
        joined = stretches(records)
        starts = [LEGAL_STARTS.get((code, r["name"]), r["first_seen"]) for r in joined]
        for i, r in enumerate(joined):
            kind, name = split(r["name"], int(level))
            if i + 1 < len(joined):
                until, following = day_before(starts[i + 1]), [code]
            elif r["last_seen"] == LAST_SNAPSHOT:
                until, following = LAST_OLD, successors.get(code, [])
            else:
                until, following = LEGAL_ENDS.get((code, r["name"]), r["last_seen"]), []
            start = "" if starts[i] == FIRST_SNAPSHOT else starts[i]
            yield [kind, code, name, r["parent"], start, until, following]


def new_units(provinces, wards, names_of_2025):
    for p in provinces:
        kind, name = split(p["full_name"], 1)
        since = CITY_SINCE.get(p["id"])
        if since:
            yield [KINDS.index("Tỉnh"), p["id"], name, "", FIRST_NEW, day_before(since), [p["id"]]]
        yield [kind, p["id"], name, "", since or FIRST_NEW, "", []]
    for w in wards:
        kind, name = split(w["full_name"], 3)
        kind_2025 = split(names_of_2025.get(w["id"], w["full_name"]), 3)[0]
        since = FIRST_NEW
        if kind_2025 != kind:  # Communes that became wards with their province.
            since = CITY_SINCE[w["province_id"]]
            yield [kind_2025, w["id"], name, w["province_id"], FIRST_NEW, day_before(since), [w["id"]]]
        yield [kind, w["id"], name, w["province_id"], since, "", []]


def successor_codes(folder, history, wards):
    codes = {}
    for m in rows(folder, "map_province_old_new.csv"):
        codes.setdefault(m["old_id"], []).append(m["new_id"])
    listed = {w["id"] for w in wards}
    named = {}
    for w in wards:
        named.setdefault(spelling(w["full_name"]), []).append(w["id"])
    for m in rows(folder, "map_ward_old_new.csv.gz"):
        code = m["new_id"]
        if code not in listed:  # The map and the list disagree on two codes (Ba Chẽ, Ia Mơ); each name occurs once.
            (code,) = named[spelling(m["new_ward"])]
        codes.setdefault(m["old_id"], []).append(code)
    # Island districts without communes became special zones of the same name.
    zones = {spelling(w["name"]): w["id"] for w in wards if w["type"] == "Đặc khu"}
    inhabited = {r["parent"] for r in history if r["level"] == "3" and r["last_seen"] == LAST_SNAPSHOT}
    for r in history:
        if r["level"] == "2" and r["last_seen"] == LAST_SNAPSHOT and r["id"] not in inhabited:
            codes[r["id"]] = [zones[spelling(split(r["name"], 2)[1])]]
    return {code: sorted(set(following)) for code, following in codes.items()}


def join_unchanged_provinces(units):
    """A province with one predecessor of the same code and name is one unit over both stretches."""
    predecessors = {}
    for u in units:
        if len(u[1]) == 2 and u[5] == LAST_OLD:
            for code in u[6]:
                predecessors.setdefault(code, []).append(u)
    result = list(units)
    for u in units:
        before = predecessors.get(u[1], [])
        if len(u[1]) == 2 and u[4] == FIRST_NEW and len(before) == 1 and before[0][1] == u[1] and before[0][0] == u[0] \
                and spelling(before[0][2]) == spelling(u[2]):
            result.remove(before[0])
            result[result.index(u)] = [*u[:4], before[0][4], *u[5:]]
    return result


def build(folder):
    history = rows(folder, "legacy_units_history_2019_2025.csv.gz")
    wards = rows(folder, "new_wards_2026.csv")
    parent_codes(history)
    units = list(old_units(history, successor_codes(folder, history, wards)))
    names_of_2025 = {m["new_id"]: m["new_ward"] for m in rows(folder, "map_ward_old_new.csv.gz")}
    units += new_units(rows(folder, "new_provinces_2026.csv"), wards, names_of_2025)
    units = join_unchanged_provinces(units)
    for u in units:
        if u[4] and u[5] and u[4] > u[5]:
            raise ValueError(f"ends before it begins: {u}")
    units.sort(key=lambda u: (len(u[1]), u[1], u[4]))
    lines = ["\t".join([str(u[0]), *u[1:6], ",".join(u[6])]) for u in units]
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, compresslevel=9, mtime=0) as stream:
        stream.write(("\n".join(lines) + "\n").encode("utf-8"))
    return packed.getvalue(), len(units)


def main():
    arguments = argparse.ArgumentParser(description="Makes the embedded gazetteer.")
    arguments.add_argument("--source", type=pathlib.Path, default=ROOT.parent / "shared/data/gazetteer")
    arguments.add_argument("--check", action="store_true", help="compare with the committed file; exit code 1 when they differ")
    options = arguments.parse_args()
    packed, count = build(options.source)
    if options.check:
        same = gzip.decompress(TARGET.read_bytes()) == gzip.decompress(packed)
        print("the same" if same else "different")
        return 0 if same else 1
    TARGET.write_bytes(packed)
    print(f"{count} units, {len(packed)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
