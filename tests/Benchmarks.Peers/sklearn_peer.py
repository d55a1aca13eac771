"""scikit-learn's pipeline, TF-IDF of words and pairs with a linear model. Run with Debian's /usr/bin/python3 (python3-sklearn).

sklearn_peer.py train TRAIN.jsonl MODEL      sklearn_peer.py predict MODEL SAMPLE.jsonl
`predict` prints one line of JSON: documents, seconds of the prediction (lower-casing and vectorising included, loading not), share right.
"""
import json, os, pickle, sys, time

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = "1"

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC


def read(path):
    with open(path, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    return [d["text"] for d in documents], [d["label"] for d in documents]


def train(documents, model):
    vectoriser = TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True, token_pattern=r"[^\W_]+")
    pipeline = make_pipeline(vectoriser, LinearSVC(C=1.0)).fit(*read(documents))
    with open(model + ".new", "wb") as out:
        pickle.dump(pipeline, out)
    os.replace(model + ".new", model)


def predict(model, sample):
    with open(model, "rb") as file:
        pipeline = pickle.load(file)
    texts, labels = read(sample)
    pipeline.predict(texts[:100])
    started = time.perf_counter()
    answers = pipeline.predict(texts)
    seconds = time.perf_counter() - started
    print(json.dumps({"documents": len(texts), "seconds": seconds, "accuracy": sum(answers == labels) / len(texts)}))


if __name__ == "__main__":
    {"train": train, "predict": predict}[sys.argv[1]](*sys.argv[2:])
