"""Every page asked for by every reader, in every state of its object and by every method: who is refused, and nothing written then.

A form is sent by whoever is refused exactly as somebody sends it who may, and by her too: what is refused would have been done. What a
route declares stands in ``pages.py``. To walk a part: ``ROUTES='exports:' bin/test tests/permissions/test_pages.py``.
"""

from __future__ import annotations

import os
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import pytest
from django.db import transaction
from django.test import Client

from tests.network import show_second_factor
from tests.permissions.answers import ABSENT, FAULT, NO_METHOD, REACHED, REFUSED, SIGN_IN, Answer, send, undrawn_pages
from tests.permissions.bodies import bodies_of
from tests.permissions.pages import BY_ACT, rule_of_act, rules_of_pages
from tests.permissions.routes import Route, routes
from tests.permissions.rules import NO_SUCH_METHOD, NOBODY, READERS, STRANGER, VISITOR, Reader, Subject, admits
from tests.permissions.subjects import Subjects
from tests.permissions.submissions import DONE_BY_NOBODY, EXPLICIT, FURTHER, NOT_THERE, WITHOUT_METHODS, answers_of
from tests.permissions.world import World

ROUTES: Final = re.compile(os.environ.get("ROUTES", ""))
TURNS: Final = 8
"""In further states of an object the stranger and those who may in the first ask always, each other reader every eighth time."""


@dataclass
class Walk:
    """The matrix on its way: what was found wrong, and what was done by somebody who may."""

    world: World
    clients: dict[str, Client]
    subjects: Subjects
    faults: list[str] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    not_done: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    count: int = 0

    def ask(self, reader: Reader, method: str, address: str, body: Any = None, **options: Any) -> Answer:
        self.count += 1
        return send(self.clients[reader.name], method, address, body, **{"is_drawn": False, **options})

    def undone(self) -> dict[str, list[str]]:
        """Acts that nobody did, with what those were answered who may."""
        offered = [name for name, (_, acts) in rules_of_pages().items() if acts not in (NO_SUCH_METHOD, NOBODY)]
        return {name: sorted(self.not_done[name]) for name in offered if ROUTES.search(name) and not self.done[name]}

    def blame(self, route: Route, subject: Subject, reader: Reader, what: str) -> None:
        self.faults.append(f"{route.name} [{subject}] {reader.name}: {what}")


@pytest.mark.release  # some minutes: thousands of requests
@pytest.mark.django_db(transaction=True)
def test_pages_open_to_whom_they_declare_and_to_nobody_else(world: World, settings: Any) -> None:
    settings.STYLE_GUIDE = True
    settings.ACCOUNT_RATE_LIMITS = False
    walk = Walk(world, {reader.name: _client(world, reader) for reader in READERS}, Subjects(world))
    known, began = routes(), time.process_time()

    for name, (sees, acts) in rules_of_pages().items():
        if ROUTES.search(name):
            at, count = time.process_time(), walk.count
            with undrawn_pages(), transaction.atomic():
                _walk(walk, known[name], sees, acts)
            print(f"{time.process_time() - at:6.2f} s {walk.count - count:5} {name}")

    print(f"{walk.count} requests in {time.process_time() - began:.1f} s")
    assert not walk.faults, "\n".join([f"{len(walk.faults)} faults", *walk.faults])
    undone, expected = walk.undone(), {name for name in DONE_BY_NOBODY if ROUTES.search(name)}
    unexpected = [f"{name}: {'; '.join(undone[name])}" for name in undone if name not in expected]
    assert not unexpected, "\n".join(["Nobody does these, and no reason stands in DONE_BY_NOBODY:", *unexpected])
    assert expected == undone.keys(), "Somebody does what DONE_BY_NOBODY still names."


def _client(world: World, reader: Reader) -> Client:
    client = Client(raise_request_exception=False)
    if reader.is_signed_in:
        client.force_login(world.people[reader.name])
        show_second_factor(client, world.people[reader.name])
    return client


def _walk(walk: Walk, route: Route, sees: str, acts: str) -> None:
    witnesses: list[str] = []
    for number, subject in enumerate(walk.subjects.of(route)):
        does = _rule_of_act(subject) if acts == BY_ACT else acts
        asking = list(READERS) if number == 0 else list(_some(number, witnesses))
        witnesses = witnesses or _witnesses(subject, sees, does)
        if sees != NO_SUCH_METHOD and (acts != BY_ACT or does != NOBODY):
            for reader in asking:
                _look(walk, route, subject, reader, sees)
        if does != NO_SUCH_METHOD and sees != NOBODY:
            _act(walk, route, subject, asking, sees, does)
            for rule, body in FURTHER.get(route.name, ()):
                _send(walk, route, subject, asking, sees, rule, body)
        if number == 0:
            _other_methods(walk, route, subject, sees, does)


def _rule_of_act(subject: Subject) -> str:
    """Nobody does an act on an agreement in another status than those in which it is offered."""
    return NOBODY if "out of place" in subject.state else rule_of_act(str(subject.arguments["name"]))


def _some(number: int, witnesses: list[str]) -> Iterator[Reader]:
    """The stranger, those who may in the first state, and some of the others in turn."""
    for place, reader in enumerate(READERS):
        is_always = reader.name == STRANGER or reader.name in witnesses
        if is_always or (reader.name != VISITOR and place % TURNS == number % TURNS):
            yield reader


def _witnesses(subject: Subject, sees: str, acts: str) -> list[str]:
    """The first and the last of those who may: in every other state they show what the state takes away."""
    may = [each.name for each in READERS if admits(acts, each, subject)]
    may = may or [each.name for each in READERS if admits(sees, each, subject)]
    return [*may[:1], *may[1:][-1:]]


def _address(route: Route, subject: Subject, reader: Reader) -> str:
    """The French page for some, the English one for others: a rule holds in both."""
    return route.address(subject, language="fr" if reader.name in (VISITOR, STRANGER) else "en")


def _look(walk: Walk, route: Route, subject: Subject, reader: Reader, sees: str) -> None:
    answer = walk.ask(reader, "GET", _address(route, subject, reader))
    if answer.outcome == FAULT:
        walk.blame(route, subject, reader, f"looks, and something broke: {answer}")
    elif not admits(sees, reader, subject):
        _expect_refused(walk, route, subject, reader, answer, "looks")
    elif subject.state in NOT_THERE.get(route.name, ()):
        if answer.outcome == SIGN_IN:
            walk.blame(route, subject, reader, f"may look, and was led away: {answer}")
    elif answer.outcome != REACHED and not answer.is_judged:
        walk.blame(route, subject, reader, f"may look, and was refused: {answer}")


def _expect_refused(walk: Walk, route: Route, subject: Subject, reader: Reader, answer: Answer, does: str) -> None:
    refused = {ABSENT, REFUSED} if reader.is_signed_in else {ABSENT, REFUSED, SIGN_IN}
    has_moved_on = answer.status == 409 and reader.organization in set().union(*subject.relations.values())
    if (answer.outcome not in refused and not has_moved_on) or answer.written:
        walk.blame(route, subject, reader, f"{does}, and must be refused: {answer}")


def _act(walk: Walk, route: Route, subject: Subject, asking: list[Reader], sees: str, acts: str) -> None:
    may = [reader for reader in READERS if admits(acts, reader, subject)]
    for number, body in enumerate(_bodies(walk, route, subject, sees, may)):
        few = [each for each in asking if each.name == STRANGER or READERS.index(each) % TURNS == number % TURNS]
        _send(walk, route, subject, asking if number == 0 else few, sees, acts, body)


def _send(
    walk: Walk, route: Route, subject: Subject, asking: list[Reader], sees: str, acts: str, body: dict[str, Any]
) -> None:  # fmt: skip
    """The same body by whoever may, until somebody has done it, and by whoever asks."""
    may = [reader for reader in READERS if admits(acts, reader, subject)]
    for reader in [*may[:2], *(each for each in asking if each not in may[:2])]:
        answer = walk.ask(reader, "POST", _address(route, subject, reader), body)
        if answer.outcome == FAULT:
            walk.blame(route, subject, reader, f"acts, and something broke: {answer}")
        elif admits(acts, reader, subject):
            is_done = bool(answer.written or answer.status == 200)
            walk.done[route.name] += is_done
            if not is_done:
                walk.not_done[route.name].add(f"[{subject}] {answer}")
            if answer.outcome in (SIGN_IN, NO_METHOD) or (answer.outcome == REFUSED and not answer.is_judged):
                walk.blame(route, subject, reader, f"may act, and was refused: {answer}")
        elif answer.written or answer.outcome != REACHED or not admits(sees, reader, subject):
            _expect_refused(walk, route, subject, reader, answer, f"acts with {sorted(body)}")


def _bodies(walk: Walk, route: Route, subject: Subject, sees: str, may: list[Reader]) -> list[dict[str, Any]]:
    """What whoever may act would send from the page; without a page, or without a form on it, what the table says, or nothing."""
    found, answers = list[dict[str, Any]](), answers_of(route.name, walk.world, subject)
    for reader in (each for each in may if route.name not in EXPLICIT and admits(sees, each, subject)):
        address = route.address(subject)
        page = walk.ask(reader, "GET", address, wants={"Accept": "text/html"}, is_drawn=True)
        found = list(bodies_of(page.text, address, answers))
        if found:
            break
    return found or [answers]


def _other_methods(walk: Walk, route: Route, subject: Subject, sees: str, acts: str) -> None:
    """Whoever may most, and the stranger: HEAD is answered as GET; nothing else is known to the address."""
    reader = next(
        (each for each in READERS[1:] if admits(acts, each, subject) or admits(sees, each, subject)), READERS[3]
    )
    address = route.address(subject)
    methods = ["PUT", "PATCH", "DELETE", "OPTIONS"]
    methods += ["POST"] if acts == NO_SUCH_METHOD else ["GET"] if sees == NO_SUCH_METHOD else []
    for method in methods:
        for each in (reader, READERS[3]):
            answer = walk.ask(each, method, address)
            if answer.written or (answer.outcome != NO_METHOD and route.name not in WITHOUT_METHODS):
                walk.blame(route, subject, each, f"asks by {method}: {answer}")
    looked, headed = (walk.ask(reader, method, address) for method in ("GET", "HEAD"))
    if looked.status != headed.status:
        walk.blame(route, subject, reader, f"HEAD is answered by {headed.status}, GET by {looked.status}")
