"""A recipe from a YAML or JSON file (JSON is YAML)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.recipe import Recipe


def read_recipe(path: Path | str) -> Recipe:
    """The recipe in a file; hierarchies with relative paths are looked for beside it.

    Raises:
        InvalidRecipe: the file is missing, is not YAML, or holds no proper recipe.
    """
    path = Path(path)
    return Recipe.from_dict(read_document(path), folder=path.resolve().parent)


def read_document(path: Path) -> Any:
    """What stands in a YAML file.

    Raises:
        InvalidRecipe: it is missing, or is not YAML.
    """
    import yaml

    try:
        return yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InvalidRecipe(Finding("recipe.file_missing", facts={"file": path.name})) from error
    except UnicodeDecodeError as error:
        raise InvalidRecipe(Finding("recipe.file_encoding", facts={"file": path.name})) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = 1 if mark is None else mark.line + 1
        raise InvalidRecipe(Finding("recipe.not_yaml", facts={"file": path.name, "line": line})) from error
