"""Before a recipient publishes: its table is checked by the rule of its agreement, corrected, and kept nowhere."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

OURS = b"area,need,calls\nNorth,food,57\nSouth,food,7\nEast,food,4\n"
PUBLIC = b"area,need,calls\nNorth,food,60\nSouth,food,7\n"


def checked(browser: Any, file: bytes, **said: Any) -> Any:
    return browser.post(
        reverse("exports:check_output"), {"rule": "partner", "file": SimpleUploadedFile("t.csv", file), **said}
    )


def test_cells_that_break_the_rule_are_named_and_the_corrected_table_is_handed_back(
    network: Any, sign_in: Callable[..., Any]
) -> None:
    browser = sign_in(network.recipient)

    answer = checked(browser, OURS, public=SimpleUploadedFile("p.csv", PUBLIC))
    for_everyone = checked(browser, OURS, rule="public").content.decode()

    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Row 4, column “calls”: it shows a count below 6." in page
    assert "Row 2, column “calls”: it differs by less than 6 from a published figure" in page
    assert "Row 3, column “calls”: it shows a count below 11." in for_everyone
    corrected = base64.b64decode(re.search(r"base64,([\w+/=]+)", page)[1]).decode()  # type: ignore[index]
    assert corrected.splitlines() == ["area,need,calls", "North,food,*", "South,food,7", "East,food,*"]
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize(
    ("file", "said", "words"),
    [
        (b"area,need\nNorth,food\n", {}, "No column seems to count."),
        (b"area,calls\n", {}, "header"),
        (OURS, {"columns": "visits"}, "visits"),
        (b"area,calls\nNorth,many\n", {"columns": "calls"}, "something else than whole numbers"),
        (b"area,calls\n" + b"North,7\n" * 300_000, {}, "larger than 2 MB"),
    ],
)
def test_file_that_is_no_table_of_counts_gets_its_reason(
    network: Any, sign_in: Callable[..., Any], file: bytes, said: dict[str, str], words: str
) -> None:
    answer = checked(sign_in(network.recipient), file, **said)

    assert answer.status_code == 422
    assert words in answer.content.decode()


def test_rule_of_ones_own_agreement_can_be_chosen(network: Any, sign_in: Callable[..., Any], release: Any) -> None:
    browser = sign_in(network.recipient)

    page = browser.get(reverse("exports:check_output")).content.decode()

    assert f'value="{release.agreement_id}"' in page
    assert (
        f'value="{release.agreement_id}"'
        not in sign_in(network.officer).get(reverse("exports:check_output")).content.decode()
    )
