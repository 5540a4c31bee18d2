"""Codes masked character by character, and the hierarchy of two levels: told or not told."""

from __future__ import annotations

from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path


class Masking(OpenHierarchy):
    """Characters replaced by ``*``, one more at each level, from the right or from the left.

    Args:
        length: the longest code; a longer value is not known. Shorter codes are filled with ``*`` once they are masked,
            so that their length is not told.

    >>> Masking(length=3).climb("A1C")
    ('A1C', 'A1*', 'A**', '*')
    """

    def __init__(self, length: int, side: str = "right") -> None:
        if length < 1 or length > 64:
            raise ValueError("masking.length")
        if side not in ("right", "left"):
            raise ValueError("masking.side")
        self.length, self.side = length, side
        self.level_names = ("code", *(f"masked-{masked}" for masked in range(1, length)), "any")

    def climb(self, value: str) -> Path | None:
        code = value.strip()
        if len(code) > self.length:
            return None
        padded = code.ljust(self.length, ANY) if self.side == "right" else code.rjust(self.length, ANY)
        return (code, *(self._mask(padded, masked) for masked in range(1, self.length)), ANY)

    def _mask(self, code: str, masked: int) -> str:
        shown = self.length - masked
        return code[:shown] + ANY * masked if self.side == "right" else ANY * masked + code[masked:]


class ToldOrNot(OpenHierarchy):
    """Two levels for any column: the value, then ``*``."""

    level_names = ("value", "any")

    def climb(self, value: str) -> Path | None:
        return (value, ANY)
