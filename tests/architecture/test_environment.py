"""Every variable that the settings read is explained in dotenv-sample, and no other."""

from __future__ import annotations

import ast
import re
from pathlib import Path

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


def _variables_read() -> set[str]:
    """Names in calls ``env.reader("NAME", ...)``; a prefix stands for the names that its reader makes of it."""
    found = set()
    suffixes = re.findall(r'f"\{prefix\}(_[A-Z_]+)"', (CONFIG / "env.py").read_text())
    for node in ast.walk(ast.parse((CONFIG / "settings.py").read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            name = node.args[0]
            if isinstance(name, ast.Constant) and str(name.value).startswith("ENTENTE_"):
                prefix = node.func.attr == "oidc_apps"
                found |= {f"{name.value}{suffix}" for suffix in suffixes} if prefix else {str(name.value)}
    return found
