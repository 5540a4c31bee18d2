"""Makes ``anonymizer/detectors/names/affinity.txt.gz``: for each row of the two models' word vectors, how close it lies to names.

    PYTHONPATH=platform:. python tools/benchmarks/detection_vectors.py

A ridge regression over the 300 numbers of a row, learned from the words of the lexicon that are names alone (1) or ordinary words
alone (0), tells of every row, and so of each of half a million words, how much like a name it is used. Written as a digit for each
row, 0 to 9, a line for each language: what the tagger knows of words that the lexicon does not know.
"""

import gzip
from pathlib import Path

import numpy as np
import spacy

from anonymizer.detectors.models import MODELS
from anonymizer.detectors.names.lexicon import lexicon
from anonymizer.detectors.names.words import folded

OUT = Path(__file__).resolve().parents[2] / "anonymizer/detectors/names/affinity.txt.gz"
RIDGE = 20.0


def digits(language: str) -> str:
    """A digit for each row of the model's vectors."""
    vocab = spacy.load(str(MODELS[language].path())).vocab
    rows = vocab.vectors.data / (np.linalg.norm(vocab.vectors.data, axis=1, keepdims=True) + 1e-9)
    counts = np.zeros((len(rows), 2))
    known = lexicon()
    for key, row in vocab.vectors.key2row.items():
        word = vocab.strings[key] if key in vocab.strings else ""  # noqa: SIM401  # a StringStore has no get
        if not word.isalpha() or len(word) < 3:
            continue
        code = known.get(folded(word))
        if code is None or code[5] == "1":
            continue
        if code[4] == "0" and max(code[:2]) > "0":
            counts[row, 1] += 1
        elif code[4] != "0" and max(code[:2]) == "0":
            counts[row, 0] += 1
    weight = counts.sum(axis=1)
    target = np.divide(counts[:, 1], weight, out=np.zeros(len(rows)), where=weight > 0)
    weight = np.minimum(weight, 5)
    x = np.hstack([rows, np.ones((len(rows), 1))])
    solved = np.linalg.solve((x * weight[:, None]).T @ x + RIDGE * np.eye(x.shape[1]), (x * weight[:, None]).T @ target)
    predicted = x @ solved
    known_rows = weight > 0
    right = ((predicted > 0.5) == (target > 0.5))[known_rows].mean()
    print(
        language, "rows", len(rows), "with words of the lexicon", known_rows.sum(), "told apart", round(float(right), 3)
    )
    return "".join(str(digit) for digit in np.clip((predicted * 10).astype(int), 0, 9))


def main() -> None:
    lines = [f"{language} {digits(language)}\n" for language in ("en", "fr")]
    with OUT.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as out:
        out.write("".join(lines).encode())
    print(OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
