"""A data set of the benchmark: where it comes from, its columns with roles and kinds, and the table and hierarchies that all methods get.

Nothing of the data is in the repository. A public file is looked for in clones of its repository; a machine without it says so.
"""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pandas as pd

from anonymizer.engine import build_hierarchy, hierarchy_from_data
from anonymizer.engine.hierarchies.numbers import plain, read_number
from tools.benchmarks.recoding_utility.two_way_tables import MISSING, STAR, Measured

SHARED: Final = Path(os.environ.get("ENTENTE_SHARED", Path(__file__).resolve().parents[4] / "shared"))
_MEASURED_AS: Final = {"integer": "number", "decimal": "number", "age": "number", "date": "date"}

type Groups = Mapping[str, Sequence[str]]
"""The values of the level below that each word of a level stands for."""


class NotHere(Exception):
    """The data of a set are not on this machine."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column, as a person who knows the data describes it."""

    name: str
    role: str = "quasi-identifier"
    """``quasi-identifier`` or ``sensitive``."""
    kind: str = "category"
    """``category``, or a kind that the engine makes a hierarchy of: ``integer``, ``decimal``, ``age``, ``date``, ``fsa``, ``language``."""
    levels: tuple[Groups, ...] = ()
    """For categories that have an order or belong together: the levels between the value and ``*``."""

    @property
    def measured(self) -> Measured:
        return Measured(self.name, _MEASURED_AS.get(self.kind, "category"))


@dataclass(frozen=True, slots=True)
class Published:
    """A file of a public repository."""

    repository: str
    commit: str
    path: str
    sha256: str
    licence: str

    def content(self, clones: Sequence[Path]) -> bytes:
        """The file, from whichever clone has it.

        Raises:
            NotHere: none has it.
            ValueError: the file is not the one that was measured.
        """
        for folder in clones:
            for clone in folder.glob(f"{self.repository.replace('/', '?')}*"):
                git = next((path for path in (clone / ".git", clone / "repo", clone) if (path / "HEAD").exists()), None)
                if git is None:
                    continue
                command = ["git", f"--git-dir={git}", "show", f"{self.commit}:{self.path}"]
                content = subprocess.run(command, capture_output=True, check=False).stdout
                if not content:
                    continue
                if hashlib.sha256(content).hexdigest() != self.sha256:
                    raise ValueError(
                        f"{self.repository}: {self.path} has another digest than the one that was measured"
                    )
                return content
        raise NotHere(f"no clone of {self.repository} at {self.commit[:12]}")


@dataclass(frozen=True, slots=True)
class DataSet:
    """A table and what its columns are."""

    name: str
    title: str
    columns: tuple[Column, ...]
    read: Callable[[Path, Sequence[Path]], pd.DataFrame]
    """The table, every cell as text; arguments: a folder for what has to be made, and folders of clones."""

    @property
    def quasi_identifiers(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns if column.role == "quasi-identifier")

    @property
    def sensitive(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns if column.role == "sensitive")

    def prepare(self, folder: Path, clones: Sequence[Path]) -> pd.DataFrame:
        """Write the table (``original.csv``) and a hierarchy for each quasi-identifier (``hierarchy_NAME.csv``); the table.

        Raises:
            NotHere: the data are not on this machine.
        """
        folder.mkdir(parents=True, exist_ok=True)
        read = self.read(folder, clones)
        table = pd.DataFrame(
            {column.name: _plain(read[column.name], column.kind) for column in self.columns}, dtype="str"
        )
        table.to_csv(folder / "original.csv", index=False)
        for column in self.columns:
            if column.role == "quasi-identifier":
                lines = [";".join(path) for path in paths(column, table[column.name])]
                (folder / f"hierarchy_{column.name}.csv").write_text("\n".join(lines) + "\n")
        return table


def paths(column: Column, values: pd.Series) -> list[tuple[str, ...]]:
    """Each value of a column and its ever more general forms, the last of them ``*``."""
    present = sorted(value for value in values.unique() if value != MISSING)
    if column.levels or column.kind == "category":
        lines = [_path(value, column) for value in present]
    else:
        settings = hierarchy_from_data(values[values != MISSING], kind=column.kind)
        hierarchy = build_hierarchy(settings, column=column.name)
        climbed = [(value, hierarchy.climb(value)) for value in present]
        lines = [(value, *(path or ())[1:]) for value, path in climbed]
    depth = {len(line) for line in lines}
    if len(depth) != 1 or any(line[-1] != STAR for line in lines):
        raise ValueError(f"{column.name}: a value has no place in its hierarchy")
    if (values == MISSING).any():
        lines.append((*[MISSING] * (depth.pop() - 1), STAR))
    return lines


def _path(value: str, column: Column) -> tuple[str, ...]:
    path = [value]
    for groups in column.levels:
        above = [name for name, members in groups.items() if path[-1] in members]
        if len(above) != 1:
            raise ValueError(f"{column.name}: a value is in {len(above)} groups")
        path += above
    return (*path, STAR)


def _plain(values: pd.Series, kind: str) -> pd.Series:
    cells = values.fillna(MISSING).astype("str").replace({"": MISSING, "nan": MISSING})
    if kind not in ("integer", "decimal", "age"):
        return cells
    written = {value: value if value == MISSING else plain(read_number(value) or 0) for value in cells.unique()}
    return cells.map(written)


def shared_csv(path: str) -> Callable[[Path, Sequence[Path]], pd.DataFrame]:
    """Reads a file of the folder of data beside the checkout."""

    def read(folder: Path, clones: Sequence[Path]) -> pd.DataFrame:
        file = SHARED / "data" / path
        if not file.exists():
            raise NotHere(f"no {path} in the folder of shared data")
        return pd.read_csv(file, dtype="str")

    return read


def contacts(rows: int, *options: str) -> Callable[[Path, Sequence[Path]], pd.DataFrame]:
    """Invents contacts with the generator beside the checkout, once."""

    def read(folder: Path, clones: Sequence[Path]) -> pd.DataFrame:
        tool, file = SHARED / "tools" / "make_contacts.py", folder / "contacts.csv"
        if not tool.exists():
            raise NotHere("no generator of contacts in the folder of shared data")
        if not file.exists():
            command = [sys.executable, str(tool), "--rows", str(rows), *options, "--out", str(file)]
            subprocess.run(command, check=True, capture_output=True)
        return pd.read_csv(file, dtype="str")

    return read


def published_csv(file: Published, *, inside: str = "") -> Callable[[Path, Sequence[Path]], pd.DataFrame]:
    """Reads a CSV file of a public repository; ``inside`` is how its name ends in an archive."""

    def read(folder: Path, clones: Sequence[Path]) -> pd.DataFrame:
        content = file.content(clones)
        if inside:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                content = archive.read(next(name for name in archive.namelist() if name.endswith(inside)))
        return pd.read_csv(io.BytesIO(content), dtype="str", na_values=["NA", "?"], keep_default_na=False)

    return read
