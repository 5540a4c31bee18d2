"""A certificate on one page, as a tagged PDF (PDF/UA-1), in the language that is active; laid out by the typst file beside this one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.utils.formats import number_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext

from entente.audit.log.words import head_in_words
from entente.catalogue.vocabularies import Purpose
from entente.core.canonical import digest
from entente.core.dates import date_format
from entente.core.numbers import rounded
from entente.core.printing import printed
from exports.accountability.legal_terms import QuebecStep, StatusInWords, status_in_words
from exports.packages.wording import DONE

HERE = Path(__file__).parent


def as_pdf(signed: Mapping[str, Any]) -> bytes:
    """The bytes of the PDF of a signed certificate. The same certificate gives the same bytes."""
    certificate = signed["certificate"]
    return printed(
        HERE / "certificate.typ", _contents(certificate), at=datetime.fromisoformat(certificate["evaluated_at"])
    )


def _contents(certificate: Mapping[str, Any]) -> dict[str, Any]:
    language = (get_language() or "en")[:2]
    return {
        "language": language,
        "title": gettext("Certificate of anonymization")
        if certificate["kind"] == "certificate-of-anonymization"
        else gettext("De-identification report"),
        "subject": certificate["dataset"]["title"][language] or certificate["dataset"]["title"]["en"],
        "head": _head(certificate, language),
        "done_title": gettext("What was done"),
        "done": list(_done(certificate["done"])),
        "figures_title": gettext("Asked and reached"),
        "figures_head": [gettext("Measure"), gettext("Asked"), gettext("Reached")],
        "figures": list(_figures(certificate)),
        "risk_title": gettext("Risk that is left"),
        "risk_head": [gettext("Whose attack, and what is learned"), gettext("Measured")],
        "risk": list(_risk(certificate["risk"])),
        "rest": list(_rest(certificate)),
        "check": gettext(
            "Whoever has the files can check this page: “entente verify FOLDER” compares certificate.json with the rows themselves. The number of "
            "persons is attested by the provider, for no row names them."
        ),
        "digest": gettext("SHA-256 of the certificate: %(digest)s") % {"digest": digest(certificate)},
        "log": head_in_words(certificate["log_head"]),
    }


def _head(certificate: Mapping[str, Any], language: str) -> list[list[str]]:
    first, last = (date_format(date.fromisoformat(day)) for day in certificate["dataset"]["period"])
    reviewed = certificate["reviewed"]
    rows = [
        [gettext("Provider"), certificate["provider"]["name"][language] or certificate["provider"]["name"]["en"]],
        [gettext("Period of the data"), gettext("%(first)s to %(last)s") % {"first": first, "last": last}],
        [gettext("Purpose"), str(Purpose(certificate["purpose"]).label)],
        [gettext("Release"), certificate["release"]],
        [
            gettext("Legal status"),
            "\n".join(
                gettext("%(jurisdiction)s: %(status)s") % {"jurisdiction": row.jurisdiction, "status": _status(row)}
                for row in status_in_words(certificate["legal_status"])
            ),
        ],
        *_missing(certificate.get("missing_steps", ())),  # reports of before do not know it
        [gettext("Evaluated"), _day(certificate["evaluated_at"])],
        [gettext("To be evaluated again by"), date_format(date.fromisoformat(certificate["evaluated_again_by"]))],
    ]
    if reviewed["by"]:
        rows.append(
            [
                gettext("Reviewed"),
                gettext("%(person)s, %(day)s") % {"person": reviewed["by"], "day": _day(reviewed["at"])},
            ]
        )
    return rows


def _status(row: StatusInWords) -> str:
    if row.until is None:
        return row.status
    return gettext("%(status)s, through %(day)s") % {"status": row.status, "day": date_format(row.until)}


def _missing(steps: Iterable[str]) -> Iterator[list[str]]:
    words = ", ".join(str(QuebecStep(step).label) for step in steps)
    if words:
        yield [gettext("Not recorded of what Québec’s Regulation asks for before data are anonymized"), words]


def _done(done: Mapping[str, Any]) -> Iterator[str]:
    by_treatment: dict[str, list[str]] = {}
    for column in done["columns"]:
        by_treatment.setdefault(column["treatment"], []).append(column["name"])
    for treatment, names in by_treatment.items():
        yield gettext("%(done)s: %(columns)s") % {"done": DONE.get(treatment, treatment), "columns": ", ".join(names)}
    yield gettext("Rows: %(records)s; left out because too few others were like them: %(suppressed)s") % {
        "records": number_format(done["records"]),
        "suppressed": number_format(done["suppressed_records"]),
    }
    left_out = done.get("registered_by_communities")  # certificates of before do not know it
    if left_out and left_out["records"] is None:
        few = gettext("Left out because the authority of a community registered them: fewer than %(most)s")
        yield few % {"most": number_format(left_out["small_count_below"])}
    elif left_out and left_out["records"]:
        several = gettext("Left out because the authority of a community registered them: %(records)s")
        yield several % {"records": number_format(left_out["records"])}
    withdrawn = done.get("withdrawn_persons")  # so here
    if withdrawn and not withdrawn["at_least"]:
        few = gettext("People who asked not to be included are left out: fewer than %(count)s")
        yield few % {"count": number_format(withdrawn["step"])}
    elif withdrawn:
        several = gettext("People who asked not to be included are left out: at least %(count)s")
        yield several % {"count": number_format(withdrawn["at_least"])}


def _figures(certificate: Mapping[str, Any]) -> Iterator[list[str]]:
    thresholds = certificate["thresholds"]
    if thresholds["smallest_cell"] is not None:
        yield [
            gettext("Smallest count that is shown"),
            number_format(thresholds["smallest_cell"]),
            number_format(thresholds["smallest_cell"]),
        ]
        return
    yield [
        gettext("People in the smallest group (k)"),
        number_format(thresholds["k"]["asked"]),
        number_format(thresholds["k"]["reached"]),
    ]
    for model in certificate["models"]:
        if model["asked"].get("model") == "k-anonymity":
            continue
        required = ", ".join(
            f"{name} = {_figure(value)}" for name, value in model["asked"].items() if name not in ("model", "column")
        )
        name = " ".join(filter(None, (str(model["asked"].get("model")), str(model["asked"].get("column") or ""))))
        yield [name, required, gettext("met") if model["reached"] is None else _figure(model["reached"])]


def _risk(risk: Mapping[str, Any]) -> Iterator[list[str]]:
    attackers = {
        "prosecutor": gettext("Prosecutor: knows that someone is in the data"),
        "journalist": gettext("Journalist: wants to show that anyone can be found"),
        "marketer": gettext("Marketer: wants to find as many as possible"),
    }
    for name, words in attackers.items():
        figures = risk["by_attacker"][name]
        if figures is not None:
            yield [words, _share(figures["max"])]
    yield [
        gettext("Individualization: rows that are alone in their group"),
        _share(risk["individualization"]["unique_share"]),
    ]
    correlation = risk["correlation"]
    if correlation["smallest_group_together"] is not None:
        yield [
            gettext("Correlation: smallest group together with other releases that recipients hold"),
            number_format(correlation["smallest_group_together"]),
        ]
    else:
        yield [
            gettext("Correlation: other releases in the hands of recipients"),
            gettext("none that could be combined"),
        ]
    if correlation.get("decided_by_a_person"):  # certificates of before do not know it
        yield [
            gettext("Correlation: releases that cannot be compared any more, about which a person decided"),
            number_format(correlation["decided_by_a_person"]),
        ]
    for column, figures in risk["inference"].items():
        yield [
            gettext("Inference of “%(column)s”: fewest different values in a group; distance t") % {"column": column},
            f"{number_format(figures['distinct_l'])}; {_figure(figures['t'])}",
        ]


def _rest(certificate: Mapping[str, Any]) -> Iterator[list[str]]:
    yield [gettext("Utility lost"), gettext("%(loss)s of the detail, %(rows)s of the rows") % {
        "loss": _share(certificate["utility"]["loss"]), "rows": _share(certificate["utility"]["suppression_rate"]),
    }]  # fmt: skip
    if certificate["text"] is not None:
        measured = certificate["text"]["detectors"]
        shares = ", ".join(
            f"{row['language'].upper()} {_share(1 - row['leaking'] / row['texts'])}" for row in measured["languages"]
        )
        yield [gettext("Detectors of personal details: texts wholly hidden when measured"), shares]
    yield [
        gettext("Software"),
        ", ".join(f"{name} {version}" for name, version in certificate["software"].items())[:200],
    ]


def _day(moment: str) -> str:
    return date_format(localtime(datetime.fromisoformat(moment)), "DATE_FORMAT")


def _share(value: float | None) -> str:
    return "–" if value is None else gettext("%(share)s%%") % {"share": number_format(rounded(100 * value, 1))}


def _figure(value: Any) -> str:
    if isinstance(value, float):
        return number_format(rounded(value, 2))
    return number_format(value) if isinstance(value, int) else str(value)
