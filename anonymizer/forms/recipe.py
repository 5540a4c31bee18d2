"""The recipe as questions: one set for each column, and the few settings of the whole table.

The columns are plain values and no forms of Django, because there may be two thousand of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from anonymizer import policies
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import TableProfile, finest_geography
from anonymizer.engine.errors import EngineError, Finding, InvalidRecipe
from anonymizer.forms.privacy import PrivacyForm
from anonymizer.forms.recipe_choices import ESCROW, METHODS, METRICS, ROWS, SCOPES
from anonymizer.forms.table import TableForm
from anonymizer.privacy_limits import Dictated
from anonymizer.queries import Start, asked_of_sensitive, judged_k, planned_k, recipe_output
from anonymizer.recipes.answers import forms_same_groups, most_wanted_of, recipe_of
from anonymizer.recipes.initial import MAX_SUPPRESSED
from anonymizer.recipes.questions import ColumnQuestions
from anonymizer.recipes.roles import ANSWERS
from entente.core.findings import in_words

PERSON_FIELDS = (
    "person", "most_wanted", "k", "max_suppressed", "rows", "escrow", "scope", "method", "metric", "recoding",
)  # fmt: skip
_K = "k-anonymity"
EXPERT_FIELDS = ("k", "max_suppressed", "rows", "method", "metric", "recoding")


class RecipeForm(forms.Form):
    """``spec()`` is the recipe that follows from valid answers.

    Args:
        data: what was posted; ``None`` shows the start.
        profile: of the table that was read.
        findings: by column, what a detector found in its text.
        start: the proposal, or an earlier recipe.
        dictated: what nobody may loosen.
        transforms: false where the data were anonymized before upload.
        is_table_of_counts: the rows are cells of a table of counts.
    """

    person = forms.ChoiceField(
        label=gettext_lazy("Which column tells persons apart?"),
        required=False,
        help_text=gettext_lazy(
            "A number of a client, caller or household. Groups are then counted in persons: someone who called ten times "
            "counts once, and a household, whose members know each other, counts once too. Without such a column each row counts as a person."
        ),
    )
    without_missing = forms.BooleanField(
        label=gettext_lazy("Go on without these columns"),
        required=False,
    )
    nobody_knows = forms.BooleanField(
        label=gettext_lazy("Nobody outside our organization could know what these columns say of a person"),
        required=False,
        help_text=gettext_lazy(
            "Everything that leaves counts as known to a neighbour, unless it would hurt. This statement holds for all columns for "
            "which you answered no to each question: they then leave as they are and do not count. Your name stands beside it in the report."
        ),
    )
    k = forms.IntegerField(label=gettext_lazy("Smallest group (k)"), max_value=100_000)
    max_suppressed = forms.FloatField(
        label=gettext_lazy("Share of records that may be left out, in per cent"),
        min_value=0,
        max_value=100,
        help_text=gettext_lazy("Records in groups that stay too small, however coarse the columns become."),
    )
    rows = forms.ChoiceField(label=gettext_lazy("What happens to these records"), choices=ROWS)
    escrow = forms.ChoiceField(
        label=gettext_lazy("Keep a sealed list of the codes that stand for people?"),
        choices=ESCROW,
        required=False,
        help_text=gettext_lazy(
            "Where someone may be in danger, two people together can then see whom a code stands for. Each request is recorded."
        ),
    )
    scope = forms.ChoiceField(
        label=gettext_lazy("How long does a code stand for the same person?"),
        choices=SCOPES,
        required=False,
        help_text=gettext_lazy(
            "Codes that stay let a recipient see more of each person. The report measures how much more."
        ),
    )
    most_wanted = forms.ChoiceField(
        label=gettext_lazy("Whose detail matters most?"),
        required=False,
        help_text=gettext_lazy(
            "The neighbourhood, say, more than the age: that column stays as fine as it can, and others pay for it. Work out proposals "
            "for your answers to see what it changes."
        ),
    )
    same_groups = forms.BooleanField(
        label=gettext_lazy("Keep the groups of the last version"),
        required=False,
        help_text=gettext_lazy(
            "Versions stay comparable, and two of them together tell less about anyone. Who fits into none of these groups forms new ones."
        ),
    )
    method = forms.ChoiceField(label=gettext_lazy("How the levels are found"), choices=METHODS)
    metric = forms.ChoiceField(label=gettext_lazy("How loss is measured"), choices=METRICS)
    recoding = forms.BooleanField(
        label=gettext_lazy("Let records that stay alone stand at coarser levels of their own"),
        required=False,
        help_text=gettext_lazy(
            "Local recoding: far fewer records are left out, and values of different widths stand side by side in a column."
        ),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        profile: TableProfile,
        findings: Mapping[str, Mapping[str, Any]],
        start: Start,
        dictated: Dictated,
        transforms: bool,
        is_table_of_counts: bool = False,
    ) -> None:
        super().__init__(data)
        self.profile, self.start, self.dictated, self.transforms = profile, start, dictated, transforms
        self.is_table_of_counts = is_table_of_counts
        self._fill(start.spec)
        person = start.spec.get("person") if data is None else data.get("person")
        self.columns = [
            ColumnQuestions(
                index=index,
                profile=column,
                dictated=dictated,
                transforms=transforms,
                records=profile.records,
                is_table_of_counts=is_table_of_counts,
                rule_before=start.spec["columns"].get(column.name),
                findings=findings.get(column.name, {}),
                person=person,
                submitted=data,
            )
            for index, column in enumerate(profile.columns)
        ]
        self.privacy = self._privacy_form(data) if transforms and not is_table_of_counts else None
        self.table = self._table_form(data) if is_table_of_counts else None
        self.parts = [part for part in (self, self.privacy, self.table) if part is not None]

    def _fill(self, spec: Mapping[str, Any]) -> None:
        """The choices and first values of the settings."""
        nobody = ("", gettext("No column: each row counts as a person"))
        fields: Any = self.fields
        fields["person"].choices = [nobody, *self._names]
        fields["most_wanted"].choices = [("", gettext("All columns alike")), *self._names]
        fields["k"].min_value = self.dictated.k_in_table
        fields["k"].widget.attrs["min"] = self.dictated.k_in_table
        fields["k"].validators.append(self._at_least)
        suppression, search = spec.get("suppression", {}), spec.get("search", {})
        codes = spec.get("pseudonyms", {})
        self.initial = {
            "person": spec.get("person") or "",
            "k": self._asked_k,
            "max_suppressed": round(100 * suppression.get("max_records", MAX_SUPPRESSED), 4),
            "rows": suppression.get("rows", "remove"),
            "escrow": str(codes.get("escrow_days") or ""),
            "scope": codes.get("scope", "release") if self.dictated.may_keep_pseudonyms else "release",
            "method": search.get("method", "optimal"),
            "metric": search.get("metric", "loss-geometric"),
            "recoding": spec.get("recoding") == "local",
            "nobody_knows": bool(spec.get("assumed_unknown")),
            "same_groups": True,
            "most_wanted": most_wanted_of(spec),
        }
        unasked = {
            name for name in PERSON_FIELDS if self.is_table_of_counts or (name != "person" and not self.transforms)
        }
        if not self.dictated.may_keep_pseudonyms:
            unasked.add("scope")
        for name in unasked:
            del fields[name]
        if not self.start.missing:
            del fields["without_missing"]
        if "boundaries" not in spec:
            del fields["same_groups"]
        if self.is_table_of_counts:
            del fields["nobody_knows"]

    @property
    def _names(self) -> list[tuple[str, str]]:
        return [(column.name, column.name) for column in self.profile.columns if column.kind != "empty"]

    @property
    def _asked_k(self) -> int:
        """The k of the recipe at the start, and no less than the one dictated."""
        ks: list[int] = [entry["k"] for entry in self.start.spec.get("privacy", []) if entry["model"] == _K]
        return max([self.dictated.k_in_table, *(ks or [self.dictated.k])])

    def _table_form(self, data: Mapping[str, Any] | None) -> TableForm:
        return TableForm(data, rule=self.start.spec.get("table", {}), names=self._names, dictated=self.dictated)

    def _privacy_form(self, data: Mapping[str, Any] | None) -> PrivacyForm:
        by_name = {column.name: column for column in self.columns}
        return PrivacyForm(
            data,
            entries=[entry for entry in self.start.spec.get("privacy", []) if entry["model"] != _K],
            sensitive=self._sensitive(self.start.spec),
            k=self._asked_k,
            dictated=self.dictated,
            hierarchy_of=lambda name: by_name[name].hierarchy,
        )

    def _at_least(self, value: int) -> None:
        if value < self.dictated.k_in_table:
            words = gettext(
                "The smallest group must be at least %(k)s. That is dictated: it cannot be made smaller here."
            )
            raise forms.ValidationError(words % {"k": self.dictated.k_in_table})

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for column in self.columns:
            column.check()
        if self.start.missing and not cleaned.get("without_missing"):
            self.add_error(
                "without_missing", gettext("These columns were there last time. Say that you go on without them.")
            )
        parts_are_valid = all(part.is_valid() for part in self.parts if part is not self)
        if self.errors or self._column_errors or not parts_are_valid:
            return cleaned
        if self.privacy is not None:
            spec = self.spec()
            quasi = [name for name, rule in spec["columns"].items() if rule["role"] in ("quasi-identifier", "other")]
            self.privacy.check(sensitive=self._sensitive(spec), quasi_identifiers=quasi)
            if self.privacy.errors:
                return cleaned
        self._ask_engine()
        return cleaned

    def _ask_engine(self) -> None:
        """What the engine and the ceilings find wrong, beside the column that it names."""
        spec = self.spec()
        names = [column.name for column in self.profile.columns]
        by_name = {column.name: column for column in self.columns}
        try:
            recipe = Spec.from_dict(spec)
            recipe.check(names)
            if recipe.boundaries is not None and not forms_same_groups(spec, self.start.spec):
                raise InvalidRecipe(Finding("recipe.groups_of_before"))
        except EngineError as error:
            for finding in error.findings:
                if finding.column in by_name:
                    by_name[finding.column].errors.append(in_words(finding.to_dict()))
                else:
                    self.add_error(None, in_words(finding.to_dict()))
            return
        kinds = {column.name: column.kind for column in self.profile.columns}
        will = recipe_output(recipe, names, kinds=kinds)
        verdict = policies.within_ceilings(
            self.dictated.values(),
            k=judged_k(recipe, planned_k(recipe, self.dictated.values()) if self.transforms else self.dictated.k),
            small_cell=recipe.table.threshold if recipe.table else None,
            finest_geography=finest_geography(recipe, kinds=kinds),
            free_text=will.free_text,
            columns=will.columns,
            pseudonym_scope=recipe.pseudonyms.scope if recipe.pseudonym_columns else "release",
            sensitive=asked_of_sensitive(recipe) if self.privacy is not None else (),
        )
        for reason in verdict.reasons:
            self.add_error(None, str(reason.label))

    @property
    def _column_errors(self) -> bool:
        return any(column.errors for column in self.columns)

    def is_valid(self) -> bool:
        return super().is_valid() and not self._column_errors and not any(part.errors for part in self.parts)

    def spec(self, *, method: str | None = None) -> dict[str, Any]:
        """The recipe, ready for ``confirm_recipe``; with ``method``, the same with its levels found otherwise."""
        chosen = {**self.initial, **getattr(self, "cleaned_data", {})}
        if self.table is not None:
            return self._table_spec(self.table)
        spec = recipe_of(
            self.columns,
            method=(method or chosen["method"]) if self.transforms else "given",
            metric=chosen["metric"],
            k=chosen["k"] if self.transforms else 1,
            max_records=chosen["max_suppressed"] / 100 if self.transforms else 0.0,
            rows=chosen["rows"],
            person=chosen.get("person", ""),
            nobody_knows=bool(chosen.get("nobody_knows")),
            most_wanted=chosen.get("most_wanted", ""),
        )
        codes = {"scope": chosen.get("scope") or "release"} if self.dictated.may_keep_pseudonyms else {}
        if self.transforms and chosen.get("escrow"):
            codes["escrow_days"] = int(chosen["escrow"])
        if codes and any(rule["treatment"] == "pseudonym" for rule in spec["columns"].values()):
            spec["pseudonyms"] = codes
        if self.privacy is not None:
            spec["privacy"] += self.privacy.entries(sensitive=self._sensitive(spec), k=chosen["k"])
            if chosen.get("recoding"):
                spec["recoding"] = "local"
        if "same_groups" in self.fields and chosen["same_groups"] and method is None:
            spec |= {"version": 2, "boundaries": self.start.spec["boundaries"]}
        return self._cleaned(spec)

    def _cleaned(self, spec: dict[str, Any]) -> dict[str, Any]:
        """With the cleaning of the recipe at the start."""
        cleaning = self.start.spec.get("cleaning")
        return {**spec, "version": 2, "cleaning": cleaning} if cleaning else spec

    def _table_spec(self, table: TableForm) -> dict[str, Any]:
        """The recipe of a table of counts: nothing is made coarser, and nobody is counted."""
        return self._cleaned(
            {
                "columns": {column.name: column.rule(method="given") for column in self.columns},
                "search": {"method": "given"},
                "table": table.rule(transforms=self.transforms),
            }
        )

    def spec_to_judge(self) -> dict[str, Any] | None:
        """For the agreements' verdicts while the answers are still open; ``None`` while there is no complete recipe.

        Data that were anonymized before are measured against what is dictated, so their k is that one.
        """
        if not all(column.is_decided for column in self.columns):
            return None
        spec = self.spec()
        if not self.transforms and not self.is_table_of_counts:
            spec["privacy"] = [{"model": "k-anonymity", "k": self.dictated.k}]
        try:
            Spec.from_dict(spec)
        except EngineError:
            return None
        return spec

    @staticmethod
    def _sensitive(spec: Mapping[str, Any]) -> list[str]:
        return sorted(
            name
            for name, rule in spec["columns"].items()
            if rule["role"] == "sensitive" and rule["treatment"] in ("keep", "generalize")
        )

    @cached_property
    def faults(self) -> list[tuple[str, str]]:
        """For the error summary: (where the link goes, words)."""
        if not self.is_bound:
            return []
        errors = [("", str(message)) for part in self.parts for message in part.non_field_errors()]
        for bound in (field for part in self.parts for field in part):
            errors += [(str(bound.id_for_label), f"{bound.label} – {message}") for message in bound.errors]
        for column in self.columns:
            errors += [(column.anchor, f"{column.name} – {message}") for message in column.errors]
        return errors

    answers = ANSWERS

    @property
    def k_shown(self) -> int:
        """The k to name in words: as given, or the one dictated where that is none that counts."""
        entered = str(self["k"].value())
        return max(int(entered) if entered.isdigit() else 0, self.dictated.k_in_table)

    @property
    def has_expert_errors(self) -> bool:
        return self.is_bound and any(name in self.errors for name in EXPERT_FIELDS)

    @property
    def others(self) -> list[str]:
        """The columns that leave and to which each question was answered with no, as things stand."""
        return [column.name for column in self.columns if column.role == "other" and column.treatment != "drop"]

    @property
    def roles(self) -> Sequence[tuple[int, str]]:
        """How many columns are of which role, for the summary above the cards."""
        roles = [column.role for column in self.columns]
        sentences = {
            "direct-identifier": gettext("name the person"),
            "quasi-identifier": gettext("a neighbour or relative could know"),
            "sensitive": gettext("would hurt if others learned them"),
            "other": gettext(
                "tell little about the person, and count all the same unless you state that nobody could know them"
            ),
        }
        return [(roles.count(role), words) for role, words in sentences.items()]
