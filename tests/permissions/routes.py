"""Every route of the URLconf, with what it needs to be asked for."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.urls.resolvers import LocalePrefixPattern, RoutePattern
from django.utils import translation

from tests.permissions.rules import Subject


@dataclass(frozen=True)
class Route:
    """``name`` as the declaration calls it: with its namespace; the address itself where a route has no name."""

    name: str
    view_name: str
    pattern: str
    arguments: tuple[str, ...]
    is_translated: bool

    def address(self, subject: Subject, *, language: str = "en") -> str:
        """Where the object is found in a language."""
        if not self.view_name:
            return "/" + self.name
        with translation.override(language):
            return reverse(self.view_name, kwargs=dict(subject.arguments)) + subject.query


@functools.cache
def routes() -> dict[str, Route]:
    """All routes by their names. Where two patterns share a name, the later one is called ``name(argument)``."""
    found: dict[str, Route] = {}
    for view_name, pattern, arguments, is_translated in _patterns(get_resolver()):
        name = view_name or pattern
        if name in found and found[name].arguments != arguments:
            name = f"{name}({','.join(arguments)})"
        found[name] = Route(name, view_name, pattern, arguments, is_translated)
    return found


def _patterns(
    resolver: URLResolver,
    namespace: str = "",
    address: str = "",
    arguments: tuple[str, ...] = (),
    translated: bool = False,
) -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    for each in resolver.url_patterns:
        pattern: Any = each.pattern
        is_translated = translated or isinstance(pattern, LocalePrefixPattern)
        here = address + ("en/" if isinstance(pattern, LocalePrefixPattern) else str(pattern))
        taken = (*arguments, *(pattern.converters if isinstance(pattern, RoutePattern) else pattern.regex.groupindex))
        if isinstance(each, URLResolver):
            inside = f"{namespace}{each.namespace}:" if each.namespace else namespace
            yield from _patterns(each, inside, here, taken, is_translated)
        elif isinstance(each, URLPattern):
            yield f"{namespace}{each.name}" if each.name else "", here, taken, is_translated
