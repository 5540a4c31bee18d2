"""The demonstration: when it is served although the line did not go through."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest
from rich.console import Console

from entente.local.postgres import CannotStart
from tools.local.demo import is_walked
from tools.local.network import WALKED, NetworkDemo, nodes_walked


def test_folder_in_which_the_line_was_walked_once_is_served_whatever_people_changed(tmp_path: Path) -> None:
    changed, new = tmp_path / "changed", tmp_path / "new"
    changed.mkdir()
    new.mkdir()

    assert not is_walked(changed, code=1)  # the first walk broke off: there is nothing to show
    assert is_walked(changed, code=0)
    assert is_walked(changed, code=1)
    assert not is_walked(new, code=1)  # what was walked elsewhere says nothing of it


def test_folder_of_two_nodes_that_were_shown_starts_again_and_takes_no_third(tmp_path: Path) -> None:
    assert nodes_walked(tmp_path) is None
    (tmp_path / WALKED).write_text("2")

    again, more = (
        NetworkDemo(Namespace(data=tmp_path, nodes=number, port=8000, practice=""), Console()) for number in (2, 3)
    )
    assert again._line(None, None) == 0  # type: ignore[arg-type]  # nothing is walked, so that nothing is needed
    with pytest.raises(CannotStart, match="network of 2 nodes"):
        more.run()
