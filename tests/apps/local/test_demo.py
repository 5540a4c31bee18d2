"""The demonstration: when it is served although the line did not go through."""

from __future__ import annotations

from pathlib import Path

from tools.local.demo import is_walked


def test_folder_in_which_the_line_was_walked_once_is_served_whatever_people_changed(tmp_path: Path) -> None:
    changed, new = tmp_path / "changed", tmp_path / "new"
    changed.mkdir()
    new.mkdir()

    assert not is_walked(changed, code=1)  # the first walk broke off: there is nothing to show
    assert is_walked(changed, code=0)
    assert is_walked(changed, code=1)
    assert not is_walked(new, code=1)  # what was walked elsewhere says nothing of it
