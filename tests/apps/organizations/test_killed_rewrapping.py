"""The command that rewraps secrets is ended by the kernel in the middle, in a process of its own; it goes on where it was."""

from __future__ import annotations

import base64
import signal
import subprocess
import sys
from itertools import batched
from pathlib import Path
from typing import Any, Final

import pytest
from django.utils import timezone

from entente.api.models import Webhook
from entente.api.webhooks.secrets import secret_of, wrapped_secret
from entente.vault.keys.rings import Kind
from entente.vault.keys.wrapped import counts
from tests.apps.organizations.test_key_rotation import NEW, NEW_KEY, OLD, OLD_KEY, use
from tests.faults import struck
from tests.workers import ROOT, environment_of

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

SECRETS: Final = 1_500
COMMAND: Final = (sys.executable, "-m", "entente.cli", "--lang", "en", "keys", "rewrap")


def secret_number(number: int) -> bytes:
    return f"secret {number}".encode()


@pytest.fixture
def many(settings: Any, network: Any) -> list[Any]:
    """Secrets of messages, wrapped under the old key: enough that rewrapping them takes batches."""
    from entente.organizations.models import OrganizationKey

    use(settings, OLD_KEY)
    OrganizationKey.objects.all().delete()
    hooks = [
        Webhook(
            organization=network.city,
            made_by=network.city_steward,
            made_at=timezone.now(),
            cursor=0,
            url="https://a.test",
        )
        for _ in range(SECRETS)
    ]
    for number, hook in enumerate(hooks):
        hook.secret = wrapped_secret(hook.pk, secret_number(number))
    for batch in batched(hooks, 500):
        Webhook.objects.bulk_create(batch)
    return hooks


@struck("worker", "SIGKILL of `entente keys rewrap` between and within batches, then the same command again")
def test_killed_command_loses_nothing_and_the_next_one_ends_it(settings: Any, many: list[Any], tmp_path: Path) -> None:
    both = ",".join(base64.b64encode(key).decode() for key in (NEW_KEY, OLD_KEY))
    environment = environment_of(tmp_path) | {"ENTENTE_MASTER_KEY": both, "ENTENTE_STORE_KEY": both}
    process = subprocess.Popen(COMMAND, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, bufsize=1)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("store: ") and int(line.split()[1]) > 0:
            process.send_signal(signal.SIGKILL)
            break
    assert process.wait(timeout=60) == -signal.SIGKILL
    process.stdout.close()

    between = counts(Kind.STORE)
    use(settings, NEW_KEY, OLD_KEY)
    assert set(between) == {OLD, NEW}
    assert sum(between.values()) == SECRETS
    assert [secret_of(hook) for hook in _read(many)] == [secret_number(number) for number in range(SECRETS)]

    again = subprocess.run(COMMAND, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True)

    assert f"store: {SECRETS} of {SECRETS}" in again.stdout
    assert counts(Kind.STORE) == {NEW: SECRETS}
    use(settings, NEW_KEY)
    assert [secret_of(hook) for hook in _read(many)] == [secret_number(number) for number in range(SECRETS)]


def _read(hooks: list[Any]) -> list[Any]:
    rows = Webhook.objects.in_bulk([hook.pk for hook in hooks])
    return [rows[hook.pk] for hook in hooks]
