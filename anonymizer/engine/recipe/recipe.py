"""A recipe: the role and treatment of every column, the privacy models, and how far suppression may go.

The form is published as ``docs/reference/recipe.schema.json``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies import Hierarchy, build_hierarchy
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.privacy_models import Criterion, KAnonymity, KOutsideContributors
from anonymizer.engine.recipe.cleaning import Cleaning, read_cleaning
from anonymizer.engine.recipe.count_table import TableRule, read_table_rule
from anonymizer.engine.recipe.validation import (
    RECODING_METHODS,
    SEARCH_SECONDS,
    TREATMENTS,
    read_assumed_unknown,
    read_boundaries,
    read_column,
    read_privacy,
    read_pseudonyms,
    read_recoding,
    read_search,
    read_shuffle,
    read_suppression,
    read_version,
    unknown_keys,
)
from anonymizer.engine.table.codes import absent

TREATMENTS_OF_ROLE: Mapping[str, tuple[str, ...]] = {
    "direct-identifier": ("drop", "pseudonym", "redact", "suppress"),
    "quasi-identifier": ("keep", "drop", "generalize", "suppress", "microaggregate", "top-code", "round"),
    "sensitive": ("keep", "drop", "generalize", "suppress", "redact", *PERTURBATIONS),
    "other": TREATMENTS,
}
_KEYS = (
    "columns",
    "privacy",
    "suppression",
    "search",
    "recoding",
    "shuffle",
    "pseudonyms",
    "person",
    "assumed_unknown",
    "table",
    "version",
)
_KEYS_OF_VERSION_2 = ("boundaries", "cleaning")
GEOGRAPHIES = ("postal_code", "fsa", "region", "province", "country")


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """What one column is and what happens to it."""

    role: str
    treatment: str
    hierarchy: Any = None
    """As the recipe gives it; ``Recipe.hierarchy_of`` builds it."""
    level: int | None = None
    """Fixed level. Where None, the search chooses one."""
    min_level: int = 0
    max_level: int | None = None
    unknown: str = "refuse"
    """What happens to values that the hierarchy does not know: ``refuse`` the table, or count them as ``missing``."""
    kind: str | None = None
    """What a profile took the column for; tells ceilings of geography about columns kept as they are."""
    operator: str = "label"
    """What a redacted text shows where an identifier stood, one of ``operators.OPERATORS``."""
    operators: Mapping[str, str] = field(default_factory=dict)
    """Another operator for some labels."""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """Of the treatment; see ``perturbation/parameters.py``."""
    weight: float = 1.0
    """What detail in this column is worth beside another's, where each group keeps levels of its own (``RECODING_METHODS``)."""
    reviewed: bool = False
    """A person has read the values of this column, which look like direct identifiers and are none: the final check passes it."""

    @property
    def is_text(self) -> bool:
        """Whether the column leaves as text that people wrote, of which a person reads a sample."""
        return self.treatment == "redact" or (self.kind == "text" and self.treatment == "keep")

    def to_dict(self) -> dict[str, Any]:
        values: dict[str, Any] = {"role": self.role, "treatment": self.treatment}
        optional: dict[str, Any] = {
            "hierarchy": None,
            "level": None,
            "min_level": 0,
            "max_level": None,
            "unknown": "refuse",
            "kind": None,
            "operator": "label",
            "operators": {},
            "parameters": {},
            "weight": 1.0,
            "reviewed": False,
        }
        for name, default in optional.items():
            if (value := getattr(self, name)) != default:
                values[name] = dict(value) if isinstance(value, Mapping) and name != "hierarchy" else value
        return values


@dataclass(frozen=True, slots=True)
class Suppression:
    """How many records may be suppressed, and whether their rows stay."""

    max_records: float = 0.0
    """A proportion, 0 to 1."""
    rows: str = "keep"
    """``keep``: the row stays, with ``*`` in the quasi-identifiers. ``remove``: the row is left out."""
    by: str = "records"
    """``records``: all cells of such a record go. ``cells``: as few of them as can be found."""


@dataclass(frozen=True, slots=True)
class Search:
    """How the levels are found, and what counts as loss."""

    method: str = "optimal"
    """``given``, ``optimal``, or one of ``RECODING_METHODS``: each group of records at levels of its own."""
    metric: str = "loss-geometric"
    limit_seconds: int = SEARCH_SECONDS
    """How long levels are searched for, counted in what is looked at (``search/effort.py``)."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values; a limit that is the usual one is not written."""
        limit = {} if self.limit_seconds == SEARCH_SECONDS else {"limit_seconds": self.limit_seconds}
        return {"method": self.method, "metric": self.metric, **limit}


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """How long a pseudonym stays the same, and whether it can be undone."""

    scope: str = "release"
    """``release``: new in each release. ``agreement-year``: the same for one recipient and year; needs a key of its own."""
    escrow_days: int | None = None
    """How long the list of codes and values is kept under seal; None: it is not kept."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"scope": self.scope, **({"escrow_days": self.escrow_days} if self.escrow_days else {})}


@dataclass(frozen=True)
class Recipe:
    """All that ``transform`` needs to know beside the table and the key."""

    columns: Mapping[str, ColumnRule]
    privacy: tuple[Criterion, ...] = ()
    suppression: Suppression = Suppression()
    search: Search = Search()
    recoding: str = "none"
    """``local``: records that the levels would suppress are searched for levels of their own."""
    shuffle: bool = False
    """Whether records leave in an order that follows the key instead of their own."""
    pseudonyms: Pseudonyms = Pseudonyms()
    person: str | None = None
    assumed_unknown: tuple[str, ...] = ()
    """Columns of role ``other`` of which a person states that nobody outside could know them: the only ones that leave, are not
    sensitive, and do not count in k."""
    table: TableRule | None = None
    """For a table of counts: its small cells are hidden, and its rows are no records of persons."""
    boundaries: str | None = None
    """The digest of the boundaries of groups in which records are placed first: those of the version before. Version 2."""
    cleaning: Cleaning | None = None
    """What is done to the table before anything else (``engine/cleaning``). Version 2."""
    folder: Path | None = field(default=None, compare=False)
    """Where relative paths of hierarchies begin; None where files may not be read."""

    @classmethod
    def from_dict(cls, values: Any, *, folder: Path | None = None) -> Recipe:
        """The recipe that a mapping describes.

        Raises:
            InvalidRecipe: with a finding for each fault.
        """
        if not isinstance(values, Mapping) or not isinstance(values.get("columns"), Mapping) or not values["columns"]:
            raise InvalidRecipe(Finding("recipe.no_columns"))
        findings: list[Finding] = []
        version = read_version(values.get("version", 1), findings)
        unknown_keys(values, _KEYS if version == 1 else (*_KEYS, *_KEYS_OF_VERSION_2), findings)
        columns = {str(name): read_column(str(name), rule, findings) for name, rule in values["columns"].items()}
        privacy = read_privacy(values.get("privacy", []), findings)
        suppression = read_suppression(values.get("suppression", {}), findings)
        search = read_search(values.get("search", {}), findings)
        recoding = read_recoding(values.get("recoding"), findings)
        shuffle = read_shuffle(values.get("shuffle", False), findings)
        pseudonyms = read_pseudonyms(values.get("pseudonyms", {}), findings)
        person = None if values.get("person") is None else str(values["person"])
        assumed = read_assumed_unknown(values.get("assumed_unknown", []), columns, findings)
        table = read_table_rule(values.get("table"), columns, findings)
        boundaries = read_boundaries(values.get("boundaries"), findings)
        cleaning = read_cleaning(values.get("cleaning"), tuple(columns), findings)
        if findings:
            raise InvalidRecipe(*findings)
        rules = {name: ColumnRule(**rule) for name, rule in columns.items()}
        recipe = cls(
            rules,
            tuple(privacy),
            Suppression(**suppression),
            Search(**search),
            recoding,
            shuffle,
            Pseudonyms(**pseudonyms),
            person,
            assumed,
            table,
            boundaries,
            cleaning,
            folder,
        )
        recipe.check_itself()
        return recipe

    def to_dict(self) -> dict[str, Any]:
        """JSON values from which ``from_dict`` makes an equal recipe."""
        values: dict[str, Any] = {
            "columns": {name: rule.to_dict() for name, rule in self.columns.items()},
            "privacy": [criterion.to_dict() for criterion in self.privacy],
            "suppression": {"max_records": self.suppression.max_records, "rows": self.suppression.rows},
            "search": self.search.to_dict(),
        }
        if self.suppression.by != "records":
            values["suppression"]["by"] = self.suppression.by
        if self.recoding != "none":
            values["recoding"] = self.recoding
        if self.shuffle:
            values["shuffle"] = True
        if self.pseudonyms != Pseudonyms():
            values["pseudonyms"] = self.pseudonyms.to_dict()
        if self.person is not None:
            values["person"] = self.person
        if self.assumed_unknown:
            values["assumed_unknown"] = list(self.assumed_unknown)
        if self.boundaries is not None:
            values = {"version": 2, **values, "boundaries": self.boundaries}
        if self.cleaning is not None:
            values = {"version": 2, **values, "cleaning": self.cleaning.to_dict()}
        return values if self.table is None else {**values, "table": self.table.to_dict()}

    @property
    def pseudonym_columns(self) -> tuple[str, ...]:
        """Columns whose values become codes, in the order of the recipe."""
        return tuple(name for name, rule in self.columns.items() if rule.treatment == "pseudonym")

    @property
    def quasi_identifiers(self) -> tuple[str, ...]:
        """Columns that tell classes apart, in the order of the recipe: all that leave and are not sensitive, save codes of persons,
        text, and what is assumed unknown. In a table of counts, whose rows are no persons, those of that role alone."""
        return tuple(name for name, rule in self.columns.items() if self._is_counted(name, rule))

    @property
    def links(self) -> tuple[str, ...]:
        """Columns whose equal values show that rows belong together, to one person, household or worker."""
        shows_person = self.person is not None and self.columns[self.person].treatment not in (
            "drop",
            "suppress",
            "redact",
        )
        named = {*self.pseudonym_columns, *([self.person] if shows_person and self.person else [])}
        return tuple(name for name in self.columns if name in named)

    @property
    def sensitive(self) -> tuple[str, ...]:
        """Sensitive columns whose values leave, in the order of the recipe."""
        return tuple(
            name
            for name, rule in self.columns.items()
            if rule.role == "sensitive" and rule.treatment in ("keep", "generalize", *PERTURBATIONS)
        )

    @property
    def k(self) -> int | None:
        """The k that is asked for every class, if any."""
        return max((criterion.k for criterion in self.privacy if isinstance(criterion, KAnonymity)), default=None)

    def unperturbed(self) -> Recipe:
        """The same recipe with every perturbed column kept as it is: what the table was before."""
        rules = {
            name: replace(rule, treatment="keep", parameters={}) if rule.treatment in PERTURBATIONS else rule
            for name, rule in self.columns.items()
        }
        return replace(self, columns=rules)

    @property
    def recodes(self) -> bool:
        """Whether records may stand at levels of their own."""
        return self.search.method in RECODING_METHODS or self.recoding == "local" or self.suppression.by == "cells"

    def hierarchy_of(self, column: str) -> Hierarchy | None:
        """The hierarchy of a column that is generalized; None for any other."""
        rule = self.columns[column]
        if rule.treatment != "generalize":
            return None
        return build_hierarchy(rule.hierarchy, column=column, folder=self.folder)

    def check_itself(self) -> None:
        """The parts agree with one another.

        Raises:
            InvalidRecipe: with a finding for each contradiction.
        """
        findings = [finding for name, rule in self.columns.items() for finding in self._faults(name, rule)]
        if self.person is not None and self.person not in self.columns:
            findings.append(absent(self.person, tuple(self.columns), code="recipe.person_without_role"))
        elif self.person is not None and self.columns[self.person].role == "quasi-identifier":
            findings.append(Finding("recipe.person_is_quasi_identifier", self.person))
        if self.table is not None and (self.person is not None or (self.k or 1) > 1):
            findings.append(Finding("recipe.table_and_persons"))
        findings += [
            Finding("recipe.model_needs_sensitive", criterion.column, facts={"model": criterion.model})
            for criterion in self.privacy
            if criterion.column is not None and criterion.column not in self.sensitive
        ]
        findings += [
            absent(criterion.contributor, tuple(self.columns), code="recipe.unknown_column")
            for criterion in self.privacy
            if isinstance(criterion, KOutsideContributors) and criterion.contributor not in self.columns
        ]
        if self.recodes:
            findings += [
                Finding("recipe.model_with_recoding", facts={"model": criterion.model})
                for criterion in self.privacy
                if not getattr(criterion, "is_local", False)
            ]
        if self.boundaries is not None and not self.recodes:
            findings.append(Finding("recipe.boundaries_without_groups"))
        if self.search.method in RECODING_METHODS and self.recoding == "local":
            findings.append(Finding("recipe.mondrian_recodes_already"))
        if findings:
            raise InvalidRecipe(*findings)

    def check(self, columns: Sequence[str]) -> None:
        """Every column of the table has a role, and every column of the recipe is in the table.

        Raises:
            InvalidRecipe: with a finding for each column that does not fit.
        """
        findings = [absent(name, columns, code="recipe.unknown_column") for name in self.columns if name not in columns]
        findings += [Finding("recipe.column_without_role", name) for name in columns if name not in self.columns]
        if findings:
            raise InvalidRecipe(*findings)

    def _is_counted(self, name: str, rule: ColumnRule) -> bool:
        if rule.treatment == "drop" or rule.role not in ("quasi-identifier", "other"):
            return False
        if rule.role == "quasi-identifier":
            return True
        is_link = name == self.person or rule.treatment == "pseudonym"
        return self.table is None and not is_link and not rule.is_text and name not in self.assumed_unknown

    def _searches(self, name: str, rule: ColumnRule) -> bool:
        return self._is_counted(name, rule) and self.search.method != "given"

    def _faults(self, name: str, rule: ColumnRule) -> list[Finding]:
        faults = []
        if rule.treatment not in TREATMENTS_OF_ROLE[rule.role]:
            facts = {
                "role": rule.role,
                "treatment": rule.treatment,
                "allowed": ", ".join(TREATMENTS_OF_ROLE[rule.role]),
            }
            faults.append(Finding("recipe.treatment_not_for_role", name, facts=facts))
        if rule.treatment == "generalize" and rule.hierarchy is None:
            faults.append(Finding("recipe.no_hierarchy", name))
        elif rule.treatment == "generalize" and rule.level is None and not self._searches(name, rule):
            faults.append(Finding("recipe.no_level", name))
        if rule.treatment != "redact" and (rule.operator != "label" or rule.operators):
            faults.append(Finding("recipe.operator_without_redact", name))
        if rule.treatment == "shift" and self.person is None:
            faults.append(Finding("recipe.shift_needs_person", name))
        return faults
