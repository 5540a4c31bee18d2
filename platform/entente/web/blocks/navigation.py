"""The primary navigation, and the link to the same page in the other language."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest
from django.urls import NoReverseMatch, URLResolver, get_resolver, get_urlconf, reverse
from django.utils.functional import Promise, SimpleLazyObject
from django.utils.translation import get_language, pgettext_lazy

from entente.organizations import notices
from entente.organizations.roles import Role
from entente.web.guides.subjects import help_address


@dataclass(frozen=True, slots=True)
class NavigationEntry:
    """A page that the header leads to; ``roles`` may see it, everyone signed in where empty."""

    label: Promise
    url_name: str
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as shown: ``current`` is true on its page and on those below it."""

    label: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Navigation:
    """What the header leads to: the pages of one's work, and those of everyone."""

    work: tuple[Link, ...]
    public: tuple[Link, ...]

    @property
    def current(self) -> str:
        """The entry that one is under; "" where it is none of them."""
        return next((link.label for link in (*self.work, *self.public) if link.current), "")


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in another language, named in that language."""

    code: str
    name: str
    url: str


EVERY_ROLE_BUT_RECIPIENT: Final = frozenset(Role) - {Role.RECIPIENT}
OVERSEERS: Final = frozenset({Role.DATA_STEWARD, Role.PRIVACY_OFFICER, Role.AUDITOR})

ENTRIES: Final[tuple[NavigationEntry, ...]] = (
    NavigationEntry(pgettext_lazy("navigation", "Desk"), "web:desk"),
    NavigationEntry(pgettext_lazy("navigation", "Datasets"), "catalogue:datasets", EVERY_ROLE_BUT_RECIPIENT),
    NavigationEntry(pgettext_lazy("navigation", "Agreements"), "agreements:agreements"),
    NavigationEntry(pgettext_lazy("navigation", "Releases"), "exports:releases", OVERSEERS),
    NavigationEntry(
        pgettext_lazy("navigation", "My datasets"),
        "exports:my_datasets",
        frozenset({Role.RECIPIENT, Role.DATA_STEWARD}),
    ),
    NavigationEntry(pgettext_lazy("navigation", "Requests"), "requests:requests", OVERSEERS),
    NavigationEntry(pgettext_lazy("navigation", "Directory"), "directory:sources", frozenset({Role.DATA_STEWARD})),
    NavigationEntry(pgettext_lazy("navigation", "Audit"), "web:audit", OVERSEERS),
    NavigationEntry(pgettext_lazy("navigation", "Organization"), "organizations:organization"),
)
PUBLIC_ENTRIES: Final[tuple[NavigationEntry, ...]] = (
    NavigationEntry(pgettext_lazy("navigation", "Explore"), "explorer:explore"),
    NavigationEntry(pgettext_lazy("navigation", "Find help"), "directory:finder"),
    NavigationEntry(pgettext_lazy("navigation", "Catalogue"), "portal:catalogue"),
    NavigationEntry(pgettext_lazy("navigation", "Ask for data"), "requests:home"),
)
NAMES: Final = {"en": "English", "fr": "Français"}  # each language names itself


def navigation(request: HttpRequest) -> dict[str, Any]:
    """Context processor. The links are worked out only on a page that shows them."""
    return {
        "navigation": lambda: links(request),  # a template calls it
        "help_address": lambda: help_of(request),
        "unread_notices": SimpleLazyObject(lambda: unread_notices(request)),
        "languages": SimpleLazyObject(lambda: other_languages(request)),
        "style_guide": settings.STYLE_GUIDE,
    }


def help_of(request: HttpRequest) -> str:
    """Where the guides speak of this page; their list, where they do not or the page is none."""
    match = request.resolver_match
    return help_address(match.view_name if match else "")


def unread_notices(request: HttpRequest) -> int:
    """How many notices the reader has not read; none for a visitor, nor where the database is away: its page must still be drawn."""
    user = getattr(request, "user", None)
    try:
        return notices.unread(user) if user is not None and user.is_authenticated else 0
    except DatabaseError:
        return 0


def links(request: HttpRequest) -> Navigation:
    """The entries that the reader's roles open, none for a visitor, and those of everyone; those of pages not installed are left out."""
    user = getattr(request, "user", None)
    public = shown(PUBLIC_ENTRIES, roles=(), path=request.path)
    if user is None or not user.is_authenticated:
        return Navigation((), public)
    return Navigation(shown(ENTRIES, roles=user.roles, path=request.path), public)


def shown(entries: tuple[NavigationEntry, ...], *, roles: Collection[str], path: str) -> tuple[Link, ...]:
    """Those entries that ``roles`` open, with the one marked under which ``path`` lies."""
    opened = _opened(entries, frozenset(roles), get_language() or "", get_resolver(get_urlconf()))
    return tuple(Link(label, url, path.startswith(url)) for label, url in opened)


@lru_cache(maxsize=500)
def _opened(
    entries: tuple[NavigationEntry, ...], roles: frozenset[str], _language: str, _resolver: URLResolver
) -> tuple[tuple[str, str], ...]:
    """The words and address of each entry, the same for all who hold these roles."""
    opened = []
    for entry in entries:
        if entry.roles and entry.roles.isdisjoint(roles):
            continue
        with suppress(NoReverseMatch):
            opened.append((str(entry.label), reverse(entry.url_name)))
    return tuple(opened)


def other_languages(request: HttpRequest) -> list[LanguageLink]:
    """The page at hand in each other language, with its query."""
    current = get_language() or settings.LANGUAGE_CODE
    return [
        LanguageLink(code, NAMES.get(code[:2], code), in_language(request.get_full_path(), current, code))
        for code, _ in settings.LANGUAGES
        if code != current
    ]


def in_language(address: str, current: str, wanted: str) -> str:
    """The address under the other language's prefix; that language's home where the address has no prefix.

    >>> in_language("/en/datasets/?page=2", "en", "fr")
    '/fr/datasets/?page=2'
    """
    prefix = f"/{current}/"
    return f"/{wanted}/" + address.removeprefix(prefix) if address.startswith(prefix) else f"/{wanted}/"
