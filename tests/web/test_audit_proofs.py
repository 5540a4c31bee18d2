"""The trail with its proofs, from the page to ``entente verify``; and the head that anyone may keep."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from entente.audit.models import LogHead
from entente.audit.services import record
from entente.cli.app import app
from tests.workers import take_all_events

pytestmark = pytest.mark.django_db(transaction=True)


def test_events_of_the_page_are_proved_and_a_changed_one_is_named(
    network: Any, sign_in: Callable[..., Any], tmp_path: Path
) -> None:
    take_all_events()
    client = sign_in(network.steward)
    page = client.get("/en/audit/").content.decode()
    answer = client.get("/en/audit/proofs.json")
    document = answer.json()
    whole, changed = tmp_path / "whole.json", tmp_path / "changed.json"
    whole.write_bytes(answer.content)
    document["events"][0]["event"]["actor_id"] = str(network.officer.pk)
    changed.write_text(json.dumps(document))

    good = CliRunner().invoke(app, ["verify", str(whole)])
    bad = CliRunner().invoke(app, ["verify", str(changed)])

    assert "/en/audit/proofs.json" in page
    assert {row["event"]["organization_id"] for row in document["events"]} == {str(network.nonprofit.pk)}
    assert (good.exit_code, bad.exit_code) == (0, 1)
    assert f"Event {document['events'][0]['number']} differs" in bad.output


def test_anyone_may_compare_heads(network: Any, client: Any, tmp_path: Path) -> None:
    take_all_events()
    kept = client.get("/en/audit/head.json").json()
    record("organization.founded", by=None, subject=network.city, organization_id=network.city.pk)
    take_all_events()
    file = tmp_path / "heads.json"
    file.write_bytes(client.get(f"/en/audit/head.json?since={kept['head']['size']}").content)

    assert json.loads(file.read_text())["earlier"] == kept
    assert CliRunner().invoke(app, ["verify", str(file)]).exit_code == 0
    assert client.get("/en/audit/head.json?since=99999999").status_code == 404
    assert client.get("/en/audit/head.json?since=x").status_code == 404


def test_before_the_first_head_there_is_nothing_to_prove(network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.steward)

    assert not LogHead.objects.exists()
    assert client.get("/en/audit/proofs.json").status_code == 404
    assert client.get("/en/audit/head.json").status_code == 404
    assert "proofs.json" not in client.get("/en/audit/").content.decode()
