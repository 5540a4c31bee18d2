"""The alerts: metrics that exist, pages that say what to do, and what promtool says of them where it is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from entente.audit.queues import POOLS
from entente.web.monitoring.readiness import parts
from entente.web.monitoring.steps import STEPS

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "deploy" / "prometheus" / "alerts.yml"
PAGES = ROOT / "docs" / "runbooks"
NAME = re.compile(r"entente_[a-z_]+")


def rules() -> list[dict[str, Any]]:
    [group] = yaml.safe_load(RULES.read_text())["groups"]
    return list(group["rules"])


def offered() -> set[str]:
    """Names of metrics as the code has them; a counter gets ``_total`` when it is shown."""
    folder = ROOT / "platform" / "entente" / "web" / "monitoring"
    names = {name for path in folder.glob("*.py") for name in re.findall(r'"(entente_[a-z_]+)"', path.read_text())}
    return names | {f"{name}_total" for name in names}


def test_every_alert_asks_metrics_that_exist() -> None:
    named = {name for rule in rules() for name in NAME.findall(rule["expr"])}

    assert len(named) >= 12
    assert named <= offered()


def test_every_metric_is_explained_to_operators() -> None:
    words = (ROOT / "docs" / "operating.md").read_text()

    assert {
        name
        for name in offered()
        if f"`{name}`" not in words and f"`{name}_total`" not in words and not name.endswith("_total")
    } == set()


def test_every_alert_has_a_page_and_every_page_an_alert() -> None:
    pages = {rule["annotations"]["runbook"] for rule in rules()}

    assert pages == {f"docs/runbooks/{path.name}" for path in PAGES.glob("*.md") if path.name != "index.md"}
    for rule in rules():
        page = (ROOT / rule["annotations"]["runbook"]).read_text()
        assert f"`{rule['alert']}`" in page
        assert all(part in page for part in ("## Look", "## Do", "Tried: "))
        assert f"`{rule['alert']}`" in (PAGES / "index.md").read_text()


def test_labels_in_alerts_are_those_of_the_code() -> None:
    labels = {
        name: {word for rule in rules() for found in re.findall(name + r'=~?"([^"]+)"', rule["expr"]) for word in found.split("|")}
        for name in ("pool", "step", "part")
    }  # fmt: skip

    assert labels["pool"] == {pool.name for pool in POOLS}
    assert labels["step"] == {step.name for step in STEPS if step.waiting}
    assert f"entente_workers < {len(POOLS)}" in [rule["expr"] for rule in rules()]


@pytest.mark.django_db
def test_parts_in_alerts_are_those_of_readiness() -> None:
    named = {part for rule in rules() for part in re.findall(r'part="(\w+)"', rule["expr"])}

    assert named | {"workers"} == set(parts())  # of workers there is a count


def test_each_alert_fires_when_it_should_and_not_otherwise() -> None:
    text = (ROOT / "deploy" / "prometheus" / "alerts_test.yml").read_text()
    assert {rule["alert"] for rule in rules()} | {"well"} == set(re.findall(r"^  - name: (\w+)$", text, re.MULTILINE))
    promtool = shutil.which("promtool")
    if promtool is None:
        return  # its cases are there; on a machine without Prometheus nobody can run them
    for what in (["check", "rules", "alerts.yml"], ["test", "rules", "alerts_test.yml"]):
        done = subprocess.run([promtool, *what], cwd=RULES.parent, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
