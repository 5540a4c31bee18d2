"""An agreement that no message to another node holds is refused before it is proposed, in words, and not on its way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from agreements.models import Agreement
from entente.core.errors import NotPermitted
from tests.agreement_partner import Line, Partner, drafted

pytestmark = pytest.mark.django_db(transaction=True)


def test_what_no_message_holds_is_not_proposed_to_another_node(network: Any, partner: Partner, line: Line) -> None:
    with pytest.raises(NotPermitted, match="too_large_for_nodes"):
        drafted(network, partner, text_en="é" * 400_000)
    assert Agreement.objects.get().status == "draft"


def test_the_longest_that_may_be_proposed_arrives(
    network: Any, partner: Partner, line: Line, run_jobs: Callable[..., None]
) -> None:
    drafted(network, partner, text_en="é" * 390_000)
    run_jobs()
    assert line.kinds() == ["agreement.offered"]


def test_an_agreement_of_one_node_may_be_longer(network: Any, partner: Partner, line: Line) -> None:
    partner.organization.home_node = network.nonprofit.home_node
    partner.organization.save(update_fields=["home_node"])
    assert drafted(network, partner, text_en="é" * 400_000).status == "proposed"
