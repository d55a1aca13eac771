"""The files that the parts measure on, made once from ../shared/data and kept in the work folder."""
import gzip, json, os, random, re, subprocess, sys

SAMPLE = 5_000
# fastText is so quick that the sample is given to it this many times over; its start weighs less then.
FASTTEXT_TIMES = 4
HERE = os.path.dirname(os.path.abspath(__file__))


class Inputs:
    def __init__(self, data, work):
        self.data, self.work = data, work
        os.makedirs(work, exist_ok=True)

    def sample(self):
        """5,000 test documents of VNTC, always the same, in an order that mixes the topics."""
        return self._made("sample.jsonl", lambda path: write_json(path, random.Random(11).sample(self._vntc("test"), SAMPLE)))

    def train(self):
        return self._made("train.jsonl", lambda path: write_json(path, shuffled(self._vntc("train"))))

    def fasttext_sample(self):
        """Lower-cased and on one line each before, which is not counted: fastText has no text cleaning of its own."""
        return self._made("sample.txt", lambda path: write_lines(path, read_json(self.sample()) * FASTTEXT_TIMES))

    def batch_sample(self):
        """The sample as often as fastText gets it, each line with an id, as `classifier batch` wants it."""
        def make(path):
            with open(path, "w", encoding="utf-8") as out:
                for number, d in enumerate(read_json(self.sample()) * FASTTEXT_TIMES):
                    out.write(json.dumps({"id": str(number), "text": d["text"]}, ensure_ascii=False) + "\n")
        return self._made("batch.jsonl", make)

    def million(self, count):
        """The sample again and again, no two documents alike: their lines turned round, and a number behind them."""
        def make(path):
            with open(path, "w", encoding="utf-8") as out:
                for number, text in self._varied(count):
                    out.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
        return self._made(f"{count}.jsonl", make)

    def million_for_fasttext(self, count):
        """The same, lower-cased and on one line each."""
        def make(path):
            with open(path, "w", encoding="utf-8") as out:
                for _, text in self._varied(count):
                    out.write(one_line(text) + "\n")
        return self._made(f"{count}.txt", make)

    def _varied(self, count):
        texts = [d["text"].splitlines() for d in read_json(self.sample())]
        for number in range(count):
            lines, turn = texts[number % len(texts)], number // len(texts) % max(1, len(texts[number % len(texts)]))
            yield number, "\n".join([*lines[turn:], *lines[:turn], str(number)])

    def fasttext_empty(self):
        return self._made("empty.txt", lambda path: open(path, "w").close())

    def fasttext_model(self):
        """The settings of training/benchmark-vntc.sh."""
        def make(path):
            text = self._made("train.txt", lambda file: write_lines(file, read_json(self.train())))
            subprocess.run(["fasttext", "supervised", "-input", text, "-output", path.removesuffix(".bin"), "-epoch", "5", "-wordNgrams", "2", "-dim", "50",
                            "-lr", "0.5", "-minCount", "3", "-bucket", "1000000", "-thread", "2"], check=True, capture_output=True)
            os.remove(path.removesuffix(".bin") + ".vec")
        return self._made("fasttext.bin", make)

    def sklearn_model(self):
        return self._made("sklearn.pickle", lambda path: subprocess.run(["/usr/bin/python3", f"{HERE}/sklearn_peer.py", "train", self.train(), path], check=True))

    def _vntc(self, part):
        path = f"{self.data}/corpora/vntc_{part}.jsonl.gz"
        if not os.path.exists(path):
            sys.exit(f"{path} is missing; say where it is with --data")
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    def _made(self, name, make):
        path = os.path.join(self.work, name)
        if not os.path.exists(path):
            print(f"making {path}", file=sys.stderr, flush=True)
            half = os.path.join(self.work, "unfinished-" + name)
            make(half)
            os.replace(half, path)
        return path


def shuffled(documents):
    random.Random(1).shuffle(documents)
    return documents


def read_json(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def write_json(path, documents):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(json.dumps({"text": d["text"], "label": d["label"]}, ensure_ascii=False) + "\n" for d in documents)


def write_lines(path, documents):
    with open(path, "w", encoding="utf-8") as out:
        for d in documents:
            out.write(f"__label__{d['label'].replace(' ', '_')} {one_line(d['text'])}\n")


def one_line(text):
    return re.sub(r"\s+", " ", text.lower())
