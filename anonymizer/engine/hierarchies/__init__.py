"""Generalization hierarchies: built in, from a CSV file, or written into the recipe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path as FilePath
from typing import Any

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.ages import AgeBands
from anonymizer.engine.hierarchies.areas import Areas
from anonymizer.engine.hierarchies.base import ANY, Hierarchy, Path
from anonymizer.engine.hierarchies.dates import Dates
from anonymizer.engine.hierarchies.files import listed_hierarchy, numbered_lines, read_hierarchy_file, text_of
from anonymizer.engine.hierarchies.languages import Languages
from anonymizer.engine.hierarchies.masking import Masking, ToldOrNot
from anonymizer.engine.hierarchies.numbers import Intervals, TopCoding
from anonymizer.engine.hierarchies.order import ordered_hierarchy
from anonymizer.engine.hierarchies.postal_codes import PostalCodes, Provinces
from anonymizer.engine.hierarchies.ranges import Ranges
from anonymizer.engine.hierarchies.taxonomy import lines_of, taxonomy

__all__ = ["ANY", "BUILTIN", "Hierarchy", "Path", "build_hierarchy"]

BUILTIN: Mapping[str, Callable[..., Hierarchy]] = {
    "age-bands": AgeBands,
    "dates": Dates,
    "postal-code": PostalCodes,
    "fsa": lambda: PostalCodes(start="fsa"),
    "province": Provinces,
    "language": Languages,
    "intervals": Intervals,
    "top-code": TopCoding,
    "masking": Masking,
    "told-or-not": ToldOrNot,
    "ranges": Ranges,
    "order": ordered_hierarchy,
}


def build_hierarchy(definition: Any, *, column: str, folder: FilePath | None = None) -> Hierarchy:
    """The hierarchy that a recipe names.

    Args:
        definition: the name of a built-in hierarchy, the path of a CSV file, or a mapping: ``{builtin: age-bands, widths:
            [5, 10]}``, ``{file: ages.csv, delimiter: ","}``, ``{levels: [[value, level 1, ...], ...]}``,
            ``{taxonomy: terms.csv}`` or ``{taxonomy: {term: parent}}``, ``{areas: health_regions.csv}`` or ``{areas: [[fsa,
            region], [M5V, Toronto]]}``.
        column: for the findings.
        folder: where relative paths begin. None where a recipe may not read files (on a server).

    Raises:
        InvalidRecipe: the name, the file or the settings are not right.
    """
    if isinstance(definition, str):
        definition = {"builtin": definition} if definition in BUILTIN else {"file": definition}
    if not isinstance(definition, Mapping):
        raise InvalidRecipe(Finding("hierarchy.form", column))
    settings = dict(definition)
    if "builtin" in settings:
        return _built_in(settings, column)
    if "taxonomy" in settings:
        return _taxonomy(settings, column, folder)
    if "areas" in settings:
        return _areas(settings, column, folder)
    if "levels" in settings:
        return _listed(settings["levels"], column)
    if isinstance(settings.get("file"), str):
        return _from_file(settings, column, folder)
    raise InvalidRecipe(Finding("hierarchy.form", column))


def _built_in(settings: dict[str, Any], column: str) -> Hierarchy:
    name = settings.pop("builtin")
    if name not in BUILTIN:
        raise InvalidRecipe(Finding("hierarchy.unknown_builtin", column, facts={"known": ", ".join(BUILTIN)}))
    if name == "age-bands" and "width" in settings and "widths" not in settings:
        width = settings.pop("width")
        settings["widths"] = [width, width * 2, width * 4] if isinstance(width, int) else width
        if isinstance(width, int) and width > 0 and "top" not in settings:
            settings["top"] = max(1, round(80 / (width * 4))) * width * 4
    if name == "intervals" and "width" in settings and "widths" not in settings:
        settings["widths"] = [settings.pop("width")]
    try:
        return BUILTIN[name](**settings)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise InvalidRecipe(Finding("hierarchy.settings", column, facts={"builtin": name})) from error


def _listed(rows: Any, column: str) -> Hierarchy:
    if isinstance(rows, Mapping):
        rows = [[value, *(above if isinstance(above, list) else [above])] for value, above in rows.items()]
    if not isinstance(rows, list) or not all(isinstance(row, list) and row for row in rows):
        raise InvalidRecipe(Finding("hierarchy.form", column))
    return listed_hierarchy([(number, tuple(map(str, row))) for number, row in enumerate(rows, 1)], column=column)


def _taxonomy(settings: Mapping[str, Any], column: str, folder: FilePath | None) -> Hierarchy:
    definition = settings["taxonomy"]
    if isinstance(definition, Mapping):
        return taxonomy(lines_of(definition), column=column)
    lines = _lines(definition, settings, column, folder, delimiter=",")[1:]
    if any(len(cells) < 2 for _, cells in lines):
        raise InvalidRecipe(Finding("hierarchy.form", column))
    return taxonomy([(line, cells[0].strip(), cells[1].strip()) for line, cells in lines], column=column)


def _areas(settings: Mapping[str, Any], column: str, folder: FilePath | None) -> Hierarchy:
    definition, start = settings["areas"], settings.get("start", "postal_code")
    if start not in ("postal_code", "fsa"):
        raise InvalidRecipe(Finding("hierarchy.areas_form", column))
    if isinstance(definition, list):
        if not definition or not all(isinstance(row, list) for row in definition):
            raise InvalidRecipe(Finding("hierarchy.areas_form", column))
        lines = [(line, tuple(map(str, row))) for line, row in enumerate(definition, 1)]
    else:
        lines = _lines(definition, settings, column, folder, delimiter=",")
    return Areas(lines[0][1] if lines else (), lines[1:], start=start, column=column)


def _lines(
    file: Any, settings: Mapping[str, Any], column: str, folder: FilePath | None, *, delimiter: str
) -> list[tuple[int, Path]]:
    if not isinstance(file, str):
        raise InvalidRecipe(Finding("hierarchy.form", column))
    if folder is None:
        raise InvalidRecipe(Finding("hierarchy.file_not_allowed", column))
    return numbered_lines(text_of(folder / file, column=column), str(settings.get("delimiter", delimiter)))


def _from_file(settings: Mapping[str, Any], column: str, folder: FilePath | None) -> Hierarchy:
    if folder is None:
        raise InvalidRecipe(Finding("hierarchy.file_not_allowed", column))
    path = folder / settings["file"]  # an absolute path stays what it is
    return read_hierarchy_file(path, column=column, delimiter=str(settings.get("delimiter", ";")))
