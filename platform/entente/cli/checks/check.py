"""The answer of one check: what was looked at, how it stands, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """Whether the installation may be used as it is."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the table. ``advice`` is empty where there is nothing to do."""

    subject: str
    outcome: Outcome
    observation: str
    advice: str = ""


def ok(subject: str, observation: str) -> Check:
    """All is well."""
    return Check(subject, Outcome.OK, observation)


def warn(subject: str, observation: str, advice: str) -> Check:
    """It works, but someone should look."""
    return Check(subject, Outcome.WARN, observation, advice)


def fail(subject: str, observation: str, advice: str) -> Check:
    """Do not use it so."""
    return Check(subject, Outcome.FAIL, observation, advice)
