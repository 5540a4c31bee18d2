"""Importing the engine is quick because it loads no data library, and every finding has words in both languages."""

from __future__ import annotations

import pkgutil
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


def test_no_folder_has_the_name_of_a_public_function() -> None:
    # Python binds an imported folder to its name in the package: `engine.drift` would be one or the other by the order of imports.
    inside = {module.name for module in pkgutil.iter_modules(engine.__path__)}

    assert not inside & set(engine.__all__)


def test_nothing_is_loose_beside_the_public_face() -> None:
    assert {path.name for path in ENGINE.iterdir() if path.is_file()} == {"__init__.py", "__init__.pyi", "errors.py"}


def test_all_public_names_exist() -> None:
    assert len(engine.__all__) == len(set(engine.__all__)) >= 70
    assert all(getattr(engine, name) is not None for name in engine.__all__)
    assert set(engine.__all__) <= set(dir(engine))


def test_unknown_names_are_refused_as_in_any_module() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nobody'"):
        _ = engine.nobody


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_both_languages_tell_the_same_facts(code: str) -> None:
    words = MESSAGES[code]

    def fields(text: str) -> set[str]:
        return {field for _, field, _, _ in Formatter().parse(text) if field}

    assert fields(words.en) == fields(words.fr)


def test_every_code_that_is_raised_has_words() -> None:
    sources = [path for path in ENGINE.rglob("*.py") if "messages" not in path.parts]
    text = "\n".join(path.read_text() for path in (*sources, *(ROOT / "platform/entente/cli").glob("*.py")))
    raised = set(re.findall(r'(?:Finding|of_an_extra)\(\s*"([a-z_]+\.[a-z_]+)"', text)) | set(
        re.findall(r'"(role\.[a-z_]+)"', text)
    )

    assert len(raised) > 40
    assert raised <= MESSAGES.keys()
