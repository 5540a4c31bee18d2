"""Every variable that the settings read is explained in dotenv-sample, and no other. Those that tests read reach them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tools.local.pytest_plugin import SERVICES
from tools.local.testing import PASSED_ON

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "platform" / "entente" / "config"


def test_dotenv_sample_names_what_the_settings_read() -> None:
    sample = (ROOT / "dotenv-sample").read_text()

    named = set(re.findall(r"^#?\s?(ENTENTE_[A-Z0-9_]+)=", sample, flags=re.MULTILINE))

    assert named == _variables_read()


def test_dotenv_sample_explains_each_variable() -> None:
    lines = (ROOT / "dotenv-sample").read_text().splitlines()

    alone = [
        line
        for before, line in zip(["", *lines], lines, strict=False)
        if re.match(r"#?\s?ENTENTE_", line) and not (re.match(r"# \w", before) or re.search(r"\S\s+# \w", line))
    ]

    assert not alone


def test_dotenv_sample_holds_no_secret() -> None:
    sample = (ROOT / "dotenv-sample").read_text()

    secrets = re.findall(r"^#?\s?ENTENTE_[A-Z0-9_]*(?:_KEY|SECRET)=(\S+)", sample, flags=re.MULTILINE)

    assert not [value for value in secrets if not value.startswith("#")]


def test_what_a_caller_says_to_tests_reaches_them() -> None:
    sources = [path.read_text() for path in (ROOT / "tests").rglob("*.py")]

    read = {name for source in sources for name in re.findall(r'os\.environ\.get\("(ENTENTE_\w+)"', source)}

    assert read - {SERVICES} == set(PASSED_ON)


def _variables_read() -> set[str]:
    """Names in calls ``env.reader("NAME", ...)``; a reader that takes a prefix stands for the names it makes of it."""
    suffixes = _suffixes()
    found = set()
    for node in ast.walk(ast.parse((CONFIG / "settings.py").read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            name = node.args[0]
            if isinstance(name, ast.Constant) and str(name.value).startswith("ENTENTE_"):
                found |= {f"{name.value}{suffix}" for suffix in suffixes.get(node.func.attr, [""])}
    return found


def _suffixes() -> dict[str, list[str]]:
    """Of each reader of env.py that takes a prefix, what it appends."""
    source = (CONFIG / "env.py").read_text()
    readers = (node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef))
    return {
        reader.name: re.findall(r'f"\{prefix\}(_[A-Z_]+)"', ast.get_source_segment(source, reader) or "")
        for reader in readers
        if reader.args.args[0].arg == "prefix"
    }
