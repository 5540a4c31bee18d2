"""Every address with identifiers of nothing: no such page, not allowed or no such method, for everyone, and never a fault of ours."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.converters import get_converters
from django.urls.resolvers import LocalePrefixPattern, RoutePattern

from tests.permissions.answers import draw_pages, undrawn_pages

pytestmark = pytest.mark.django_db(transaction=True)

# What may stand in an address for each converter and names nothing: too long, with a character that no database stores, or of the right form.
UNKNOWN = {
    "uuid": (str(uuid.UUID(int=7)),),
    "uuidstr": (str(uuid.UUID(int=7)),),
    "int": ("987654321", "9" * 30),
    "slug": ("unknown", "u" * 3000),
    "str": ("unknown", "a\0b", "\N{HEAVY CHECK MARK}", str(uuid.UUID(int=7))),
    "path": ("unknown/thing",),
}
PART = re.compile(r"<(?:(\w+):)?(\w+)>")
ANSWERS = {403, 404, 405}
DRAWN = {"get", "put"}  # the page of what is not there and the one of a method that is not; the others say the same
# Pages of the sign-in library tell of a link that is void themselves; a finder for a topic is no record; what needs a key says 401.
OTHER_ANSWERS = {
    "account/": {200, 302},
    "api/": {401},
    "delta-sharing/": {401},
    "series/": {401},
    "federation/v1/": {400, 401},
}


def addresses() -> Iterator[str]:
    """Each address that holds an identifier, with each of the values above."""
    for route in dict.fromkeys(_routes(get_resolver())):
        choices = [_values(kind or "str") for kind, _ in PART.findall(route)]
        for number in range(max(map(len, choices))):
            values = iter([values[number % len(values)] for values in choices])
            yield "/" + PART.sub(lambda _, values=values: quote(next(values)), route)  # type: ignore[misc]


def _values(kind: str) -> tuple[str, ...]:
    """Those of the table above; of a converter of ours, which knows a few words alone, the first of them."""
    return UNKNOWN.get(kind) or (str(get_converters()[kind].regex).strip("()?:").split("|")[0],)


def _routes(resolver: URLResolver, prefix: str = "") -> Iterator[str]:
    for each in resolver.url_patterns:
        pattern = each.pattern
        if isinstance(pattern, RoutePattern | LocalePrefixPattern):
            route = prefix + ("en/" if isinstance(pattern, LocalePrefixPattern) else str(pattern))
            if isinstance(each, URLResolver):
                yield from _routes(each, route)
            elif isinstance(each, URLPattern) and "<" in route:
                yield route
        elif isinstance(each, URLResolver):
            yield from _routes(each, prefix)


@pytest.fixture
def people(network: Any) -> dict[str, Any]:
    """Someone with every role in a region, and an operator. What each role alone may reach is told by ``tests/permissions``."""
    from entente.organizations.roles import Role
    from entente.organizations.services import join, make_account

    password = "a long invented phrase"
    everyone = make_account(email="every@example.org", name="Every", password=password)
    for role in Role:
        join(everyone, network.region, role)
    operator = make_account(email="operator@example.org", name="Operator", password=password)
    type(operator).objects.filter(pk=operator.pk).update(is_superuser=True)
    return {"every-role": everyone, "operator": operator}


@pytest.mark.slow
def test_identifiers_of_nothing_are_no_fault_of_ours_for_anybody(people: dict[str, Any], sign_in: Any) -> None:
    found = list(addresses())
    browsers = {name: sign_in(user, Client(raise_request_exception=False)) for name, user in people.items()}
    wrong = []

    with undrawn_pages():
        for name, browser in {"visitor": Client(raise_request_exception=False), **browsers}.items():
            methods = ("get", "post", "put", "patch", "delete", "head") if name == "every-role" else ("get", "post")
            for address in found:
                for method in methods:
                    draw_pages(method in DRAWN)
                    answer = getattr(browser, method)(address)
                    if not _is_right(address, answer):
                        wrong.append(f"{name} {method} {address[:120]!r}: {answer.status_code}")

    assert len(found) > 150
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "page", ["/en/find/?search=%00", "/fr/explore/?g=a%00b", "/en/requests/?q=%00", "/hsds/services?search=%00"]
)
def test_character_that_no_database_stores_is_found_nowhere(client: Client, db: None, page: str) -> None:
    assert client.get(page).status_code == 404


def _is_right(address: str, answer: Any) -> bool:
    bare = address.removeprefix("/en").removeprefix("/")
    allowed = next((codes for start, codes in OTHER_ANSWERS.items() if bare.startswith(start)), set())
    if answer.status_code == 302:  # to where one signs in, or from the address of a button to the page above it
        above = answer["Location"]
        return 302 in allowed or "/account/" in above or (address != above and address.startswith(above))
    return answer.status_code in ANSWERS | allowed
