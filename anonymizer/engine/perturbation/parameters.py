"""The parameters of treatments: which there are, in which form, and what holds without them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from anonymizer.engine.errors import Finding
from anonymizer.engine.perturbation.date_shift import DEFAULT_DAYS


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: a test, the form in symbols for the finding, and the value where none is given."""

    is_right: Callable[[Any], bool]
    form: str
    default: Any = None
    is_needed: bool = False


def _whole(low: int, high: int, default: int | None = None) -> Parameter:
    return Parameter(lambda value: _is_whole(value) and low <= value <= high, f"{low}, {low + 1} … {high}", default)


def _one_of(*words: str) -> Parameter:
    return Parameter(lambda value: value in words, " | ".join(words), words[0])


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15


_GROUP = Parameter(lambda value: isinstance(value, str) and 0 < len(value) <= 60, "“abc”")
_NUMBER = Parameter(_is_number, "0, 12.5 …")

PARAMETERS: Mapping[str, Mapping[str, Parameter]] = {
    "microaggregate": {"k": _whole(2, 1_000_000, 5), "group": _GROUP, "decimals": _whole(0, 12)},
    "top-code": {"top": _NUMBER, "bottom": _NUMBER, "show": _one_of("bound", "label")},
    "round": {
        "base": Parameter(lambda value: _is_number(value) and value > 0, "> 0", is_needed=True),
        "how": _one_of("nearest", "random"),
    },
    "pram": {"keep": Parameter(lambda value: _is_number(value) and 0 <= value < 1, "0 ≤ x < 1", 0.8)},
    "swap": {
        "percent": Parameter(lambda value: _is_number(value) and 0 < value <= 100, "0 < x ≤ 100", 5),
        "order": _one_of("dmy", "mdy"),
    },
    "shift": {"max_days": _whole(1, 3650, DEFAULT_DAYS), "order": _one_of("dmy", "mdy")},
    "pseudonym": {"group": _GROUP},
}


def parameters_of_treatment(name: str, treatment: str, parameters: Any, findings: list[Finding]) -> dict[str, Any]:
    """The parameters as they are given; faults are noted."""
    if not isinstance(parameters, Mapping):
        findings.append(Finding("recipe.parameters_form", name))
        return {}
    known = PARAMETERS.get(treatment, {})
    for key, value in parameters.items():
        if key not in known:
            facts = {"key": str(key)[:60], "treatment": treatment, "known": ", ".join(known) or "–"}
            findings.append(Finding("recipe.unknown_parameter", name, facts=facts))
        elif not known[key].is_right(value):
            findings.append(Finding("recipe.parameter", name, facts={"key": key, "form": known[key].form}))
    for key, parameter in known.items():
        if parameter.is_needed and key not in parameters:
            findings.append(Finding("recipe.parameter", name, facts={"key": key, "form": parameter.form}))
    if treatment == "top-code" and not {"top", "bottom"} & set(parameters):
        findings.append(Finding("recipe.parameter", name, facts={"key": "top", "form": _NUMBER.form}))
    return {str(key): value for key, value in parameters.items()}


def with_defaults(treatment: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """All parameters of a treatment."""
    return {key: parameters.get(key, parameter.default) for key, parameter in PARAMETERS[treatment].items()}
