"""The master key in a transit server: it wraps, opens and wraps anew, and nothing that it was asked stands in an error."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from entente.core.errors import Failed
from entente.vault.keys.private import new_organization_keys, private_key
from entente.vault.keys.rings import LocalRing, kid_of, master_ring
from entente.vault.keys.store import destroys
from entente.vault.keys.transit import TransitRing, TransitServer
from entente.vault.sealing import public_of
from tests.transit_server import TOKEN, Engine, transit_server

OLD = b"o" * 32


@pytest.fixture
def engine() -> Iterator[Engine]:
    with transit_server() as running:
        yield running


@pytest.fixture
def server(engine: Engine, tmp_path: Path) -> TransitServer:
    token = tmp_path / "token"
    token.write_text(f"{TOKEN}\n")
    return TransitServer(engine.url, "entente", token)


@pytest.fixture
def ring(server: TransitServer) -> TransitRing:
    return TransitRing(server)


def test_secret_is_wrapped_and_opened_by_the_server_under_its_context_alone(ring: TransitRing) -> None:
    wrapped = ring.wrap(b"a secret", b"whose")

    assert b"a secret" not in wrapped
    assert ring.unwrap(wrapped, b"whose") == b"a secret"
    with pytest.raises(Failed, match=r"vault\.tampered"):
        ring.unwrap(wrapped, b"another's")


def test_version_of_the_server_s_key_is_a_key_of_the_ring(ring: TransitRing, engine: Engine) -> None:
    wrapped, first = ring.wrap(b"a secret", b"whose"), ring.kid
    ring.server.rotate()

    assert kid_of(wrapped) == first != ring.kid
    assert ring.kids == (ring.kid, first)
    engine.asked.clear()
    fresh = ring.rewrap(wrapped, b"whose")
    assert engine.asked == ["POST /v1/transit/rewrap/entente"]  # nothing is opened here
    assert kid_of(fresh) == ring.kid
    assert ring.unwrap(fresh, b"whose") == ring.unwrap(wrapped, b"whose") == b"a secret"
    engine.least["entente"] = 2
    assert ring.kids == (ring.kid,)
    with pytest.raises(Failed, match=r"vault\.tampered"):
        ring.unwrap(wrapped, b"whose")


def test_key_that_the_process_held_before_opens_until_everything_is_wrapped_by_the_server(
    server: TransitServer,
) -> None:
    before = LocalRing(OLD).wrap(b"a secret", b"whose")
    ring = TransitRing(server, LocalRing(OLD))

    fresh = ring.rewrap(before, b"whose")

    assert ring.unwrap(before, b"whose") == ring.unwrap(fresh, b"whose") == b"a secret"
    assert kid_of(fresh) == ring.kid
    assert ring.kids == (ring.kid, *LocalRing(OLD).kids)
    with pytest.raises(Failed, match=r"vault\.unknown_key"):
        TransitRing(server).unwrap(before, b"whose")


@pytest.mark.parametrize("place", [0, 3, 12, -3])
def test_changed_byte_is_refused(ring: TransitRing, place: int) -> None:
    wrapped = bytearray(ring.wrap(b"a secret", b"whose"))
    wrapped[place] ^= 1

    with pytest.raises(Failed, match=r"vault\.(tampered|unknown_key)"):
        ring.unwrap(bytes(wrapped), b"whose")


@pytest.mark.parametrize("fault", ["sealed", "token", "no token", "no key", "away"])
def test_server_that_does_not_answer_is_an_outage_that_quotes_nothing(
    ring: TransitRing, engine: Engine, fault: str, tmp_path: Path
) -> None:
    wrapped = ring.wrap(b"a secret", b"whose")
    if fault == "sealed":
        engine.sealed = True
    elif fault == "token":
        ring.server.token_file.write_text("s.another-token")
    elif fault == "no token":
        ring.server.token_file.unlink()
    elif fault == "no key":
        ring = TransitRing(TransitServer(engine.url, "another", ring.server.token_file))
    else:
        ring = TransitRing(TransitServer("http://127.0.0.1:9", "entente", ring.server.token_file))

    for act in (lambda: ring.wrap(b"a secret", b"whose"), lambda: ring.unwrap(wrapped, b"whose"), lambda: ring.kid):
        with pytest.raises(Failed) as failure:
            act()
        text = f"{failure.value} {failure.value.facts} {failure.value.__cause__}"
        assert failure.value.code_given.startswith("vault.")
        for secret in (TOKEN, "s.another-token", "a secret", wrapped[9:].decode()):
            assert secret not in text


def test_server_elsewhere_is_spoken_to_by_tls_alone(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(TOKEN)

    with pytest.raises(Failed, match="transit_without_tls") as failure:
        TransitRing(TransitServer("http://bao.example.org:8200", "entente", tmp_path / "token")).wrap(b"x", b"y")

    assert not failure.value.transient


def test_settings_put_the_server_in_the_place_of_the_master_key(settings: Any, server: TransitServer) -> None:
    from entente.core.ids import uuid7

    settings.MASTER_KEY = None
    assert not destroys()
    settings.TRANSIT_KEY, settings.TRANSIT_URL = server.key, server.url
    settings.TRANSIT_TOKEN_FILE, settings.TRANSIT_MOUNT = str(server.token_file), "transit"
    organization_id = uuid7()

    keys = new_organization_keys(organization_id)

    assert public_of(private_key(keys.wrapped_private, organization_id)) == keys.public
    assert isinstance(master_ring(), TransitRing)
    assert destroys()  # this process is a worker
