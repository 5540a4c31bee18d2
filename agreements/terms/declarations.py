"""The declarations of all terms, held against the fields of ``Terms``: what is missing fails at import."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields
from importlib import import_module, util
from typing import Any, get_type_hints

from agreements.terms.term import REQUIRED, IncompleteTerm, Term


def load_terms(record: type[Any], *, package: str = "agreements.terms") -> Mapping[str, Term]:
    """The declaration of each field of a dataclass, from the module of its name, in the order of the fields.

    Raises:
        IncompleteTerm: a field has no declaration, a declaration has no field, or the two do not fit.
    """
    hints = get_type_hints(record)
    declared = {field.name: _declaration(field, hints[field.name], package) for field in fields(record)}
    for name in _modules(package) - declared.keys():
        if hasattr(import_module(f"{package}.{name}"), "TERM"):
            raise IncompleteTerm(f"{package}.{name}: {record.__name__} has no field of that name")
    positions = [term.position for term in declared.values()]
    if len(set(positions)) < len(positions):
        raise IncompleteTerm(f"{package}: two terms have the same position")
    return declared


def _declaration(field: Field[Any], hint: Any, package: str) -> Term:
    path = f"{package}.{field.name}"
    if util.find_spec(path) is None:
        raise IncompleteTerm(f"{path}: there is no such module; it declares the term in TERM")
    term = getattr(import_module(path), "TERM", None)
    if not isinstance(term, Term):
        raise IncompleteTerm(f"{path}: it declares no TERM")
    default = REQUIRED if field.default is MISSING else field.default
    if (term.name, term.default) != (field.name, default):
        raise IncompleteTerm(f"{path}: its name and default are {field.name} and {default!r}")
    if hint != (term.value.python if default is not None else term.value.python | None):
        raise IncompleteTerm(f"{path}: its values are of type {hint}")
    return term


def _modules(package: str) -> set[str]:
    paths: Iterable[str] = import_module(package).__path__
    return {module.name for module in pkgutil.iter_modules(paths)}
