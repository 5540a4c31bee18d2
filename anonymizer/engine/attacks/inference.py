"""Inference: what the attacker learns about a secret from the released records that fit a target best.

Giomi et al. (2023), section 4.4: the attacker knows some columns of a target and guesses its secret from the nearest released
record. Where several are equally near, as in every class of an anonymized table, the secret that most of them show is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from anonymizer.engine.attacks.meaning import Meaning
from anonymizer.engine.attacks.nearest_records import Matcher
from anonymizer.engine.attacks.rates import USUAL, AttackResult, Effort, result
from anonymizer.engine.attacks.tables import Scene, Table
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.table.codes import Codes

TOLERANCE = 0.05
"""A guessed number counts as right within this share of itself (Giomi et al.)."""


def inference(scene: Scene, *, secret: str, effort: Effort = USUAL) -> AttackResult:
    """The risk that a secret is inferred.

    A guess is right where the guessed word covers the secret. ``*`` covers everything, tells nothing, and is never right.

    Args:
        scene: must hold ``secret``; the other columns are what the attacker knows.
    """
    return _played([_Look.at(scene, secret)], scene, secret, effort)


def inference_from_both(scene: Scene, other: Scene, *, secret: str, effort: Effort = USUAL) -> AttackResult:
    """The risk that a secret is inferred from two releases that both show it (the composition attack).

    Ganta, Kasiviswanathan and Smith, "Composition attacks and auxiliary information in data privacy", KDD 2008: the target's
    secret is in both classes, so what only one of them shows is ruled out. The word with the largest product of shares is guessed.

    Args:
        scene: the release, with ``secret``.
        other: the same original and control group with another release, with ``secret``.
    """
    looks = [_Look.at(scene, secret), _Look.at(other, secret, words_of=scene)]
    return _played(looks, scene, secret, effort)


@dataclass(frozen=True, slots=True)
class _Look:
    """One release as the attacker looks into it."""

    scene: Scene
    matcher: Matcher
    secrets: Codes
    """The secret of each released record, as a word of the first release; -1 for a word that it does not have."""

    @classmethod
    def at(cls, scene: Scene, secret: str, words_of: Scene | None = None) -> _Look:
        words = scene.released.columns[secret]
        known = {name: scene.meanings[name] for name in scene.columns if name != secret}
        matcher = Matcher(scene.released, known, tick=scene.tick)
        if words_of is None:
            return cls(scene, matcher, words.codes)
        place = {path: code for code, path in enumerate(words_of.released.columns[secret].paths)}
        return cls(scene, matcher, np.array([place.get(path, -1) for path in words.paths], np.int32)[words.codes])


def _played(looks: list[_Look], scene: Scene, secret: str, effort: Effort) -> AttackResult:
    rng = effort.draws(3)
    targets = scene.original.sample(effort.attacks, rng)
    words, meaning = scene.released.columns[secret], scene.meanings[secret]
    truth = scene.original.columns[secret].codes[targets]
    guessed = _guesses(looks, [look.scene.original for look in looks], targets, words.size)
    blind = words.codes[rng.integers(scene.released.records, size=len(targets))]
    control = None
    if scene.control is not None:
        others = scene.control.sample(effort.attacks, rng)
        known = [look.scene.control for look in looks if look.scene.control is not None]
        right = _right(meaning, _guesses(looks, known, others, words.size), scene.control.columns[secret].codes[others])
        control = effort.rate(len(others), int(right.sum()))
    return result(
        effort.rate(len(targets), int(_right(meaning, guessed, truth).sum())),
        effort.rate(len(targets), int(_right(meaning, blind, truth).sum())),
        control,
        known=list(looks[0].matcher.columns),
    )


def _guesses(looks: list[_Look], known: list[Table], targets: Codes, size: int) -> Codes:
    """The word that most of the best records show; of equally frequent ones, that which the release shows first."""
    guesses = []
    nearest = [look.matcher.nearest(table, targets) for look, table in zip(looks, known, strict=True)]
    for records in zip(*nearest, strict=True):
        shares = [_shares(look.secrets[best], size) for look, best in zip(looks, records, strict=True)]
        product = np.prod(shares, axis=0)
        guesses.append((product if product.any() else shares[0]).argmax())
    return np.array(guesses, np.int32)


def _shares(words: Codes, size: int) -> Floats:
    return np.bincount(words[words >= 0], minlength=size) / len(words)


def _right(meaning: Meaning, guesses: Codes, truth: Codes) -> Mask:
    telling = meaning.sizes < max(meaning.values, 2)
    right = np.array([meaning.covers(guess)[true] for guess, true in zip(guesses, truth, strict=True)], bool)
    if meaning.numbers is not None:
        with np.errstate(invalid="ignore"):
            near = np.abs(meaning.low[guesses] - meaning.numbers[truth]) <= TOLERANCE * np.abs(meaning.low[guesses])
        right |= near & (meaning.low[guesses] == meaning.high[guesses])
    return right & telling[guesses]
