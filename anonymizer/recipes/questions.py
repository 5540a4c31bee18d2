"""The questions about one column, in plain words, and the rule of a recipe that follows from the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext

from anonymizer import explanations
from anonymizer.engine import ColumnProfile, TableProfile, propose
from anonymizer.engine.hierarchies.numbers import read_number
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.profiles.indigenous_identity import is_identity, tells
from anonymizer.engine.recipe import GEOGRAPHIES, TREATMENTS_OF_ROLE
from anonymizer.privacy_limits import Dictated
from anonymizer.recipes.roles import ANSWERS, ANSWERS_OF_ROLE, IN_DOUBT, QUESTIONS, role_of

AUTOMATIC = "auto"
_CHANGES_OF_KIND: Mapping[str, tuple[str, ...]] = {  # treatments that change values, by what a column holds
    **dict.fromkeys(("integer", "decimal", "age"), ("round", "top-code", "microaggregate", "swap")),
    **dict.fromkeys(("date", "datetime"), ("shift",)),
    **dict.fromkeys(("category", "boolean", "language"), ("pram",)),
}
_PARAMETER_OF_AMOUNT = {"round": "base", "top-code": "top"}


@dataclass
class ColumnQuestions:
    """One column on the page: what is known of it, what is asked, and what was answered."""

    index: int
    profile: ColumnProfile
    dictated: Dictated
    transforms: bool
    """False where the data were anonymized before upload: nothing is treated, only roles are asked."""
    rule_before: Mapping[str, Any] | None
    """From the proposal or an earlier recipe; ``None`` where a person must decide."""
    findings: Mapping[str, Any]
    records: int = 0
    """Of the table. Where nobody says how many, one value that tells of an Indigenous identity leaves the column out."""
    is_table_of_counts: bool = False
    """Whether the rows are cells of a table of counts: columns are then kept or left out, never made coarser."""
    person: str | None = None
    submitted: Mapping[str, Any] | None = None
    errors: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.profile.name

    def key(self, part: str) -> str:
        """The name of one of this column's inputs."""
        return f"c{self.index}-{part}"

    @property
    def anchor(self) -> str:
        return f"column-{self.index}"

    @cached_property
    def answers(self) -> dict[str, str]:
        """What was answered, or what is proposed; blank where a person must decide."""
        if self.submitted is not None:
            allowed = dict(ANSWERS)
            inputs = {question: str(self.submitted.get(self.key(question), "")) for question in QUESTIONS}
            return {question: answer if answer in allowed else "" for question, answer in inputs.items()}
        if self.rule_before is None:
            return dict.fromkeys(QUESTIONS, "")
        answers = dict(zip(QUESTIONS, ANSWERS_OF_ROLE[self.rule_before["role"]], strict=True))
        if self.profile.reason in IN_DOUBT and answers["known"] == "yes":
            answers["known"] = "unsure"
        return answers

    @property
    def is_decided(self) -> bool:
        return all(self.answers.values())

    @property
    def is_agreed(self) -> bool:
        """Whether a person looked at what is proposed for it, and agreed."""
        return bool((self.submitted or {}).get(self.key("agreed")))

    @property
    def role(self) -> str:
        """The role that follows from the answers; the profile's where nobody has answered yet."""
        return role_of(**self.answers) if self.is_decided else self.profile.role

    @property
    def is_person(self) -> bool:
        return self.name == self.person

    @cached_property
    def locked(self) -> tuple[str, list[str]] | None:
        """The treatment that someone dictates, and who; ``None`` where it is free."""
        if not self.transforms:
            return "keep", []
        if titles := self.dictated.titles_against(self.name):
            return "drop", titles
        if self.is_locked_for_identity:
            return "drop", []
        if self.profile.text and not self.dictated.free_text:
            return "drop", self.dictated.text_titles
        if self.profile.concept == "place" and self.dictated.finest_geography not in (None, "postal_code", "fsa"):
            return "drop", self.dictated.geography_titles  # a town can be finer than any place that is allowed
        return None

    @cached_property
    def tells_of_identity(self) -> bool:
        """Whether the column is left out as a whole, because its name or its values tell of an Indigenous identity."""
        return tells(self.profile, self.records)

    @property
    def is_locked_for_identity(self) -> bool:
        """Whether it cannot stay because its name tells of an Indigenous identity."""
        return (
            self.transforms
            and self.dictated.identity_binds
            and not self.is_table_of_counts
            and is_identity(self.profile)
        )

    @cached_property
    def registrants(self) -> list[str]:
        """The authorities of communities that registered the column."""
        return self.dictated.registrants_of(self.name)

    @cached_property
    def hierarchy(self) -> Any:
        """How the column is made coarser. What was proposed for another role gives way to what suits this one."""
        rule = self.rule_before or {}
        before = rule.get("hierarchy")
        is_proposed = before is None or before == self.profile.hierarchy_as(rule.get("role", ""))
        return self.profile.hierarchy_as(self.role) if is_proposed else before

    @cached_property
    def level_names(self) -> tuple[str, ...]:
        return explanations.levels_of(self.hierarchy, self.name)

    @cached_property
    def finest_allowed(self) -> int:
        """The first level that nobody finds too fine."""
        return next(level for level, name in enumerate(self.level_names) if not self.dictated.is_too_fine(name))

    @cached_property
    def level(self) -> int:
        """The finest level that may come out, or the fixed one: as given, as before, or what is sensible."""
        entered = str((self.submitted or {}).get(self.key("level"), ""))
        if entered.isdigit() and not self._becomes_sensitive_amount:
            return min(int(entered), len(self.level_names) - 1)
        before = self.rule_before or {}
        level = before.get("level", before.get("min_level"))
        if level is None or before.get("hierarchy") is None or self._becomes_sensitive_amount:
            level = self._sensible_level()
        return max(int(level), self.finest_allowed)

    @property
    def _becomes_sensitive_amount(self) -> bool:
        """Whether its role is new: the level that stood there for another one may be the exact amount."""
        before = (self.rule_before or {}).get("role")
        return self.role == "sensitive" and self.profile.is_amount and before not in (None, self.role)

    def _sensible_level(self) -> int:
        if self.role == "sensitive" and self.profile.is_amount:
            return min(1, len(self.level_names) - 1)
        alone = replace(self.profile, role="quasi-identifier", text=False)
        rule = propose(TableProfile(1, (alone,)), finest_geography=self.dictated.finest_geography).columns[self.name]
        return rule.min_level if rule.treatment == "generalize" else 0

    def levels(self) -> list[tuple[int, str]]:
        """The levels that may be chosen, in words."""
        names = enumerate(self.level_names)
        return [(level, explanations.level_in_words(name)) for level, name in names if level >= self.finest_allowed]

    @cached_property
    def treatments(self) -> list[str]:
        """What may be done with the column in this role: allowed by the engine, sensible for its kind, dictated by nobody."""
        fitting = [treatment for treatment in TREATMENTS_OF_ROLE[self.role] if treatment in self._for_kind()]
        if self.role == "direct-identifier" and self.is_person:
            return [treatment for treatment in fitting if treatment in ("drop", "pseudonym")]
        return fitting or ["drop"]

    def _for_kind(self) -> tuple[str, ...]:
        if self.profile.text:
            return ("drop", "redact")
        if self.profile.kind == "empty":
            return ("drop", "keep")
        if self.is_table_of_counts:
            return ("drop", "keep")
        too_fine = self.profile.kind in GEOGRAPHIES and self.dictated.is_too_fine(self.profile.kind)
        possible = ("drop", "generalize", "suppress") if too_fine else ("keep", "drop", "generalize", "suppress")
        changes = tuple(
            change for change in _CHANGES_OF_KIND.get(self.profile.kind, ()) if self.person or change != "shift"
        )
        codes = ("pseudonym",) if self.role in ("direct-identifier", "other") and not too_fine else ()
        return (*possible, *codes, *changes)

    @property
    def automatic(self) -> str:
        """What suits the answers, where nobody chose otherwise."""
        if self.locked:
            return self.locked[0]
        if self.profile.kind == "empty" or self.profile.text:
            return "redact" if self.profile.text and self.dictated.ceilings else "drop"
        if (self.registrants or self.tells_of_identity) and not self.is_table_of_counts:
            return "drop"
        if self.is_table_of_counts:
            return "drop" if self.role == "direct-identifier" else "keep"
        if self.role == "direct-identifier":
            return "drop"  # a code that leaves links the rows of a person: whoever needs it asks for it
        is_exact = self.role == "sensitive" and self.profile.is_amount
        return "generalize" if self.role == "quasi-identifier" or is_exact or "keep" not in self.treatments else "keep"

    @cached_property
    def chosen(self) -> str:
        """The treatment as the page shows it: ``auto``, or one that someone chose or an earlier recipe had."""
        if self.submitted is not None:
            return str(self.submitted.get(self.key("treatment")) or AUTOMATIC)
        before = (self.rule_before or {}).get("treatment", AUTOMATIC)
        return AUTOMATIC if before == self.automatic or before not in self.treatments else str(before)

    @property
    def treatment(self) -> str:
        if self.locked:
            return self.locked[0]
        return self.automatic if self.chosen == AUTOMATIC else self.chosen

    @property
    def takes_amount(self) -> bool:
        """Whether one of the treatments asks for a number."""
        return not self.locked and any(perturbation in self.treatments for perturbation in _PARAMETER_OF_AMOUNT)

    @cached_property
    def amount(self) -> str:
        """The number as it was given, or as an earlier recipe had it."""
        if self.submitted is not None:
            return str(self.submitted.get(self.key("amount"), "")).strip()
        before = self.rule_before or {}
        name = _PARAMETER_OF_AMOUNT.get(before.get("treatment", ""), "")
        return str(before.get("parameters", {}).get(name, ""))

    @property
    def _amount(self) -> float | None:
        number = read_number(self.amount) if self.amount else None
        return None if number is None else int(number) if number == int(number) else float(number)

    def _parameters(self) -> dict[str, Any]:
        """Of a treatment that changes values: as an earlier recipe had them, and the number that was given."""
        before = self.rule_before or {}
        parameters = dict(before.get("parameters", {})) if before.get("treatment") == self.treatment else {}
        if self.treatment == "microaggregate":
            parameters.setdefault("k", self.dictated.k)
        name = _PARAMETER_OF_AMOUNT.get(self.treatment)
        return parameters if name is None or self._amount is None else {**parameters, name: self._amount}

    @cached_property
    def operator(self) -> str:
        """What a redacted text shows where a detail stood: as given, as before, or its label."""
        entered = (self.submitted or {}).get(self.operator_key) if self.submitted is not None else None
        return str(entered or (self.rule_before or {}).get("operator") or "label")

    def rule(self, *, method: str) -> dict[str, Any]:
        """The rule of a recipe, with the kind that tells ceilings about places and text."""
        rule: dict[str, Any] = {"role": self.role, "treatment": self.treatment, "kind": self.profile.kind}
        if self.treatment == "redact":
            rule |= {"operator": self.operator} if self.operator != "label" else {}
            rule |= {"operators": operators} if (operators := (self.rule_before or {}).get("operators")) else {}
        if self.treatment == "generalize":
            searched = self.role == "quasi-identifier" and method != "given"
            rule |= {
                "hierarchy": self.hierarchy,
                "unknown": "missing",
                "min_level" if searched else "level": self.level,
            }
        if self.treatment in PERTURBATIONS and (parameters := self._parameters()):
            rule["parameters"] = parameters
        return rule

    def check(self) -> None:
        """Note in ``errors`` what a person must correct."""
        if not self.is_decided:
            self.errors.append(
                gettext("Answer the three questions: this column is new, so nothing is known of it yet.")
            )
            return
        if not self.transforms:
            if self.role == "direct-identifier":
                self.errors.append(
                    gettext(
                        "Data that were anonymized before upload may hold no column that names persons. Take it out of "
                        "the file and upload that, or let Entente anonymize the file in another dataset."
                    )
                )
            return
        if self.locked:
            return
        if self.chosen not in (AUTOMATIC, *self.treatments):
            self.errors.append(
                gettext("“%(treatment)s” does not suit these answers. Choose another treatment, or the suggested one.")
                % {"treatment": explanations.TREATMENTS.get(self.chosen, self.chosen)}
            )
        elif self.treatment in _PARAMETER_OF_AMOUNT and (self._amount is None or self._amount <= 0):
            self.errors.append(
                gettext(
                    "Say to which number: rounded to multiples of it, or cut off above it. Write it in expert terms."
                )
            )
        elif self.treatment == "redact" and self.operator not in explanations.OPERATORS:
            self.errors.append(gettext("Choose what the text shows instead of a personal detail."))
        elif self.treatment == "generalize" and self.level < self.finest_allowed:
            self.errors.append(gettext("An agreement allows no place as exact as this. Choose a coarser level."))

    # --- In words, for the page -----------------------------------------------------------------------------------
    @property
    def kind_in_words(self) -> str:
        return str(explanations.KINDS.get(self.profile.kind, self.profile.kind))

    @property
    def role_in_words(self) -> str:
        return str(explanations.ROLES[self.role])

    @property
    def role_for_people(self) -> str:
        """The role in the words of the three questions."""
        return str(explanations.ROLES_FOR_PEOPLE[self.role])

    @property
    def takes_level(self) -> bool:
        """Whether it may be made coarser, so that somebody may say how far at the least."""
        return not self.locked and not self.is_table_of_counts and "generalize" in self.treatments

    @property
    def reason_in_words(self) -> str:
        return explanations.reason_in_words(self.profile.reason, self.name, self.profile.reason_facts)

    @property
    def details(self) -> list[tuple[str, int]]:
        return explanations.details_in_words(self.findings.get("labels", {}))

    @property
    def outcome_in_words(self) -> str:
        """What will happen to the column as things stand."""
        return explanations.treatment_in_words(self.rule(method="optimal"), self.name)

    @property
    def may_become_coarser(self) -> bool:
        return self.treatment == "generalize" and self.role == "quasi-identifier"

    def questions(self) -> list[tuple[str, str, str, str]]:
        """(part, input's name, question, chosen answer)."""
        wordings = {
            "names": gettext("Does it name the person?"),
            "known": gettext("Could a neighbour or relative know it?"),
            "hurts": gettext("Could it harm the person if others learned it?"),
        }
        return [(part, self.key(part), words_, self.answers[part]) for part, words_ in wordings.items()]

    @property
    def treatment_key(self) -> str:
        return self.key("treatment")

    @property
    def amount_key(self) -> str:
        return self.key("amount")

    @property
    def operator_key(self) -> str:
        return self.key("operator")

    def operator_choices(self) -> list[tuple[str, str]]:
        """What may stand in a text instead of a personal detail; nothing to choose where the column is no text."""
        can_redact = self.profile.text and self.locked is None and "redact" in self.treatments
        return [(operator, str(label)) for operator, label in explanations.OPERATORS.items()] if can_redact else []

    @property
    def level_key(self) -> str:
        return self.key("level")

    @property
    def treatment_in_words(self) -> str:
        return str(explanations.TREATMENTS[self.treatment])

    @property
    def geography_lock(self) -> list[str]:
        """Who dictates that finer places are not offered; empty where all are."""
        return self.dictated.geography_titles if self.finest_allowed else []

    def treatment_choices(self) -> list[tuple[str, str]]:
        suggested = gettext("What suits the answers: %(treatment)s") % {
            "treatment": str(explanations.TREATMENTS[self.automatic])
        }
        listed = [(treatment, str(explanations.TREATMENTS[treatment])) for treatment in self.treatments]
        if self.chosen not in (AUTOMATIC, *self.treatments) and self.chosen in explanations.TREATMENTS:
            listed.append((self.chosen, str(explanations.TREATMENTS[self.chosen])))
        return [(AUTOMATIC, suggested), *listed]
