"""Every operation of the API, of the stable addresses and of Delta Sharing, by every kind of key, and by access in each of its states."""

from __future__ import annotations

import functools
import json
import os
import re
import uuid
from typing import Any, Final

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.network import show_second_factor
from tests.permissions.answers import NO_METHOD, REACHED, Answer, send
from tests.permissions.keys import ENDED, SCOPES, Keys
from tests.permissions.programs import ANY_KEY, NO_KEY, NODES, NOTHING_THERE, SHARING, scopes_of_operations
from tests.permissions.routes import Route, routes
from tests.permissions.subjects import Subjects
from tests.permissions.world import World

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]
UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
NOT_OPEN: Final = ("expired", "revoked", "suspended", "terminated", "withdrawn", "not accepted")
OPERATIONS: Final = re.compile(os.environ.get("ROUTES", ""))
METHODS: Final = ("PUT", "PATCH", "DELETE", "OPTIONS", "POST", "GET")
OF_EVERYBODY: Final = frozenset({"api:last_event", "api:list_events"})
"""They tell of the node's own log; what stands in it for whom is tested with the feed."""


@functools.cache
def methods() -> dict[str, str]:
    """The method of each operation; of addresses outside the API, GET."""
    from entente.api.urls.operations import api

    return {
        f"api:{operation['operationId']}": method.upper()
        for operations in api.get_openapi_schema()["paths"].values()
        for method, operation in operations.items()
    }


class Program:
    """Asks with a key, and keeps what was wrong."""

    def __init__(self, world: World) -> None:
        self.world, self.client = world, Client(raise_request_exception=False)
        self.faults, self.about = list[str](), ""

    def ask(self, address: str, method: str, secret: str | None, body: Any = None) -> Answer:
        wants = {"Accept": "application/json"} | ({} if secret is None else {"Authorization": f"Bearer {secret}"})
        sent = json.dumps(body or {}) if method == "POST" else None
        return send(self.client, method, address, sent, wants=wants, content_type="application/json")

    def refused(self, what: str, answer: Answer, *statuses: int) -> None:
        """Whoever asks so gets one of these statuses, and nothing is written."""
        if answer.status not in statuses or answer.written:
            self.faults.append(f"{self.about} {what}: {answer}, expected {statuses}")

    def reached(self, what: str, answer: Answer) -> None:
        if answer.outcome != REACHED and not answer.is_judged:
            self.faults.append(f"{self.about} {what}: {answer}, though it may")


def body_of(name: str, world: World, subject: dict[str, Any]) -> dict[str, Any]:
    """What an operation must be sent to be judged at all."""
    day, city = "2026-12-31", str(world.organizations["city"].pk)
    reason = {"reason": "An invented reason."}
    version = str(world.dataset.versions.first().pk)
    return {
        "api:create_dataset": {"title_en": "Invented", "kind": "contacts"},
        "api:join_versions": {"first": version, "second": version, "keys": [{"first": "a", "second": "a"}]},
        "api:release_run": {"agreement": city, "purpose": "service-planning", "recipients": [city], "ends_on": day},
        "api:withdraw_release": reason,
        "api:entitle": {"recipient": city, "ends_on": day},
        "api:revoke": reason,
        "api:answer_request": {"text": "Here."},
        "api:make_webhook": {"name": "Invented", "url": "https://hooks.example.org/invented"},
        "api:begin_webhook_again": {"number": 1},
    }.get(name, {})


def address_of(name: str, world: World, route: Route) -> str:
    """The address of the operation on an object of the nonprofit, or on what the city received of it."""
    if "entitlement_id" in route.arguments or route.name.startswith("series:"):
        state = {"entitlement_id": world.accesses["open"].pk, "name": "data.csv", "dataset_id": world.dataset.pk}
        state |= {"form": "csv", "number": world.release.run.version.number}
        return reverse(route.view_name, kwargs={each: state[each] for each in route.arguments})
    if route.arguments == ("join_id",):
        return reverse(route.view_name, kwargs={"join_id": uuid.UUID(int=7)})
    subjects = list(Subjects(world).of(route)) if route.arguments else []
    address = reverse(route.view_name, kwargs=dict(subjects[0].arguments) if subjects else {})
    query = "?period_start=2026-01-01&period_end=2026-01-31&file_type=csv" if name == "api:deliver_version" else ""
    return address + query


def test_operations_open_to_their_keys_alone(program: Program, keys: Keys) -> None:
    for name, scopes in scopes_of_operations().items():
        if scopes != NO_KEY and OPERATIONS.search(name):
            _ask_operation(name, program, keys)

    assert not program.faults, "\n".join(program.faults)


def _ask_operation(name: str, program: Program, keys: Keys) -> None:
    program.about = name
    world, route, method = program.world, routes()[name], methods().get(name, "GET")
    needed = scopes_of_operations()[name].split() if scopes_of_operations()[name] != ANY_KEY else list(SCOPES)
    home, other = ("city", "nonprofit") if "read" in needed and name != "api:show_key" else ("nonprofit", "city")
    address, body = address_of(name, world, route), body_of(name, world, {})
    ask = lambda secret: program.ask(address, method, secret, body)  # noqa: E731

    program.refused("without a key", ask(None), 401)
    program.refused("with a wrong key", ask("entente_" + "A" * 43), 401)
    for how in ENDED:
        program.refused(f"with a key that is {how}", ask(keys.ended(how, home)), 401)
    program.refused("with a profile of Delta Sharing", ask(keys.good("city", ("read",), kind="profile")), 401)
    if scopes_of_operations()[name] != ANY_KEY:
        program.refused("with a key for everything else", ask(keys.without(home, needed)), 403)
    right = ask(keys.good(home))
    if route.arguments != ("join_id",):
        program.reached("with the right key", right)
    for organization in (other, "elsewhere"):
        _foreign(program, f"with a key of {organization}", ask(keys.good(organization)), right, route, name)
    both = keys.of_someone_in_both(other, home)
    _foreign(program, f"with a key of {other} by somebody of {home} too", ask(both), right, route, name)
    program.refused("with the key of someone who left", ask(keys.of_someone_who_left(home)), 401)
    if "dataset_id" in route.arguments:
        bound = keys.good(home, dataset=world.dataset)
        elsewhere = address.replace(str(world.dataset.pk), str(uuid.UUID(int=7)))
        program.refused("with a key of another series", program.ask(elsewhere, method, bound, body), 403, 404)
    for wrong in METHODS:
        if wrong not in _methods_of(route):
            answer = program.ask(address, wrong, keys.good(home))
            if answer.outcome != NO_METHOD or answer.written:
                program.faults.append(f"{name} by {wrong}: {answer}")


def _methods_of(route: Route) -> set[str]:
    """Those of all operations of the same address."""
    return {methods().get(each.name, "GET") for each in routes().values() if each.pattern == route.pattern} | {"HEAD"}


def _foreign(program: Program, what: str, answer: Answer, right: Answer, route: Route, name: str) -> None:
    """A foreign key is refused the object. Where the operation names none, it tells nothing of what the right key is told."""
    if route.arguments or name in ("api:join_versions",):
        program.refused(what, answer, 403, 404)
        return
    told = set(UUID.findall(right.text)) & set(UUID.findall(answer.text))
    if told and name not in OF_EVERYBODY:
        program.faults.append(f"{name} {what} is told of {len(told)} objects of another organization")


def test_access_that_is_not_open_gives_a_program_nothing(program: Program, keys: Keys) -> None:
    for state in NOT_OPEN:
        _read_access(state, program, keys)

    assert not program.faults, "\n".join(program.faults)


def _read_access(state: str, program: Program, keys: Keys) -> None:
    access, secret = program.world.accesses[state], keys.good("city")
    one = {"entitlement_id": access.pk}
    file = {**one, "name": "data.csv"}

    for name, arguments, method in (
        ("show_received", one, "GET"),
        ("fetch_file", file, "GET"),
        ("link_file", file, "POST"),
    ):
        if (state, name) != ("not accepted", "show_received"):
            answer = program.ask(reverse(f"api:{name}", kwargs=arguments), method, secret)
            program.refused(f"{name} of an access that is {state}", answer, 403, 404)
    listed = program.ask(reverse("api:list_received"), "GET", secret)
    if state != "not accepted" and str(access.pk) in listed.text:
        program.faults.append(f"an access that is {state} is listed")


def test_calls_of_delta_sharing_open_to_their_profiles_alone(program: Program, keys: Keys) -> None:
    for name in SHARING.split():
        _call(name, program, keys)

    assert not program.faults, "\n".join(program.faults)


def _call(name: str, program: Program, keys: Keys) -> None:
    program.about = name
    route, method = routes()[name], "POST" if name == "sharing:query" else "GET"
    right = keys.good("city", ("read",), kind="profile")
    listed = program.ask("/delta-sharing/shares", "GET", right)
    share = json.loads(listed.text)["items"][0]["name"]
    table = json.loads(program.ask(f"/delta-sharing/shares/{share}/all-tables", "GET", right).text)["items"][0]
    named = {"share": share, "schema": table["schema"], "table": table["name"]}
    address = reverse(name, kwargs={each: named[each] for each in route.arguments})

    program.refused("without a key", program.ask(address, method, None), 401)
    program.refused("with a wrong key", program.ask(address, method, "entente_" + "A" * 43), 401)
    program.refused("with an API key", program.ask(address, method, keys.good("city")), 401)
    for how in ENDED:
        program.refused(
            f"with a profile that is {how}", program.ask(address, method, keys.ended(how, "city", kind="profile")), 401
        )
    program.reached("with the right profile", program.ask(address, method, right))
    foreign = program.ask(address, method, keys.good("elsewhere", ("read",), kind="profile"))
    if route.arguments:
        program.refused("with a profile of another organization", foreign, 403, 404)
    elif share in foreign.text:
        program.faults.append("another organization is told of the share")
    for wrong in {"PUT", "PATCH", "DELETE", "OPTIONS", "POST", "GET"} - {method}:
        answer = program.ask(address, wrong, right)
        if answer.outcome != NO_METHOD or answer.written:
            program.faults.append(f"{name} by {wrong}: {answer}")


def test_client_gets_a_token_for_its_own_secret_alone(program: Program, keys: Keys) -> None:
    from exports.models import AccessKey
    from exports.services.keys import token_hash

    def ask(secret: str, client_id: str) -> Answer:
        said = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}
        return send(program.client, "POST", reverse("sharing:access_token"), said)

    right, foreign = (keys.good(each, ("read",), kind="client") for each in ("city", "elsewhere"))
    number = lambda secret: str(AccessKey.objects.get(secret_hash=token_hash(secret)).pk)  # noqa: E731
    assert ask(right, number(right)).status == 200
    assert ask(right, number(foreign)).status == 401
    assert ask(foreign, number(right)).status == 401
    for how in ENDED:
        secret = keys.ended(how, "city", kind="client")
        assert (how, ask(secret, number(secret)).status) == (how, 401)
    program.refused("a client's secret itself", program.ask("/delta-sharing/shares", "GET", right), 401)
    assert program.faults == []


def test_session_opens_nothing_for_programs(program: Program, world: World) -> None:
    steward = world.people["city data_steward"]
    program.client.force_login(steward)
    show_second_factor(program.client, steward)

    for name, scopes in scopes_of_operations().items():
        if scopes != NO_KEY:
            address = address_of(name, world, routes()[name])
            program.refused(name, program.ask(address, methods().get(name, "GET"), None, body_of(name, world, {})), 401)

    assert program.faults == []


def test_address_of_no_operation_is_nothing_for_everyone(program: Program, keys: Keys) -> None:
    for name in NOTHING_THERE.split():
        address = reverse(name, kwargs={"path": "unknown/thing"})
        for secret in (None, keys.good("city"), keys.good("city", ("read",), kind="profile")):
            for method in METHODS:
                program.refused(f"{name} by {method}", program.ask(address, method, secret), 404)

    assert program.faults == []


def test_what_is_for_nodes_opens_to_no_key_and_no_session(program: Program, keys: Keys) -> None:
    some = "00000000-0000-4000-8000-000000000000"
    of_nodes = {
        "federation:thread": {"matter": some},
        "federation:received": {"matter": some},
        "federation:part": {"part_id": some},
        "federation:release_file": {"entitlement_id": some, "name": "data.csv"},
    }
    for name in NODES.split():
        address = reverse(name, kwargs=of_nodes.get(name, {}))
        method = "POST" if name.endswith((":messages", ":batches", ":brought_receipts")) else "GET"
        for secret in (None, keys.good("city"), keys.good("city", ("read",), kind="profile")):
            program.refused(name, program.ask(address, method, secret), 401)

    assert program.faults == []


@pytest.fixture
def program(world: World) -> Program:
    return Program(world)


@pytest.fixture
def keys(world: World) -> Keys:
    return Keys(world)


@pytest.fixture(autouse=True)
def _nothing_stays(world: World) -> Any:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
