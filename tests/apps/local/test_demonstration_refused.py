"""The demonstration, whose passwords are known to everyone, exists on the embedded services of one machine and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command, get_commands

from tools.demo.management.commands import demo_accounts, demo_line
from tools.demo.network import network
from tools.demo.waiting import DemoFailed


@pytest.fixture
def elsewhere(settings: Any, tmp_path: Path) -> None:
    """Services that nothing embeds: the key store of an operator."""
    settings.KEYSTORE = tmp_path / "keystore"


def test_settings_of_an_installation_offer_no_command_of_the_demonstration() -> None:
    assert "found_organization" in get_commands()
    assert not [name for name in get_commands() if name.startswith("demo")]


@pytest.mark.django_db
@pytest.mark.parametrize("command", [demo_line.Command(), demo_accounts.Command()], ids=["line", "accounts"])
def test_commands_of_the_demonstration_refuse_other_services(command: Any, elsewhere: None) -> None:
    from entente.organizations.models import Organization, User

    with pytest.raises(CommandError, match="embedded services"):
        call_command(command)

    assert not Organization.objects.exists()
    assert not User.objects.filter(email__endswith="example.org").exists()


@pytest.mark.django_db
def test_network_of_the_demonstration_is_made_on_no_other_services(elsewhere: None) -> None:
    with pytest.raises(DemoFailed):
        network()
