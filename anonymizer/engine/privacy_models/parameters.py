"""The numbers and words that a privacy model takes in a recipe: read, written back, and described for the schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from anonymizer.engine.errors import Finding

REQUIRED: Any = object()


class Parameter(Protocol):
    """One key of a model's entry in a recipe."""

    @property
    def field(self) -> str | None:
        """The attribute that holds it, where that is not the key itself."""
        ...

    @property
    def default(self) -> Any:
        """What holds where the key is absent, or ``REQUIRED``."""
        ...

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        """The value to keep; what is wrong is noted."""
        ...

    def schema(self) -> dict[str, Any]:
        """Its JSON schema."""
        ...


@dataclass(frozen=True, slots=True)
class Number:
    """A number between two bounds."""

    least: float | None = None
    most: float | None = None
    is_whole: bool = False
    is_above: bool = False
    """Whether the least itself is too little."""
    default: Any = REQUIRED
    field: str | None = None

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        right = isinstance(value, int if self.is_whole else (int, float)) and not isinstance(value, bool)
        if right and not (self._is_too_little(value) or (self.most is not None and value > self.most)):
            return value if self.is_whole else float(value)
        facts = {"model": model, "key": key, "bounds": self._bounds()}
        findings.append(Finding("recipe.model_number", facts=facts))
        return None

    def schema(self) -> dict[str, Any]:
        values: dict[str, Any] = {"type": "integer" if self.is_whole else "number"}
        if self.least is not None:
            values["exclusiveMinimum" if self.is_above else "minimum"] = self.least
        if self.most is not None:
            values["maximum"] = self.most
        return values if self.default is REQUIRED else {**values, "default": self.default}

    def _is_too_little(self, value: float) -> bool:
        if value != value:  # YAML's .nan
            return True
        return self.least is not None and (value <= self.least if self.is_above else value < self.least)

    def _bounds(self) -> str:
        above = "" if self.least is None else f"{'>' if self.is_above else '≥'} {self.least:g}"
        below = "" if self.most is None else f"≤ {self.most:g}"
        return ", ".join(bound for bound in (above, below) if bound)


@dataclass(frozen=True, slots=True)
class Word:
    """One of several words."""

    known: tuple[str, ...]
    default: Any = REQUIRED
    field: str | None = None

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        if value in self.known:
            return value
        facts = {"model": model, "key": key, "known": ", ".join(self.known)}
        findings.append(Finding("recipe.model_word", facts=facts))
        return None

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.known), **({} if self.default is REQUIRED else {"default": self.default})}


@dataclass(frozen=True, slots=True)
class SensitiveColumn:
    """The name of the column that is protected."""

    default: Any = REQUIRED
    field: str | None = "column"

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        if isinstance(value, str):
            return value
        findings.append(Finding("recipe.model_column", facts={"model": model}))
        return None

    def schema(self) -> dict[str, Any]:
        return {"type": "string"}


@dataclass(frozen=True, slots=True)
class ColumnName:
    """The name of a column that need not leave."""

    default: Any = REQUIRED
    field: str | None = None

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        if isinstance(value, str):
            return value
        findings.append(Finding("recipe.model_column", facts={"model": model}))
        return None

    def schema(self) -> dict[str, Any]:
        return {"type": "string"}


@dataclass(frozen=True, slots=True)
class Values:
    """Values from the smallest to the largest."""

    default: Any = None
    field: str | None = None

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        if value is None:
            return None
        if isinstance(value, list) and value and all(isinstance(item, (str, int, float)) for item in value):
            words = tuple(str(item) for item in value)
            if len(set(words)) == len(words):
                return words
        findings.append(Finding("recipe.model_values", facts={"model": model, "key": key}))
        return None

    def schema(self) -> dict[str, Any]:
        item = {"type": ["string", "number"]}
        return {"type": ["array", "null"], "items": item, "minItems": 1, "uniqueItems": True}


@dataclass(frozen=True, slots=True)
class HierarchyGiven:
    """A generalization hierarchy, in the form that columns have it; built when the table is known."""

    default: Any = None
    field: str | None = None

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        if value is None or isinstance(value, (str, Mapping)):
            return value
        findings.append(Finding("recipe.model_hierarchy", facts={"model": model}))
        return None

    def schema(self) -> dict[str, Any]:
        return {"$ref": "#/$defs/hierarchy"}


def read_parameters(
    entry: Mapping[Any, Any], parameters: Mapping[str, Parameter], *, model: str, findings: list[Finding]
) -> dict[str, Any] | None:
    """The fields of a model; None where something is wrong, which is noted."""
    before = len(findings)
    known = ("model", *parameters)
    for key in entry:
        if key not in known:
            facts = {"key": str(key)[:60], "known": ", ".join(known)}
            findings.append(Finding("recipe.unknown_key", facts=facts))
    fields = {
        parameter.field or key: parameter.default
        if key not in entry and parameter.default is not REQUIRED
        else parameter.read(entry.get(key), model=model, key=key, findings=findings)
        for key, parameter in parameters.items()
    }
    return fields if len(findings) == before else None


def as_given(model: object, parameters: Mapping[str, Parameter]) -> dict[str, object]:
    """The keys of the recipe from which ``read_parameters`` makes the same fields."""
    values: dict[str, object] = {}
    for key, parameter in parameters.items():
        value = getattr(model, parameter.field or key)
        if value != parameter.default:
            values[key] = _plain(value)
    return values


def model_schema(model: str, parameters: Mapping[str, Parameter]) -> dict[str, Any]:
    """The JSON schema of a model's entry."""
    return {
        "type": "object",
        "required": ["model", *(key for key, parameter in parameters.items() if parameter.default is REQUIRED)],
        "additionalProperties": False,
        "properties": {
            "model": {"const": model},
            **{key: parameter.schema() for key, parameter in parameters.items()},
        },
    }


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return list(value) if isinstance(value, tuple) else value
