"""The part of a spaCy name finder that turns words into numbers, computed with fewer steps; what it finds is the same.

The first layers of both pinned models (hashed embeddings, word vectors, one maxout) look at each word by itself, so
their result is kept for the words met last; the four convolutions after them are plain products of matrices. Method of
the model: M. Honnibal, I. Montani, "spaCy 2: Natural language understanding with Bloom embeddings, convolutional neural
networks and incremental parsing", 2017; layers as in thinc 8 (``HashEmbed``, ``StaticVectors``, ``Maxout``,
``LayerNorm``, ``expand_window``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import numpy.typing as npt
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

Array = npt.NDArray[np.float32]
WORDS_KEPT = 20_000
FEATURES = ("NORM", "PREFIX", "SUFFIX", "SHAPE")
PADDING = 4
"""Rows of zeros around each text, as the models were trained: as many as there are convolutions."""


@dataclass(frozen=True, slots=True)
class Maxout:
    """A layer of maxout units and the normalization after it. All first pieces stand beside one another, then all
    second ones: the largest of each unit is then found row by row, and not number by number.
    """

    weights: Array
    bias: Array
    units: int
    gain: Array
    shift: Array

    def __call__(self, rows: Array) -> Array:
        out = (rows @ self.weights + self.bias).reshape(len(rows), -1, self.units).max(axis=1)
        out -= np.add.reduce(out, axis=1, keepdims=True) / self.units
        out /= np.sqrt(np.einsum("ij,ij->i", out, out)[:, None] / self.units + 1e-8)
        normalized: Array = out * self.gain + self.shift
        return normalized


class Encoder:
    """The layers of one model; a call gives what its first layer gives for the same texts."""

    def __init__(self, tok2vec: Model[Any, Any]) -> None:
        """
        Raises:
            ValueError: the model is not made of the layers named above.
        """
        layers = list(tok2vec.walk())
        self._tables = [(_values(layer, "E"), layer.attrs["seed"]) for layer in layers if layer.name == "hashembed"]
        vectors = [layer for layer in layers if layer.name == "static_vectors"]
        maxouts = [layer for layer in layers if layer.name == "maxout"]
        norms = [layer for layer in layers if layer.name == "layernorm"]
        columns = [layer.attrs["columns"] for layer in layers if layer.name == "extract_features"]
        sizes = [len(array) for array in (self._tables, vectors, maxouts, norms)]
        if columns != [list(FEATURES)] or sizes != [4, 1, 5, 5] or tok2vec.layers[-1].name != "linear":
            raise ValueError("not a model of these layers")
        self._vectors = np.ascontiguousarray(_values(vectors[0], "W").T)
        self._embed, *self._convolutions = [_maxout(maxout, norm) for maxout, norm in zip(maxouts, norms, strict=True)]
        linear = tok2vec.layers[-1]
        self._out, self._out_bias = np.ascontiguousarray(_values(linear, "W").T), _values(linear, "b")
        self._ops, self._known = NumpyOps(), dict[tuple[int, int], Array]()

    def __call__(self, docs: Sequence[Doc]) -> Array:
        """A row for each word of the texts, one text after the other."""
        width = self._embed.units
        rows = np.zeros((PADDING + sum(len(doc) + PADDING for doc in docs), width), dtype=np.float32)
        words, at = np.zeros(len(rows), dtype=bool), PADDING
        for doc in docs:
            rows[at : at + len(doc)] = self._embedded(doc)
            words[at : at + len(doc)] = True
            at += len(doc) + PADDING
        beside = np.zeros((len(rows), 3 * width), dtype=np.float32)
        for convolution in self._convolutions:
            beside[1:, :width] = rows[:-1]
            beside[:, width : 2 * width] = rows
            beside[:-1, 2 * width :] = rows[1:]
            rows = rows + convolution(beside)
        out: Array = rows[words] @ self._out + self._out_bias
        return out

    def _embedded(self, doc: Doc) -> Array:
        keys = [(word.orth, word.norm) for word in doc]
        known = self._known
        if len(known) > WORDS_KEPT:
            known.clear()
        missing = [at for at, key in enumerate(keys) if key not in known]
        if missing:
            known.update(zip((keys[at] for at in missing), self._computed(doc, np.array(missing)), strict=True))
        return np.array([known[key] for key in keys], dtype=np.float32).reshape(len(keys), self._embed.units)

    def _computed(self, doc: Doc, at: npt.NDArray[np.int64]) -> Array:
        features = doc.to_array(list(FEATURES)).reshape(len(doc), len(FEATURES))[at]
        parts = [
            table[self._ops.hash(np.ascontiguousarray(features[:, column]), seed) % len(table)].sum(axis=1)
            for column, (table, seed) in enumerate(self._tables)
        ]
        table = doc.vocab.vectors
        rows = table.find(keys=doc.to_array("ORTH")[at])
        vectors = table.data[rows] @ self._vectors
        vectors[rows < 0] = 0
        return self._embed(np.hstack([*parts, vectors]))


def quickened(model: Model[Any, Any]) -> None:
    """The name finder's model computes its first layer by an ``Encoder`` from now on.

    Raises:
        ValueError: it is not made of the layers that an ``Encoder`` knows.
    """
    original = model.layers[0]
    encoder = Encoder(original)

    def forward(_: Model[Any, Any], docs: Sequence[Doc], is_train: bool) -> tuple[Array, Any]:
        return encoder(docs), _no_training

    model.layers[0] = Model("encoder", forward, attrs={"original": original})


def _no_training(_: Any) -> Any:
    raise NotImplementedError("the pinned models are not trained further")


def _values(layer: Model[Any, Any], name: str) -> Array:
    return cast("Array", layer.get_param(name))


def _maxout(maxout: Model[Any, Any], norm: Model[Any, Any]) -> Maxout:
    weights = _values(maxout, "W")
    units, _pieces, width = weights.shape
    flat = np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(-1, width).T)
    bias = np.ascontiguousarray(_values(maxout, "b").T).reshape(-1)
    return Maxout(flat, bias, units, _values(norm, "G"), _values(norm, "b"))
