"""Makes what the comparison needs, once: documents of VNTC's test split, and the peers' models of its training split. Usage: prepare.py DATA WORK"""
import gzip, json, os, pickle, random, re, subprocess, sys, time

DATA, WORK = sys.argv[1:]
TAKEN = 5000  # of 50,373 test documents, evenly


def path(name):
    return os.path.join(WORK, name)


def load(part):
    with gzip.open(f"{DATA}/corpora/vntc_{part}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def fasttext_line(document):
    return re.sub(r"\s+", " ", document["text"].lower()).strip()


def sklearn_text(document):
    return " ".join(re.findall(r"[^\W_]+", document["text"].lower()))


def step(name, target, make):
    if os.path.exists(path(target)):
        return
    print(f"{name} …", end=" ", flush=True)
    started = time.time()
    make()
    print(f"{time.time() - started:.0f} s", flush=True)


def documents():
    test = load("test")
    taken = [test[i * len(test) // TAKEN] for i in range(TAKEN)]
    with open(path("fasttext.txt"), "w", encoding="utf-8") as out:
        out.writelines(fasttext_line(d) + "\n" for d in taken)
    with open(path("sklearn.json"), "w", encoding="utf-8") as out:
        json.dump([sklearn_text(d) for d in taken], out)
    with open(path("documents.jsonl"), "w", encoding="utf-8") as out:
        out.writelines(json.dumps({"text": d["text"]}, ensure_ascii=False) + "\n" for d in taken)


def fasttext():
    train = load("train")
    random.Random(1).shuffle(train)  # the file is sorted by topic, which fastText takes badly
    with open(path("train.txt"), "w", encoding="utf-8") as out:
        out.writelines(f"__label__{d['label'].replace(' ', '_')} {fasttext_line(d)}\n" for d in train)
    subprocess.run(
        f"fasttext supervised -input {path('train.txt')} -output {path('making')} -epoch 5 -wordNgrams 2 -dim 50 -lr 0.5 -minCount 3 -bucket 1000000 -thread 2",
        shell=True, check=True, capture_output=True)
    os.rename(path("making.bin"), path("fasttext.bin"))
    os.remove(path("train.txt"))


def sklearn():
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC
    train = load("train")
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True, token_pattern=r"\S+", lowercase=False)
    model = make_pipeline(vectorizer, LinearSVC(C=1.0)).fit([sklearn_text(d) for d in train], [d["label"] for d in train])
    with open(path("sklearn.pickle"), "wb") as out:
        pickle.dump(model, out)


step("documents", "documents.jsonl", documents)
step("fastText's model", "fasttext.bin", fasttext)
step("scikit-learn's model", "sklearn.pickle", sklearn)
