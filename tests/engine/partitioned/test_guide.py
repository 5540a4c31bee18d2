"""The guides to large tables: every block of Python is run as it stands, one after the other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.spark
GUIDES = Path(__file__).resolve().parents[3] / "docs" / "guides"


@pytest.mark.parametrize("guide", ["large-tables", "grandes-tables"])
def test_guide_runs_as_it_stands(guide: str, spark_packages: Path, tmp_path: Path, monkeypatch: Any) -> None:
    text = (GUIDES / f"{guide}.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}

    for block in blocks:
        exec(compile(block, f"{guide}.md", "exec"), names)

    assert len(blocks) == 4
    assert len(list(tmp_path.glob("anonym*/part-*.parquet"))) == 4
    assert sum(batch.num_rows for batch in names["candidate"].batches()) == 500
    assert names["rows"] if guide == "large-tables" else names["lignes"]
