"""What a rehearsal of attacks found, and what it did not try: figures and names of columns, never a value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from anonymizer.engine.attacks.rates import AttackResult, Rate

ONE_COLUMN: Final = "one-column"
SEVERAL_COLUMNS: Final = "several-columns"
RECOGNITION: Final = "recognition"
JOINING: Final = "joining"
REGISTER: Final = "register"
INFERENCE: Final = "inference"
MEMBERSHIP: Final = "membership"
EARLIER: Final = "earlier-tables"
NAMED_REGISTER: Final = "named-register"
REGISTER_FILE: Final = "register-file"
ATTACKS: Final = (
    ONE_COLUMN, SEVERAL_COLUMNS, RECOGNITION, JOINING, REGISTER, NAMED_REGISTER, REGISTER_FILE, INFERENCE, MEMBERSHIP, EARLIER,
)  # fmt: skip
EVERYTHING: Final = "everything"
HOLDINGS: Final = "holdings"
COLUMN: Final = "column"


@dataclass(frozen=True, slots=True)
class Trial:
    """One attack that was played to its end."""

    attack: str
    """One of ``ATTACKS``."""
    rate: float
    """Of the people (or guesses) that it was tried on, the share with whom it succeeded."""
    control: float | None
    """The same of people who are not in the release; None where it cannot be tried on them."""
    risk: float
    interval: tuple[float, float]
    tries: int
    column: str | None = None
    """That which does it, where one does; of an inference, the column that is guessed."""
    known: tuple[str, ...] = ()
    """The columns that the attacker knows."""
    people: int | None = None
    """Of an attack whose victims are counted, and not estimated: how many they are."""
    facts: Mapping[str, int] = field(default_factory=dict)
    """Of earlier tables: how many there are (``tables``), and the smallest group beside them (``smallest``). Of a register: the people who
    stand alone by what it tells (``alone``), and how many of a hundred are assumed to stand in it (``complete``); of its file, the entries
    (``entries``) and those that agree with somebody in the table (``inside``)."""
    register: str = ""
    """The key of the register, where one is linked."""

    @classmethod
    def of(cls, attack: str, outcome: AttackResult, **facts: Any) -> Trial:
        """As a result of an attack tells."""
        control = None if outcome.control is None else _observed(outcome.control)
        return cls(
            attack, _observed(outcome.attack), control, outcome.risk, outcome.interval, outcome.attack.attacks, **facts
        )

    @property
    def succeeds(self) -> bool:
        """Whether it does better than with people who are not in the release, beyond chance."""
        return self.interval[0] > 0

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "attack": self.attack,
            "rate": self.rate,
            "control": self.control,
            "risk": self.risk,
            "interval": list(self.interval),
            "tries": self.tries,
            "column": self.column,
            "known": list(self.known),
            "people": self.people,
            "facts": dict(self.facts),
            "register": self.register,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Trial:
        """What ``to_dict`` wrote."""
        return cls(**{**values, "interval": tuple(values["interval"]), "known": tuple(values["known"])})


@dataclass(frozen=True, slots=True)
class NotTried:
    """An attack that was not played, or a column that none looked at."""

    what: str
    """One of ``ATTACKS``, ``everything``, ``holdings``, or ``column``."""
    why: str
    """``time``, ``stopped``, ``failed``, ``few``, ``counts``, ``nothing-leaves``, ``text``, ``codes``, ``no-register``,
    ``nothing-known``, ``nothing-sensitive``, ``one-column``, ``no-earlier``, ``earlier-gone``, ``unrecognized``, ``at-release``; of
    registers ``none-named``, ``tells-nothing``, ``since``, and of their files ``file-gone``, ``file-unlike``, ``file-nobody``, ``file-unread``."""
    column: str | None = None
    register: str = ""
    """The key of the register that was not tried."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"what": self.what, "why": self.why, "column": self.column, "register": self.register}


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """All attacks on one candidate."""

    people: int = 0
    """Persons of the original, or records where persons are not known."""
    counts_persons: bool = False
    held_back: int = 0
    """So many of them were the control group: the release was attacked without their records."""
    trials: tuple[Trial, ...] = ()
    alone: Mapping[str, int] = field(default_factory=dict)
    """For each column that leaves, how many people are found by it alone, counted; columns by which nobody is are left out."""
    not_tried: tuple[NotTried, ...] = ()
    seconds: float = 0.0

    @property
    def worst(self) -> Trial | None:
        """The attack that gained most, by the lower end of its interval; None where none gained anything or none was played."""
        successful = [trial for trial in self.trials if trial.succeeds]
        return max(successful, key=lambda trial: (trial.interval[0], trial.risk), default=None)

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "people": self.people,
            "counts_persons": self.counts_persons,
            "held_back": self.held_back,
            "trials": [trial.to_dict() for trial in self.trials],
            "alone": dict(self.alone),
            "not_tried": [item.to_dict() for item in self.not_tried],
            "seconds": self.seconds,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Rehearsal:
        """What ``to_dict`` wrote; of nothing, a rehearsal that was never made."""
        if not values:
            return cls(not_tried=(NotTried(EVERYTHING, "never"),))
        trials: Sequence[Mapping[str, Any]] = values["trials"]
        return cls(
            people=values["people"],
            counts_persons=values["counts_persons"],
            held_back=values["held_back"],
            trials=tuple(Trial.from_dict(trial) for trial in trials),
            alone=dict(values["alone"]),
            not_tried=tuple(NotTried(**item) for item in values["not_tried"]),
            seconds=values["seconds"],
        )


def _observed(rate: Rate) -> float:
    return min(rate.successes / rate.attacks, 1.0) if rate.attacks else 0.0
