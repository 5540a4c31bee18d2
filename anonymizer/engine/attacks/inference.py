"""Inference: what the attacker learns about a secret from the released records that fit a target best.

Giomi et al. (2023), section 4.4: the attacker knows some columns of a target and guesses its secret from the nearest released
record. Where several are equally near, as in every class of an anonymized table, the secret that most of them show is guessed.
"""

from __future__ import annotations

import numpy as np

from anonymizer.engine.attacks.matching import Matcher
from anonymizer.engine.attacks.meaning import Meaning
from anonymizer.engine.attacks.rates import USUAL, AttackResult, Effort, result
from anonymizer.engine.attacks.tables import Scene, Table
from anonymizer.engine.classes import Mask
from anonymizer.engine.coding import Codes

TOLERANCE = 0.05
"""A guessed number counts as right within this share of itself (Giomi et al.)."""


def inference(scene: Scene, *, secret: str, effort: Effort = USUAL) -> AttackResult:
    """The risk that a secret is inferred.

    A guess is right where the guessed word covers the secret. ``*`` covers everything, tells nothing, and is never right.

    Args:
        scene: must hold ``secret``; the other columns are what the attacker knows.
    """
    rng = effort.draws(3)
    matcher = Matcher(scene.released, {name: scene.meanings[name] for name in scene.columns if name != secret})
    targets = scene.original.sample(effort.attacks, rng)
    words, meaning = scene.released.columns[secret], scene.meanings[secret]
    truth = scene.original.columns[secret].codes[targets]
    guessed = _guesses(matcher, scene.original, targets, words.codes, words.size)
    blind = words.codes[rng.integers(scene.released.records, size=len(targets))]
    control = None
    if scene.control is not None:
        others = scene.control.sample(effort.attacks, rng)
        guesses = _guesses(matcher, scene.control, others, words.codes, words.size)
        right = _right(meaning, guesses, scene.control.columns[secret].codes[others])
        control = effort.rate(len(others), int(right.sum()))
    return result(
        effort.rate(len(targets), int(_right(meaning, guessed, truth).sum())),
        effort.rate(len(targets), int(_right(meaning, blind, truth).sum())),
        control,
        known=list(matcher.columns),
    )


def _guesses(matcher: Matcher, known: Table, targets: Codes, secrets: Codes, size: int) -> Codes:
    """The word that most of the best records show; of equally frequent ones, that which the release shows first."""
    return np.array(
        [np.bincount(secrets[records], minlength=size).argmax() for records in matcher.nearest(known, targets)],
        np.int32,
    )


def _right(meaning: Meaning, guesses: Codes, truth: Codes) -> Mask:
    telling = meaning.sizes < max(meaning.values, 2)
    right = np.array([meaning.covers(guess)[true] for guess, true in zip(guesses, truth, strict=True)], bool)
    if meaning.numbers is not None:
        with np.errstate(invalid="ignore"):
            near = np.abs(meaning.low[guesses] - meaning.numbers[truth]) <= TOLERANCE * np.abs(meaning.low[guesses])
        right |= near & (meaning.low[guesses] == meaning.high[guesses])
    return right & telling[guesses]
