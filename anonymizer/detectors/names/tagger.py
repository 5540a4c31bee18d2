"""The chance that each word belongs to a name: a conditional random field with two states, in or out.

J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields: Probabilistic Models for Segmenting and Labeling
Sequence Data", ICML 2001, section 3. We have two states, so each code has one weight (for "in"), and the passage from
one word to the next has weights that depend on what stands between the two.
"""

import gzip
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: a weight for each code, and for each gap those of going on, coming in and going out."""

    codes: Mapping[str, float]
    passages: Mapping[str, tuple[float, float, float]]
    version: str


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The weights in this package."""
    with (
        files(__package__).joinpath("weights.json.gz").open("rb") as raw,
        gzip.open(raw, "rt", encoding="utf-8") as text,
    ):
        stored = json.load(text)
    codes = {code: number / 100 for code, number in stored["codes"].items()}
    passages = {gap: (going[0], going[1], going[2]) for gap, going in stored["passages"].items()}
    return Weights(codes, passages, stored["version"])


def passage(gap: str) -> str:
    """The kind of a gap, as far as passages go."""
    return gap if gap in _PASSAGES else "other"


def chances(features: Sequence[Sequence[str]], gaps: Sequence[str], learned: Weights) -> list[float]:
    """For each word the chance (0 to 1) that it belongs to a name, given the whole text: the forward-backward
    algorithm.

    Args:
        features: the codes of each word.
        gaps: what stands before each word.
    """
    if not features:
        return []
    weight = learned.codes.get
    scores = [sum(filter(None, map(weight, codes))) for codes in features]
    moves = [learned.passages.get(passage(gap), _NONE) for gap in gaps]
    # With two states the odds of "in" against "out" are enough: one number forward, one backward.
    forward: list[float] = []
    odds = 0.0
    for at, score in enumerate(scores):
        if at:
            stay, enter, leave = moves[at]
            odds = _log_sum(enter, odds + stay) - _log_sum(0.0, odds + leave)
        odds += score
        forward.append(odds)
    backward = 0.0
    result = [0.0] * len(scores)
    for at in range(len(scores) - 1, -1, -1):
        result[at] = 1 / (1 + math.exp(-max(-50.0, min(50.0, forward[at] + backward))))
        stay, enter, leave = moves[at]
        into = backward + scores[at]
        backward = _log_sum(leave, into + stay) - _log_sum(0.0, into + enter)
    return result


def _log_sum(first: float, second: float) -> float:
    high, low = (first, second) if first > second else (second, first)
    return high + math.log1p(math.exp(low - high))


_NONE = (0.0, 0.0, 0.0)
_PASSAGES = frozenset({" ", "-", "'", ",", ".", "\n"})
