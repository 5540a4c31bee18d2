"""Importing the engine is quick because it loads no data library, and every finding has words in both languages."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest

from anonymizer import engine
from anonymizer.engine.messages import MESSAGES

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "anonymizer" / "engine"


def test_importing_the_engine_loads_no_data_library() -> None:
    code = "import sys, anonymizer.engine; print(*sorted(sys.modules))"

    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout

    loaded = {module.split(".")[0] for module in modules.split()}
    assert not loaded & {"numpy", "pandas", "pyarrow", "duckdb", "spacy", "django", "entente"}


@pytest.mark.parametrize("name", ["profile", "detect", "measure", "transform", "propose", "message"])
def test_functions_stay_functions_when_their_submodule_was_imported_first(name: str) -> None:
    code = (
        "import importlib, pkgutil, anonymizer.engine as engine\n"
        "[importlib.import_module('anonymizer.engine.' + m.name) for m in pkgutil.iter_modules(engine.__path__)]\n"
        f"assert callable(engine.{name}), engine.{name}"
    )

    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_all_public_names_exist() -> None:
    assert all(getattr(engine, name) is not None for name in engine.__all__)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_both_languages_tell_the_same_facts(code: str) -> None:
    words = MESSAGES[code]

    def fields(text: str) -> set[str]:
        return {field for _, field, _, _ in Formatter().parse(text) if field}

    assert fields(words.en) == fields(words.fr)


def test_every_code_that_is_raised_has_words() -> None:
    sources = [*ENGINE.glob("*.py"), *ENGINE.glob("hierarchies/*.py"), *(ROOT / "platform/entente/cli").glob("*.py")]
    text = "\n".join(path.read_text() for path in sources if path.parts[-2:] != ("messages", "recipe.py"))
    raised = set(re.findall(r'Finding\(\s*"([a-z_]+\.[a-z_]+)"', text)) | set(re.findall(r'"(role\.[a-z_]+)"', text))

    assert len(raised) > 40
    assert raised <= MESSAGES.keys()
