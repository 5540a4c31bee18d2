"""What a check found, and how it is said in both languages: the command line loads no Django, and so no catalogue of translations."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple, Self

from entente.proof.policy import NOTHING_KNOWN, VerificationPolicy


class Sentence(NamedTuple):
    """One sentence in English and in French, its facts by name in braces."""

    english: str
    french: str

    def of(self, language: str, **facts: object) -> str:
        """The sentence in ``"en"`` or ``"fr"``.

        >>> Sentence("{count} files", "{count} fichiers").of("fr", count=3)
        '3 fichiers'
        """
        return (self.french if language == "fr" else self.english).format(**facts)


class Fault(StrEnum):
    """A kind of fault: a code that never changes, and its sentence in English and in French, with the place as ``{where}``."""

    def __new__(cls, code: str, english: str, french: str) -> Self:
        member = str.__new__(cls, code)
        member._value_ = code
        member.sentence = Sentence(english, french)
        return member

    sentence: Sentence

    def in_words(self, where: str, language: str) -> str:
        """What is wrong, and where."""
        return self.sentence.of(language, where=where)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, and where: a file, a part of the content, an organization, the number of an event."""

    fault: Fault
    where: str = ""

    def in_words(self, language: str) -> str:
        """As a sentence in ``"en"`` or ``"fr"``."""
        return self.fault.in_words(self.where, language)


COMPARE_NODE_KEY: Final = Sentence(
    "Compare the server’s public key with a copy that you keep: {key}",
    "Comparez la clé publique du serveur à une copie que vous conservez\u00a0: {key}",
)


class Line(NamedTuple):
    """One line for a reader. A warning is what stands against relying on what was checked."""

    text: str
    is_warning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(ABC):
    """What a check found, under the policy of whoever checked."""

    findings: tuple[Finding, ...] = ()
    policy: VerificationPolicy = NOTHING_KNOWN

    @property
    def is_good(self) -> bool:
        return not self.findings

    def lines(self, language: str) -> Iterator[Line]:
        """All that a reader is told, in order: what was established, what stands against it, and what follows."""
        yield from (Line(text) for text in self._established(language))
        yield from (Line(f"✗ {finding.in_words(language)}", is_warning=True) for finding in self.findings)
        yield from (Line(text, is_warning=True) for text in self._advice(language))
        if self.is_good:
            yield from (Line(text) for text in self._conclusion(language))

    def _established(self, _language: str) -> Iterable[str]:
        """What it is, and what was established whatever else is wrong."""
        return ()

    def _advice(self, _language: str) -> Iterable[str]:
        """What to do with it, where something stands against it."""
        return ()

    @abstractmethod
    def _conclusion(self, language: str) -> Iterable[str]:
        """Where all holds: what that means, and what only the reader can compare."""
