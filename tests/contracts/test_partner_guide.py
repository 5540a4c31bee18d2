"""The guide of partners: what it shows runs as it stands, against a running server, in either language."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.api.conftest import secret_for
from tests.printouts import keep
from tests.workers import take_all_events

__all__ = ["secret_for"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(sh|python|sql)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks_of(guide: str) -> list[tuple[str, str]]:
    return BLOCK.findall((ROOT / "docs/guides" / f"{guide}.md").read_text(encoding="utf-8"))


def test_both_languages_show_the_same_programs() -> None:
    assert blocks_of("partner") == blocks_of("partenaire")
    assert len(blocks_of("partner")) == 10


def test_every_program_of_the_guide_runs(
    accepted: Any, network: Any, program: Callable[..., Any], secret_for: Callable[..., str], run_jobs: Callable[..., None],
    live_server: Any, tmp_path: Path,
) -> None:  # fmt: skip
    from entente.client import Client
    from exports.services import publish_schema
    from exports.sharing.profiles import profile_of
    from tools.local.beside import SHARING_CLIENT

    if not SHARING_CLIENT.folder.is_dir():
        pytest.skip("the Delta Sharing client is not installed: run the whole of bin/test")
    publish_schema(accepted.release.dataset.pk, by=network.steward, now=timezone.now())
    run_jobs()
    take_all_events()
    of = program("profile")
    (tmp_path / "entente.share").write_text(json.dumps(profile_of(of.key, of.secret, base_url=live_server.url)))
    environment = {
        **{name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")},
        "ENTENTE_URL": live_server.url,
        "ENTENTE_KEY": secret_for(network.recipient, "read", "events", of=network.city),
        "DATASET": str(accepted.release.dataset.pk),
        "PYTHONPATH": os.pathsep.join([str(ROOT / "platform"), str(ROOT), str(SHARING_CLIENT.folder)]),
    }
    said = []
    for kind, content in blocks_of("partner"):
        if kind == "sql" or content.startswith("export "):
            continue
        command = ["bash", "-euc", content] if kind == "sh" else [sys.executable, "-c", content]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 0, (content, done.stderr)
        said.append(done.stdout.strip())
        keep(f"guide-{len(said)}", said[-1])

    assert said[0] == "age,postal_code,need,visits"
    assert said[1] == "41 data.csv"
    refused = json.loads(said[2])
    assert (refused["code"], refused["detail"]) == (
        "key.unknown",
        "Le jeton manque, ou il est inconnu, échu ou révoqué.",
    )
    assert said[3] == "40 rows by Delta Sharing"
    assert said[4] == "40 rows by DuckDB"
    assert "True" in said[5]
    assert "delivery.ready" in said[5]
    assert said[6] == "b'PAR1'"
    client = Client(environment["ENTENTE_URL"], environment["ENTENTE_KEY"], progress=False)
    real, dummy = client.frame(environment["DATASET"]), client.frame(environment["DATASET"], dummy=True)
    assert dict(real.dtypes) == dict(dummy.dtypes)  # a program that ran with the one runs with the other
    assert set(dummy["need"]) & set(real["need"]) == set()
