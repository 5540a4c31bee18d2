"""The page of settings, from ``dotenv-sample`` (what each variable is for) and the settings themselves (form, default)."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

FORMS = {
    "text": "text",
    "integer": "whole number",
    "flag": "true or false",
    "choice": "one of several words",
    "words": "names separated by commas",
    "identifier": "UUID",
    "keys": "keys of 32 bytes in base64, separated by commas",
    "own_keys": "keys of 32 bytes in base64, separated by commas",  # of a process that has business with them
    "public_keys": "public keys of 32 bytes in base64, separated by commas",
    "database": "postgresql:// address",
    "replica": "postgresql:// address",
}
_VARIABLE = re.compile(r"^#?\s?(ENTENTE_[A-Z0-9_]+)=(.*)$")


@dataclass(frozen=True, slots=True)
class Read:
    """How the settings read a variable."""

    form: str
    is_required: bool


def settings_page(root: Path) -> str:
    """The variables in the sections and order of ``dotenv-sample``."""
    read = _read_by_settings(root / "platform" / "entente" / "config")
    parts = [
        "# Settings",
        (
            "All settings come from the environment; `dotenv-sample` is a form to fill in. A process does not start when one is "
            "missing or malformed, and says which. A secret has no default."
        ),
    ]
    before = ""
    rows: list[str] = []
    for line in (root / "dotenv-sample").read_text(encoding="utf-8").splitlines():
        if line.startswith("# --- "):
            parts += ["\n".join(rows)] if rows else []
            parts.append(f"## {line.removeprefix('# --- ')}")
            rows = ["| Variable | Form | Default | What it is |", "| --- | --- | --- | --- |"]
        elif (match := _VARIABLE.match(line)) and rows:
            name, value = match.groups()
            how = read[name]
            default = f"`{value}`" if line.startswith("#") and value else "required" if how.is_required else "none"
            rows.append(f"| `{name}` | {how.form} | {default} | {before.removeprefix('# ')} |")
        before = line
    return "\n\n".join([*parts, "\n".join(rows)]) + "\n"


def _read_by_settings(config: Path) -> dict[str, Read]:
    """Every variable: read by a typed reader, or by one that takes a prefix and reads several."""
    prefixed = _prefixed_readers(config / "env.py")
    variables: dict[str, Read] = {}
    for call in _calls((config / "settings.py").read_text(encoding="utf-8")):
        name = call.args[0] if call.args else None
        if not isinstance(name, ast.Constant) or not str(name.value).startswith("ENTENTE_"):
            continue
        reader = _name_of(call)
        if reader in prefixed:
            variables |= {str(name.value) + suffix: read for suffix, read in prefixed[reader].items()}
        else:
            variables[str(name.value)] = _how(call)
    return variables


def _prefixed_readers(path: Path) -> dict[str, dict[str, Read]]:
    """Of each function of env.py that takes a prefix: the suffixes that it appends, and how it reads them.

    Nothing of these is required by itself: without the first one, none is read.
    """
    readers = {}
    for function in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(function, ast.FunctionDef) and function.args.args[0].arg == "prefix":
            readers[function.name] = {
                str(call.args[0].values[-1].value): Read(_how(call).form, is_required=False)
                for call in _calls(ast.unparse(function))
                if call.args and isinstance(call.args[0], ast.JoinedStr)
                if isinstance(call.args[0].values[-1], ast.Constant)
            }
    return readers


def _calls(source: str) -> list[ast.Call]:
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]


def _name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _how(call: ast.Call) -> Read:
    options = {keyword.arg for keyword in call.keywords}
    reader = _name_of(call)
    return Read(FORMS[reader], is_required=reader != "own_keys" and "default" not in options)
