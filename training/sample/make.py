#!/usr/bin/env python3
"""Writes the sample's documents: texts put together from sentences that were written for it. The same seed gives the same bytes.

Usage: make.py [FOLDER]   (default: where this file is)
"""
import csv
import json
import random
import sys
import unicodedata
from pathlib import Path

from sentences import ASIDES, CLOSINGS, FIELDS, MEN, OPENINGS, PLACES, TITLES, URGENT, ORDINARY, WOMEN

HERE = Path(__file__).resolve().parent
COLUMNS = ["Mã", "Tiêu đề", "Nội dung", "Ngày", "Nơi gửi", "Loại văn bản", "Lĩnh vực", "Độ khẩn"]
SENDERS = ["Văn phòng UBND thành phố", "Sở Xây dựng", "Sở Giáo dục và Đào tạo", "Công ty Cấp thoát nước", "UBND phường An Hòa", "UBND xã Tân Lập"]


def fill(draw, sentence):
    """Puts places, names and numbers into a sentence."""
    while "{" in sentence:
        before, rest = sentence.split("{", 1)
        slot, after = rest.split("}", 1)
        value = {
            "place": lambda: draw.choice(PLACES),
            "he": lambda: draw.choice(MEN),
            "she": lambda: draw.choice(WOMEN),
            "few": lambda: str(draw.randint(2, 19)),
            "many": lambda: f"{draw.randint(2, 98) * 10}",
            "share": lambda: f"{draw.randint(41, 99)},{draw.randint(0, 9)}%",
            "day": lambda: f"{draw.randint(1, 28)}/{draw.randint(1, 12)}",
            "hour": lambda: str(draw.randint(7, 18)),
        }[slot]()
        sentence = before + value + after
    return sentence


def compose(draw, kind, field, urgency):
    """A document: title and text."""
    other = draw.choice([f for f in FIELDS if f != field])
    body = draw.sample(FIELDS[field]["sentences"], draw.choice([2, 2, 3]))
    if draw.random() < 0.45:
        body.insert(draw.randrange(len(body) + 1), draw.choice(FIELDS[other]["sentences"]))
    if draw.random() < 0.5:
        body.insert(draw.randrange(len(body) + 1), draw.choice(ASIDES))
    opening_kind = kind if draw.random() < 0.8 else draw.choice(list(OPENINGS))
    closing_kind = kind if draw.random() < 0.75 else draw.choice(list(CLOSINGS))
    tone = (URGENT if urgency == "Khẩn" else ORDINARY) if draw.random() < 0.85 else draw.choice([URGENT, ORDINARY])
    subject = draw.choice(FIELDS[field]["subjects"] if draw.random() < 0.85 else FIELDS[other]["subjects"])
    sentences = [draw.choice(OPENINGS[opening_kind]).replace("{subject}", subject), *body, draw.choice(tone), draw.choice(CLOSINGS[closing_kind])]
    title = draw.choice(TITLES[kind]).replace("{subject}", subject) if draw.random() < 0.6 else ""
    return fill(draw, title), " ".join(fill(draw, s) for s in sentences)


def rows(draw, count):
    """Documents with the labels they were made for; every fortieth has another label, as real tables do."""
    for number in range(1, count + 1):
        kind, field = draw.choice(list(OPENINGS)), draw.choice(list(FIELDS))
        urgency = "Khẩn" if draw.random() < 0.35 else "Thường"
        title, text = compose(draw, kind, field, urgency)
        sender = draw.choice(SENDERS)
        day = f"{draw.randint(1, 28)}/{draw.randint(1, 12)}/{draw.choice([2024, 2025, 2025, 2026])}" if draw.random() < 0.9 else ""
        said = draw.choice([f for f in FIELDS if f != field]) if number % 40 == 0 else field
        yield dict(zip(COLUMNS, [f"VB-{number:03}", title, text, day, sender, kind, said, urgency], strict=True))


def write_table(path, documents):
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, delimiter=";", lineterminator="\n")
        table.writeheader()
        table.writerows(documents)


def faulty(good):
    """The first documents again, with what goes wrong in tables that people keep."""
    table = [dict(row, Mã=row["Mã"].replace("VB", "L")) for row in good[:12]]
    table[1].update({"Loại văn bản": "", "Lĩnh vực": "", "Độ khẩn": ""})
    table[2]["Lĩnh vực"] = "Điện lực"
    table[4]["Mã"] = table[3]["Mã"]
    table[6].update({"Nội dung": table[5]["Nội dung"], "Tiêu đề": table[5]["Tiêu đề"], "Loại văn bản": other_kind(table[5])})
    table[7]["Nội dung"] = "  "
    # A near-duplicate: a word more, and another label.
    table[9].update({"Nội dung": table[8]["Nội dung"] + " Trân trọng.", "Tiêu đề": table[8]["Tiêu đề"], "Loại văn bản": other_kind(table[8])})
    table[10]["Ngày"] = "31/2/2025"
    return table


def other_kind(row):
    return next(kind for kind in OPENINGS if kind != row["Loại văn bản"])


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    draw = random.Random(20260101)
    documents = list(rows(draw, 240))
    write_table(folder / "documents.csv", documents)
    write_table(folder / "faulty.csv", faulty(documents))
    # Three documents in the Windows code page of old Vietnamese spreadsheets.
    write_table(folder / "old.csv", [dict(row, Mã=row["Mã"].replace("VB", "C")) for row in documents[20:23]])
    text = unicodedata.normalize("NFD", (folder / "old.csv").read_text(encoding="utf-8"))
    (folder / "old.csv").write_bytes(text.encode("cp1258", errors="ignore"))
    write_lines(folder / "unread.jsonl", [{"title": row["Tiêu đề"], "text": row["Nội dung"]} for row in rows(draw, 60)])


def write_lines(path, lines):
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
