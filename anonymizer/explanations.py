"""What the engine's codes mean to someone who is no expert: kinds, roles, treatments, levels, personal details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, ngettext, pgettext_lazy

from anonymizer.engine.errors import Finding
from anonymizer.engine.hierarchies import build_hierarchy
from entente.core.findings import in_words
from entente.core.numbers import rounded

KINDS: Mapping[str, Promise] = {
    "integer": gettext_lazy("whole numbers"),
    "decimal": gettext_lazy("numbers with decimals"),
    "boolean": gettext_lazy("yes or no"),
    "date": gettext_lazy("dates"),
    "datetime": gettext_lazy("dates with a time"),
    "age": gettext_lazy("ages"),
    "year": gettext_lazy("years"),
    "postal_code": gettext_lazy("postal codes"),
    "fsa": gettext_lazy("first halves of postal codes"),
    "province": gettext_lazy("provinces or territories"),
    "language": gettext_lazy("languages"),
    "category": gettext_lazy("words from a list"),
    "code": gettext_lazy("codes"),
    "phone": gettext_lazy("telephone numbers"),
    "email": gettext_lazy("e-mail addresses"),
    "person_name": gettext_lazy("names of persons"),
    "address": gettext_lazy("street addresses"),
    "text": gettext_lazy("free text"),
    "empty": gettext_lazy("nothing filled in"),
}

ROLES: Mapping[str, Promise] = {
    "direct-identifier": pgettext_lazy("role of a column", "direct identifier"),
    "quasi-identifier": pgettext_lazy("role of a column", "quasi-identifier"),
    "sensitive": pgettext_lazy("role of a column", "sensitive"),
    "other": pgettext_lazy("role of a column", "other"),
}

ROLES_FOR_PEOPLE: Mapping[str, Promise] = {
    "direct-identifier": pgettext_lazy("role of a column", "names the person"),
    "quasi-identifier": pgettext_lazy("role of a column", "a neighbour could know it"),
    "sensitive": pgettext_lazy("role of a column", "could harm"),
    "other": pgettext_lazy("role of a column", "tells little"),
}

TREATMENTS: Mapping[str, Promise] = {
    "keep": pgettext_lazy("treatment of a column", "Keep it as it is"),
    "drop": pgettext_lazy("treatment of a column", "Leave it out"),
    "pseudonym": pgettext_lazy("treatment of a column", "Replace each value by a code"),
    "redact": pgettext_lazy("treatment of a column", "Black out personal details"),
    "generalize": pgettext_lazy("treatment of a column", "Make it coarser"),
    "suppress": pgettext_lazy("treatment of a column", "Show * in every row"),
    "microaggregate": pgettext_lazy("treatment of a column", "Replace numbers by the mean of a group"),
    "top-code": pgettext_lazy("treatment of a column", "Cut off the highest and lowest numbers"),
    "round": pgettext_lazy("treatment of a column", "Round numbers"),
    "pram": pgettext_lazy("treatment of a column", "Redraw some of the words by chance"),
    "swap": pgettext_lazy("treatment of a column", "Exchange values of nearly the same rank"),
    "shift": pgettext_lazy("treatment of a column", "Move all dates of a person by the same number of days"),
}

OPERATORS: Mapping[str, Promise] = {
    "label": pgettext_lazy("what replaces a personal detail", "What it was, in brackets: [PERSON]"),
    "pseudonym": pgettext_lazy(
        "what replaces a personal detail", "A code, the same for the same person or number in this release"
    ),
    "surrogate": pgettext_lazy("what replaces a personal detail", "Something invented that looks real"),
    "generalize": pgettext_lazy(
        "what replaces a personal detail", "Something coarser: ten years of age, the first half of a postal code"
    ),
    "shift": pgettext_lazy(
        "what replaces a personal detail",
        "Dates moved by the same number of days for each person; all else in brackets",
    ),
}

DETAILS: Mapping[str, Promise] = {
    "PERSON": gettext_lazy("names of persons"),
    "LOCATION_ADDRESS": gettext_lazy("addresses and places"),
    "POSTAL_CODE": gettext_lazy("postal codes"),
    "PHONE": gettext_lazy("telephone numbers"),
    "EMAIL": gettext_lazy("e-mail addresses"),
    "URL_IP": gettext_lazy("web and network addresses"),
    "DATE_OF_BIRTH": gettext_lazy("complete dates, such as a date of birth"),
    "AGE": gettext_lazy("ages"),
    "SIN": gettext_lazy("social insurance numbers"),
    "HEALTH_NUMBER": gettext_lazy("health insurance numbers"),
    "GOV_ID": gettext_lazy("numbers of official documents"),
    "CASE_ID": gettext_lazy("case numbers"),
    "ACCOUNT": gettext_lazy("account numbers"),
}

SEALED_OBJECTS: Mapping[str, Promise] = {
    "upload": gettext_lazy("the file as it was uploaded"),
    "table": gettext_lazy("the table that was read from it"),
    "candidate": gettext_lazy("the anonymized table"),
    "holding": gettext_lazy("the sealed list of who stands in which group"),
    "boundaries": gettext_lazy("the boundaries of the groups, for the next version"),
    "value-maps": gettext_lazy("what its spellings stand for, for the next version"),
    "look": gettext_lazy("rows that were shown to someone"),
    "escrow": gettext_lazy("the sealed list of codes"),
    "reasons": gettext_lazy("the reasons for which words were hidden"),
}

REASONS_OF_DESTRUCTION: Mapping[str, Promise] = {
    "retention": gettext_lazy("its time was over"),
    "source_ended": gettext_lazy("access to what it was derived from ended"),
    "asked": gettext_lazy("someone asked for it"),
    "refused": gettext_lazy("it could not be read as a table"),
}

LEVELS: Mapping[str, Promise] = {
    "any": gettext_lazy("Not shown: * in every row"),
    "value": gettext_lazy("Values as they are"),
    "age": gettext_lazy("Ages in whole years"),
    "day": gettext_lazy("Dates to the day, without the time"),
    "month": gettext_lazy("Dates cut to the month"),
    "quarter": gettext_lazy("Dates cut to the quarter"),
    "year": gettext_lazy("Dates cut to the year"),
    "postal_code": gettext_lazy("Full postal codes"),
    "fsa": gettext_lazy("Postal codes cut to three characters"),
    "region": gettext_lazy("Postal codes cut to their first letter"),
    "province": gettext_lazy("Places cut to the province or territory"),
    "country": gettext_lazy("Places cut to the country"),
    "language": gettext_lazy("Languages as they are"),
    "family": gettext_lazy("Languages grouped into families"),
    "number": gettext_lazy("Exact numbers"),
    "top-coded": gettext_lazy("The highest and lowest numbers put together"),
    "code": gettext_lazy("Codes as they are"),
}


def level_in_words(name: str) -> str:
    """One level of a hierarchy as what a reader of the table would see.

    >>> str(level_in_words("fsa"))
    'Postal codes cut to three characters'
    """
    if name in LEVELS:
        return str(LEVELS[name])
    if name.endswith("-years") and name[:-6].isdigit():
        years = int(name[:-6])
        return ngettext("Ages in whole years", "Ages in bands of %(years)s years", years) % {"years": years}
    if name.startswith("masked-") and name[7:].isdigit():
        count = int(name[7:])
        words = ngettext("Codes with %(size)s character masked", "Codes with %(size)s characters masked", count)
        return words % {"size": count}
    for prefix, words in (
        ("width-", gettext("Numbers in steps of %(size)s")),
        ("level-", gettext("Level %(size)s of its own hierarchy")),
        ("ranges-", gettext("Numbers in %(size)s ranges")),
        ("groups-", gettext("Neighbouring values put together, %(size)s at a time")),
    ):
        if name.startswith(prefix):
            return words % {"size": name.removeprefix(prefix)}
    return name


def levels_of(hierarchy: Any, column: str) -> tuple[str, ...]:
    """The names of a hierarchy's levels, from the value itself to ``any``."""
    return tuple(build_hierarchy(hierarchy, column=column).level_names)


def _redaction_in_words(operator: str) -> str:
    if operator == "label":
        return gettext("Personal details in the text blacked out")
    replaced = gettext("Personal details in the text replaced: %(by)s")
    return replaced % {"by": str(OPERATORS.get(operator, operator))}


def treatment_in_words(rule: Mapping[str, Any], column: str, *, level: int | None = None) -> str:
    """What happens (or happened) to a column: one sentence without its name.

    Args:
        rule: of a recipe's ``columns``.
        level: the level that a run reached; without it, the one that the recipe fixes or begins with.
    """
    match rule["treatment"]:
        case "drop":
            return gettext("Left out")
        case "pseudonym":
            return gettext("Each value replaced by a code that only this run can make")
        case "redact":
            return _redaction_in_words(rule.get("operator", "label"))
        case "suppress":
            return gettext("* in every row")
        case "microaggregate":
            return gettext("Each number replaced by the mean of a group of similar records")
        case "top-code":
            return gettext("The highest and lowest numbers cut off")
        case "round":
            return gettext("Numbers rounded")
        case "pram":
            return gettext("Some of the words redrawn by chance, so that shares stay about the same")
        case "swap":
            return gettext("Values exchanged between records of nearly the same rank")
        case "shift":
            return gettext("All dates of a person moved by the same number of days")
        case "generalize":
            names = levels_of(rule["hierarchy"], column)
            reached = level if level is not None else rule.get("level", rule.get("min_level", 0))
            return level_in_words(names[min(reached, len(names) - 1)])
    return gettext("Kept as it is")


def reason_in_words(code: str, column: str, facts: Mapping[str, Any]) -> str:
    """Why a role is proposed for a column."""
    if code == "role.values_are_identifiers" and not facts.get("percent"):
        code = "role.name_says_identifier"  # no value has the form: the name alone said so
    shown = {**facts, "concept": concept_in_words(facts["concept"])} if "concept" in facts else facts
    return in_words(Finding(code, column, None, shown).to_dict())


def concept_in_words(concept: str) -> str:
    """What the name or the values of a column say that it is about."""
    several = concept.split(", ")
    return ", ".join(str(CONCEPTS.get(code) or KINDS.get(code) or code.replace("_", " ")) for code in several)


def details_in_words(labels: Mapping[str, int]) -> list[tuple[str, int]]:
    """Personal details found in text, the most frequent first: (what, how many)."""
    counts = sorted(labels.items(), key=lambda entry: -entry[1])
    return [(str(DETAILS.get(label, label)), count) for label, count in counts]


def details_in_order() -> list[tuple[str, str]]:
    """Every personal detail that may stand in a text: (label, what it is)."""
    return [(label, str(description)) for label, description in DETAILS.items()]


def loss_in_words(loss: float) -> str:
    """How much of the detail was given up, for people who do not compute with it."""
    if loss < 0.1:
        return gettext("Hardly any detail was given up.")
    if loss < 0.35:
        return gettext("Some detail was given up; most comparisons are still possible.")
    if loss < 0.65:
        return gettext("Much detail was given up; compare large groups only.")
    return gettext("Most of the detail was given up. Consider fewer columns that a neighbour could know.")


def number_in_words(value: float, places: int | None = None) -> str:
    """A number as the reader's language writes it."""
    return number_format(value if places is None else rounded(value, places), use_l10n=True, force_grouping=True)


CONCEPTS: Mapping[str, Promise] = {
    "sin": gettext_lazy("social insurance number"),
    "health_number": gettext_lazy("health insurance number"),
    "id_document": gettext_lazy("official document"),
    "person_id": gettext_lazy("number of a person or file"),
    "household_id": gettext_lazy("number of a household"),
    "record_id": gettext_lazy("number of a record"),
    "account": gettext_lazy("account"),
    "internet": gettext_lazy("internet address or account"),
    "service_name": gettext_lazy("service or organization"),
    "birth": gettext_lazy("birth"),
    "gender": gettext_lazy("gender"),
    "indigenous_identity": gettext_lazy("Indigenous identity"),
    "orientation": gettext_lazy("sexual orientation"),
    "health": gettext_lazy("health"),
    "violence": gettext_lazy("violence or safety"),
    "need": gettext_lazy("need or reason for the call"),
    "income": gettext_lazy("income"),
    "housing": gettext_lazy("housing"),
    "belief": gettext_lazy("belief"),
    "immigration": gettext_lazy("immigration"),
    "newcomer": gettext_lazy("arrival in Canada or citizenship"),
    "ethnicity": gettext_lazy("origin"),
    "household": gettext_lazy("household or family"),
    "education": gettext_lazy("education"),
    "employment": gettext_lazy("work"),
    "place": gettext_lazy("place"),
    "contact": gettext_lazy("contact"),
}
