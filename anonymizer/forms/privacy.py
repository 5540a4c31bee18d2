"""The privacy models beyond k, as questions: what a group may give away, what an attacker knows, who stands behind it.

One answer holds for every column that would hurt. A recipe written by hand can say more, one figure for each column for instance: what
cannot be asked here is kept as it stands, and its question is not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django import forms
from django.core.validators import BaseValidator, MaxValueValidator, MinValueValidator
from django.utils.translation import gettext, gettext_lazy

from anonymizer.forms.population import (
    ABOUT_PEOPLE,
    DRAWN,
    ROUNDED,
    PopulationField,
    answers_about,
    faults_of,
    population_of,
)
from anonymizer.privacy_limits import Dictated

type Entries = list[dict[str, Any]]

DIVERSITIES = [
    ("distinct-l-diversity", gettext_lazy("Counted: so many different values (distinct l-diversity)")),
    ("entropy-l-diversity", gettext_lazy("Balanced: as if so many were equally frequent (entropy l-diversity)")),
    ("recursive-l-diversity", gettext_lazy("The most frequent is not too frequent (recursive (c,l)-diversity)")),
]
DISTANCES = [
    ("equal", gettext_lazy("Any two values are equally far apart")),
    ("ordered", gettext_lazy("Numbers: by their order")),
    ("hierarchical", gettext_lazy("By the level at which they meet in the column’s hierarchy")),
]
QUESTIONS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "diversity": (tuple(model for model, _ in DIVERSITIES), ("diversity", "diversity_form", "diversity_c")),
    "closeness": (("t-closeness",), ("closeness", "closeness_distance")),
    "likeness": (("beta-likeness",), ("likeness",)),
    "disclosure": (("delta-disclosure",), ("disclosure",)),
    "known": (("subset-k-anonymity",), ("known",)),
    "average": (("average-risk",), ("average_risk",)),
    "population": (("k-map", "delta-presence"), (*ABOUT_PEOPLE, "population_k", "presence")),
}
"""For each question its models and its fields."""


class PrivacyForm(forms.Form):
    """``entries()`` are the entries of the recipe's ``privacy`` list that follow from the answers.

    Args:
        data: what was posted; ``None`` shows the start.
        entries: of the proposal or an earlier recipe, k-anonymity left out.
        sensitive: the columns that would hurt, in that recipe.
        k: of that recipe.
        dictated: what nobody may loosen.
        hierarchy_of: the hierarchy of a column.
    """

    diversity = forms.IntegerField(
        label=gettext_lazy("Different values in each group, of each column that would hurt (l)"),
        min_value=1,
        max_value=20,
        required=False,
        help_text=gettext_lazy(
            "With 2, nobody learns a value merely by knowing that someone is in a group. 1 asks for nothing."
        ),
    )
    diversity_form = forms.ChoiceField(
        label=gettext_lazy("How different values are counted"), choices=DIVERSITIES, required=False
    )
    diversity_c = forms.FloatField(
        label=gettext_lazy(
            "Recursive form only: the most frequent value stays below so many times the rarer ones together (c)"
        ),
        min_value=0.01,
        max_value=1000,
        required=False,
    )
    closeness = forms.FloatField(
        label=gettext_lazy("Each group is like the whole table, to within (t-closeness, 0 to 1)"),
        min_value=0,
        max_value=1,
        required=False,
        help_text=gettext_lazy(
            "How far the values that would hurt may be distributed otherwise in a group than among all. 0.2 is strict; blank asks for nothing."
        ),
    )
    closeness_distance = forms.ChoiceField(
        label=gettext_lazy("How far two values are apart"), choices=DISTANCES, required=False
    )
    likeness = forms.FloatField(
        label=gettext_lazy("How much likelier a value may become (β-likeness)"),
        min_value=0.01,
        max_value=1000,
        required=False,
        help_text=gettext_lazy(
            "With 1, no value that would hurt is more than twice as frequent in a group as among all. Blank asks for nothing."
        ),
    )
    disclosure = forms.FloatField(
        label=gettext_lazy("How much a frequency may change, on a log scale (δ-disclosure)"),
        min_value=0.01,
        max_value=1000,
        required=False,
        help_text=gettext_lazy(
            "Strict: each value that would hurt must then occur in every group. Blank asks for nothing."
        ),
    )
    known = forms.IntegerField(
        label=gettext_lazy("An attacker knows at most so many of the columns"),
        min_value=1,
        max_value=20,
        required=False,
        help_text=gettext_lazy(
            "Groups are then as large as asked for any so many columns together. Blank: for all of them together."
        ),
    )
    average_risk = forms.FloatField(
        label=gettext_lazy("Average risk of being found, at most, in per cent"),
        min_value=0.001,
        max_value=100,
        required=False,
        help_text=gettext_lazy(
            "The mean over all records of one divided by the size of the group. Blank asks for nothing."
        ),
    )
    population = PopulationField(
        label=gettext_lazy("Table of the population"),
        required=False,
        help_text=gettext_lazy(
            "Pasted from a spreadsheet, of census counts for instance: the first line names columns of this table and “count”; each "
            "other line is a combination of values and how many people it fits."
        ),
    )
    population_drawn = forms.ChoiceField(
        label=gettext_lazy("How this table was drawn from that population"),
        choices=DRAWN,
        required=False,
        help_text=gettext_lazy(
            "Where an agreement counts the smallest group in the population, it does so only for a random sample. You declare it, and whoever "
            "reviews the run reads it."
        ),
    )
    population_rounded = forms.ChoiceField(
        label=gettext_lazy("How the counts of a sample’s population are rounded"), choices=ROUNDED, required=False
    )
    population_k = forms.IntegerField(
        label=gettext_lazy("People of the population behind each group, at least (k-map)"),
        min_value=2,
        max_value=1_000_000,
        required=False,
    )
    presence = forms.FloatField(
        label=gettext_lazy("Share of the population that may be in the table, at most, in per cent (δ-presence)"),
        min_value=0.001,
        max_value=100,
        required=False,
        help_text=gettext_lazy("So that nobody learns who called merely by knowing who lives there."),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        entries: Sequence[Mapping[str, Any]],
        sensitive: Sequence[str],
        k: int,
        hierarchy_of: Callable[[str], Any],
        dictated: Dictated | None = None,
    ) -> None:
        super().__init__(data)
        self._hierarchy_of, self.dictated = hierarchy_of, dictated or Dictated()
        current_entries = [dict(entry) for entry in entries]
        self.initial = _answers(current_entries)
        could = self._written(self.initial, sensitive, k)
        self.kept: Entries = []
        for models, fields in QUESTIONS.values():
            mine = [entry for entry in current_entries if entry["model"] in models]
            if _alike(mine, [entry for entry in could if entry["model"] in models]):
                continue
            self.kept += mine
            for field in fields:
                del self.fields[field]
                self.initial.pop(field, None)
        self._keep_to_what_is_dictated()

    def _keep_to_what_is_dictated(self) -> None:
        """Nobody asks for less than an agreement does."""
        least, most = self.dictated.distinct_l, self.dictated.largest_t
        if least is not None and "diversity" in self.fields:
            self._bounded("diversity", max(least, self.initial["diversity"] or 1), MinValueValidator(least))
        if most is not None and "closeness" in self.fields:
            before = self.initial["closeness"]
            self._bounded("closeness", most if before is None else min(most, before), MaxValueValidator(most))

    def _bounded(self, name: str, initial: float, validator: BaseValidator) -> None:
        field = self.fields[name]
        field.required, self.initial[name] = True, initial
        field.validators.append(validator)
        bound = "min" if isinstance(validator, MinValueValidator) else "max"
        field.widget.attrs[bound] = validator.limit_value
        words = gettext("Dictated by %(titles)s.") % {"titles": " · ".join(self.dictated.sensitive_titles)}
        field.help_text = f"{field.help_text} {words}"

    @property
    def asks_something(self) -> bool:
        """Whether an answer asks for more than nothing; the page then shows them all."""
        unasked = {**_answers([]), "diversity": 1}
        return any(
            self[name].value() not in (None, "", unasked.get(name), str(unasked.get(name))) for name in self.fields
        )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        is_recursive = cleaned.get("diversity_form") == "recursive-l-diversity" and (cleaned.get("diversity") or 1) > 1
        if is_recursive and not cleaned.get("diversity_c"):
            self.add_error("diversity_c", gettext("Say how many times, for example 3."))
        wanted = [name for name in ("population_k", "presence") if cleaned.get(name)]
        if wanted and not cleaned.get("population") and "population" not in self.errors:
            self.add_error(
                "population", gettext("Paste the table of the population, or leave the questions about it blank.")
            )
        if cleaned.get("population_drawn") and not cleaned.get("population") and "population" not in self.errors:
            self.add_error("population", gettext("Paste the table of the population from which the sample was drawn."))
        if cleaned.get("population") and not wanted:
            self.add_error(
                "population_k",
                gettext("Say how many people must stand behind each group, or which share may be in the table."),
            )
        return cleaned

    def check(self, *, sensitive: Sequence[str], quasi_identifiers: Sequence[str]) -> None:
        """Note what the answers about the columns leave no room for."""
        cleaned = self.cleaned_data
        asks_more = (cleaned.get("diversity") or 1) > (self.dictated.distinct_l or 1) or any(
            cleaned.get(name) is not None for name in ("likeness", "disclosure")
        )
        asks_more = asks_more or cleaned.get("closeness") not in (None, self.dictated.largest_t)
        if asks_more and not sensitive:
            words = gettext(
                "No column is said to hurt if others learned it, so nothing would be protected. Say which one is, or ask for nothing here."
            )
            self.add_error(None, words)
        if cleaned.get("population"):
            for words in faults_of(cleaned["population"], quasi_identifiers):
                self.add_error("population", words)

    def entries(self, *, sensitive: Sequence[str], k: int) -> Entries:
        """The entries of the recipe; those kept about a column that would hurt no more are left out."""
        answers = {**self.initial, **getattr(self, "cleaned_data", {})}
        kept_entries = [entry for entry in self.kept if "column" not in entry or entry["column"] in sensitive]
        return [*kept_entries, *self._written(answers, sensitive, k)]

    def _written(self, answers: Mapping[str, Any], sensitive: Sequence[str], k: int) -> Entries:
        of_columns: list[Callable[[str], dict[str, Any]]] = []
        least = answers.get("diversity") or 1
        if least > 1:
            form = answers.get("diversity_form") or DIVERSITIES[0][0]
            more = {"c": answers.get("diversity_c")} if form == "recursive-l-diversity" else {}
            of_columns.append(lambda name: {"model": form, "column": name, "l": least, **more})
        if answers.get("closeness") is not None:
            of_columns.append(lambda name: self._close(name, answers))
        if answers.get("likeness") is not None:
            of_columns.append(lambda name: {"model": "beta-likeness", "column": name, "beta": answers["likeness"]})
        if answers.get("disclosure") is not None:
            of_columns.append(
                lambda name: {"model": "delta-disclosure", "column": name, "delta": answers["disclosure"]}
            )
        entries = [entry_of(name) for entry_of in of_columns for name in sensitive]
        if answers.get("known"):
            entries.append({"model": "subset-k-anonymity", "k": k, "known": answers["known"]})
        if answers.get("average_risk"):
            entries.append({"model": "average-risk", "risk": round(answers["average_risk"] / 100, 8)})
        population = {"population": population_of(answers)}
        if answers.get("population") and answers.get("population_k"):
            entries.append({"model": "k-map", "k": answers["population_k"], **population})
        if answers.get("population") and answers.get("presence"):
            entries.append({"model": "delta-presence", "most": round(answers["presence"] / 100, 8), **population})
        return entries

    def _close(self, name: str, answers: Mapping[str, Any]) -> dict[str, Any]:
        distance = answers.get("closeness_distance") or "equal"
        entry = {"model": "t-closeness", "column": name, "t": answers["closeness"]}
        if distance == "hierarchical":
            return {**entry, "distance": distance, "hierarchy": self._hierarchy_of(name)}
        return entry if distance == "equal" else {**entry, "distance": distance}


def _answers(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The answers from which entries would come that are most like these."""
    by_model = {entry["model"]: entry for entry in entries}
    diverse = next((by_model[model] for model, _ in DIVERSITIES if model in by_model), {})
    close, average = by_model.get("t-closeness", {}), by_model.get("average-risk", {})
    mapped, present = by_model.get("k-map", {}), by_model.get("delta-presence", {})
    return {
        "diversity": diverse.get("l", 1),
        "diversity_form": diverse.get("model", DIVERSITIES[0][0]),
        "diversity_c": diverse.get("c"),
        "closeness": close.get("t"),
        "closeness_distance": close.get("distance", "equal"),
        "likeness": by_model.get("beta-likeness", {}).get("beta"),
        "disclosure": by_model.get("delta-disclosure", {}).get("delta"),
        "known": by_model.get("subset-k-anonymity", {}).get("known"),
        "average_risk": None if "risk" not in average else round(average["risk"] * 100, 6),
        **answers_about(mapped.get("population") or present.get("population")),
        "population_k": mapped.get("k"),
        "presence": None if "most" not in present else round(present["most"] * 100, 6),
    }


def _alike(some: Entries, others: Entries) -> bool:
    """Whether two lists ask for the same, in whatever order."""
    return len(some) == len(others) and all(entry in others for entry in some)
