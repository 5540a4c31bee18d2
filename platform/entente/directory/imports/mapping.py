"""What the columns of a flat resource export mean: guessed from their names and kinds of values, for a steward to correct."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.directory.imports import withholding
from entente.directory.imports.column_details import DETAILED, ages_of, day_of_column, kind_of
from entente.directory.imports.flat_languages import TRANSLATED
from entente.directory.imports.language_columns import ENGLISH, FRENCH, base_of, language_of_name
from entente.directory.imports.presets import PRESETS
from entente.directory.vocabularies.languages import languages_of

SKIP, PERSONAL, UNSURE = "skip", "personal", "unsure"
TARGETS: Final[dict[str, StrPromise]] = {
    UNSURE: _("Not sure yet"),
    SKIP: _("Not taken in"),
    PERSONAL: _("Not taken in: about a person"),
    "id": _("Number of the record"),
    "level": _("Level: agency, site or program"),
    "parent_id": _("Number of the agency"),
    "parent_name": _("Name of the agency"),
    "site_id": _("Number of the site at which the program is"),
    "program_id": _("Number of the program at the site"),
    "record_language": _("Language of the row (English or French)"),
    "name": _("Name"),
    "name_part": _("Further part of the name (department, level)"),
    "place_name": _("Name of the site"),
    "alternate_name": _("Other name"),
    "status": _("Status"),
    "description": _("Description"),
    "website": _("Website"),
    "email": _("E-mail of the service"),
    "address_1": _("Address"),
    "address_2": _("Address, second line"),
    "city": _("City"),
    "region": _("County or region"),
    "state_province": _("Province"),
    "postal_code": _("Postal code"),
    "country": _("Country"),
    "mailing_address_1": _("Mailing address"),
    "mailing_address_2": _("Mailing address, second line"),
    "mailing_city": _("Mailing address: city"),
    "mailing_state_province": _("Mailing address: province"),
    "mailing_postal_code": _("Mailing address: postal code"),
    "mailing_country": _("Mailing address: country"),
    "latitude": _("Latitude"),
    "longitude": _("Longitude"),
    "place_description": _("Description of the place"),
    "transportation": _("Public transit"),
    "hours": _("Opening hours"),
    "opens_at": _("Time at which it opens, on the days of other columns"),
    "closes_at": _("Time at which it closes, on the days of other columns"),
    "phone": _("Telephone"),
    "phone_kind": _("Telephone: what it is for"),
    "fax": _("Fax"),
    "tty": _("TTY"),
    "hotline": _("Crisis or information line"),
    "eligibility": _("Eligibility"),
    "minimum_age": _("Lowest age"),
    "maximum_age": _("Highest age"),
    "languages": _("Languages"),
    "accessibility": _("Accessibility"),
    "fees": _("Fees"),
    "application": _("How to apply"),
    "documents": _("Documents to bring"),
    "wait_time": _("Waiting time"),
    "area": _("Area served"),
    "capacity": _("How many it can help at once (places, beds)"),
    "capacity_unit": _("What its capacity counts"),
    "capacity_on": _("Day of its capacity"),
    "accreditation": _("Licences and accreditation"),
    "legal_status": _("Legal status"),
    "tax_status": _("Tax status"),
    "tax_id": _("Tax number"),
    "year_incorporated": _("Year of incorporation"),
    "funding": _("Sources of funding"),
    "alert": _("Notice for now"),
    "terms": _("Terms of a taxonomy that may be shown"),
    "licensed_terms": _("Terms or codes of a licensed taxonomy"),
    "updated": _("Day of the last update"),
    "assured_date": _("Day on which it was last verified"),
    "yes_language": _("Yes: the language that the column names is spoken"),
    "yes_age": _("Yes: the ages that the column names are served"),
    "yes_term": _("Yes: the service is of the category that the column names"),
    "day_hours": _("Opening hours of the day that the column names"),
    "flag.record.excluded": _("Yes: not for the public"),
    "flag.not.record.excluded": _("No: not for the public"),
    "flag.record.do_not_refer": _("Yes: do not refer"),
    "flag.record.inactive": _("Yes: inactive"),
    "flag.record.private": _("Yes: the whole record is private"),
    "flag.address": _("Yes: the address is private"),
    "flag.mailing": _("Yes: the mailing address is private"),
    "flag.phone": _("Yes: the telephone beside it is private"),
    "flag.email": _("Yes: the e-mail is private"),
    "flag.person": _("Yes: about a person (never taken in)"),
}

_RULES: Final[tuple[tuple[str, str], ...]] = (
    ("id", r"^(resource agency num|resource id|record (id|number)|agency num|id|numero|no dossier|identifiant|organizati id)$"),
    ("parent_id", r"^(parent agency num|parent (id|num)|agency id|organization id|numero (de l )?organisme)$"),
    ("parent_name", r"^(parent agency|parent name|agency( name)?|organization( name)?|organisme|nom de l organisme)$"),
    ("site_id", r"^connects to site num$"),
    ("program_id", r"^connects to program num$"),
    ("record_language", r"^(language of (the )?(record|row|file)|langue (de la fiche|de l enregistrement|de la ligne|du fichier)|culture)$"),
    ("level", r"^(taxonomy level name|level|record type|resource type|niveau)$"),
    ("name", r"^(public name|name|service name|program name|organizati|nom( public| du service| du programme)?|title|facility name|loc name)$"),
    ("alternate_name", r"^(alternate|other|aka|former|autre) ?(names?|nom)$|^(autres? noms?|aka)$"),
    ("status", r"^(agency |record |resource |service )?(status|statut|etat)$"),
    ("description", r"^(agency |service |program )?(description|services|desc)( (des services|du service))?$"),
    ("website", r"^(website( address)?|web|url|site web|web site|adresse web)$"),
    ("email", r"^(email( address)?( main)?|e mail|courriel|adresse courriel)$"),
    ("mailing_address_1", r"^(mailing|postal) address( 1)?$|^adresse postale( 1)?$"),
    ("mailing_address_2", r"^(mailing|postal) address 2$"),
    ("mailing_city", r"^mailing city$"),
    ("mailing_state_province", r"^mailing (state )?province$|^mailing state$"),
    ("mailing_postal_code", r"^mailing (postal code|zip)$"),
    ("mailing_country", r"^mailing country$"),
    ("address_1", r"^(physical |street |site )?addr(ess)?( 1| line 1)?$|^adresse( 1| municipale)?$|^address or( intersection)?$|^address full$"),
    ("address_2", r"^(physical |street )?address( line)? 2$|^adresse 2$"),
    ("city", r"^(physical )?(city|ville|municipality|municipalite|former municipality)$"),
    ("region", r"^(physical )?(county|region|comte)$"),
    ("state_province", r"^(physical )?(state province|province|state)$"),
    ("postal_code", r"^(physical )?(postal( code)?|zip( code)?|code postal|pcode)$"),
    ("country", r"^(physical )?(country|pays)$"),
    ("latitude", r"^(gc )?lat(itude|itud)?$|^gc latitud$"),
    ("longitude", r"^(gc )?(lon|lng|long)(gitude|gitud|gitu)?$|^gc longitu$"),
    ("place_description", r"^(physical )?location description$|^cross street|^intersection$"),
    ("transportation", r"^(bus service access|public access transportation|transit|transport(ation)?)$"),
    ("hours", r"^(hours( of operation)?|heures( d ouverture)?|horaire|office hours)$"),
    ("phone_kind", r"^phone \d+ (name|type|description)$|^phone (fax|tty|toll free|number [a-z ]+) description$"),
    ("tty", r"^(phone )?(tty|tdd|ats)$"),
    ("fax", r"^(phone )?(fax|telecopieur)( number)?$"),
    ("hotline", r"^phone number hotline$|^(hotline|crisis( line| phone)?|ligne d ecoute|ligne de crise)$"),
    ("phone", r"^(office )?(phone|telephone|tel)( \d+)?( number)?$|^phone (toll free|number [a-z ]+)$|^office pho$|^(toll free|sans frais)( phone| number)?$"),
    ("eligibility", r"^(eligibility|admissibilite|clientele|eligibilite)$"),
    ("minimum_age", r"^(min(imum)? age|age min(imum|imal)?|age from)$"),
    ("maximum_age", r"^(max(imum)? age|age max(imum|imal)?|age to)$"),
    ("languages", r"^(languages?( offered( list)?| spoken)?|langues?( parlees| de service)?)$"),
    ("accessibility", r"^(disabilities access|accessibility|accessibilite|physical access|access)$"),
    ("fees", r"^(fees?( structure( source)?)?|cost|frais|couts?|tarifs?)$"),
    ("application", r"^(application( process)?|how to apply|intake|inscription|procedure d acces)$"),
    ("documents", r"^(documents( required)?|required documents|documents requis)$"),
    ("wait_time", r"^(normal )?wait( time)?$|^availability period$|^delai d attente$"),
    ("area", r"^(coverage( area( text)?)?|area served|service area|territoire( desservi)?|boundaries)$"),
    ("capacity", r"^(service |total |maximum |licen[cs]ed )?(capacity|spaces|places|beds)$|^(tot ?space|capacite( totale)?|nombre de (places|lits))$"),
    ("capacity_unit", r"^capacity (type|unit)$|^(type|unite) de capacite$"),
    ("capacity_on", r"^capacity (date|as of|updated( on| at)?)$|^date de la capacite$"),
    ("accreditation", r"^licen[cs]e accreditation$|^accreditation$"),
    ("legal_status", r"^(legal status|agency classification|statut juridique)$"),
    ("tax_status", r"^irs status$"),
    ("tax_id", r"^(fein|ein|tax id|business number|numero d entreprise)$"),
    ("year_incorporated", r"^year incorporated$|^annee de constitution$"),
    ("funding", r"^source of funds$|^funding( source)?$|^financement$"),
    ("alert", r"^(temporary message|alert|avis)$"),
    (SKIP, r"^eligibility (adult|child|family|female|male|teen)$|^(highlighted resource|preferred provider)$|^availability (number|frequency)"),
    ("licensed_terms", r"^tax$|^taxonomy (terms?( not deactivated)?|codes?)$|^codes? de taxonomie$"),
    ("terms", r"^(categor(y|ies)|type|categories de services|topics?)$"),
    ("updated", r"^(updated?( on| at| date)?|last (updated|modified|changed)( on| date)?|modified( on| date)?|date de (la )?(mise a jour|modification)|derniere (mise a jour|modification))$"),
    ("assured_date", r"^(assured( date)?|(last )?verified( on| date)?|date verified|verification date|date de (la )?verification|derniere verification)$"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guess:
    """A column, what it seems to mean, how many rows fill it, and whether a person must say what it means.

    ``by_values`` is what its values alone suggest, and ``is_mark`` whether they say yes and no and nothing else.
    """

    column: str
    target: str
    filled: int
    must_say: bool = False
    is_mark: bool = False
    by_values: str = ""

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def guess(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    remembered: Mapping[str, str],
    preset: str = "",
    language: str = ENGLISH,
) -> list[Guess]:
    """What each column seems to mean. What a steward said before stands; a yes-or-no column that nobody knows must be said.

    Values are looked at and not kept.
    """
    filled = [0] * len(columns)
    kinds: list[set[str]] = [set() for _ in columns]
    refers = [False] * len(columns)
    for row in rows:
        for at, value in enumerate(row[: len(columns)]):
            if value and not value.isspace():
                filled[at] += 1
                if len(kinds[at]) < 6:
                    kinds[at].add(value)
                if len(value) < 80 and "refe" in value.lower() and withholding.status_reason(value) == "do_not_refer":
                    refers[at] = True
    guesses = [
        _guess(
            column,
            preset,
            filled[at],
            is_mark=withholding.looks_like_a_flag(kinds[at]),
            by_values="status" if refers[at] else _named_by_its_values(column, kinds[at]),
            remembered=remembered.get(column, ""),
        )
        for at, column in enumerate(columns)
    ]
    return in_two_languages(guesses, language)


def in_two_languages(guesses: list[Guess], language: str) -> list[Guess]:
    """The same guesses. Where columns named in English and in French mean the same, those of the other language than the file's hold its translation."""
    named: dict[str, dict[str, list[int]]] = {}
    for at, guess in enumerate(guesses):
        if guess.target in TRANSLATED and (spoken := language_of_name(guess.column)):
            named.setdefault(guess.target, {}).setdefault(spoken, []).append(at)
    for target, by_language in named.items():
        if len(by_language) == 2:
            other = FRENCH if language == ENGLISH else ENGLISH
            for at in by_language[other]:
                guesses[at] = replace(guesses[at], target=f"{target}@{other}")
    return guesses


def guess_again(columns: Iterable[Mapping[str, Any]], *, preset: str, language: str = ENGLISH) -> list[Guess]:
    """What the columns of a file that was looked at mean by another preset; what was remembered of them does not count."""
    guesses = [
        _guess(
            column["column"],
            preset,
            column["filled"],
            is_mark=column.get("is_mark", column["must_say"]),
            by_values=column.get("by_values", ""),
        )
        for column in columns
    ]
    return in_two_languages(guesses, language)


def _guess(column: str, preset: str, filled: int, *, is_mark: bool, by_values: str, remembered: str = "") -> Guess:
    target = remembered or _by_language(column, preset) or _by_preset(column, preset) or target_of(column)
    if by_values and (target == UNSURE or (by_values == "status" and target in {SKIP, PERSONAL})):
        target = by_values
    return Guess(column, target, filled, target == UNSURE and bool(filled) and is_mark, is_mark, by_values)


def _by_language(column: str, preset: str) -> str:
    """The meaning of a column whose name says its language: ``Description_FR`` is ``description@fr``; nothing for others."""
    base, language = base_of(column)
    own = target_of(column)
    if not language or own.startswith("flag.") or own == PERSONAL or (preset and PRESETS[preset].target_of(column)):
        return ""
    target = _by_preset(base, preset) or target_of(base)
    return f"{target}@{language}" if target in TRANSLATED else ""


def _by_preset(column: str, preset: str) -> str:
    """What the preset says of a column, unless the column reads as a mark or as telling of a person, and the preset says less."""
    stated = PRESETS[preset].target_of(column) if preset in PRESETS else ""
    own = target_of(column)
    if own.startswith("flag.") and not stated.startswith("flag."):
        return own
    if own == PERSONAL and not stated.startswith("flag."):
        return own
    return stated


def _named_by_its_values(column: str, kinds: set[str]) -> str:
    """What a column means that names a language, ages or a day, and whose cells say yes or no, or the hours of the day."""
    if byday := day_of_column(column):
        return "day_hours" if "," not in byday else ""
    if kinds and all(len(kind.strip()) <= 5 for kind in kinds):
        if any(spoken.code for spoken in languages_of(column)):
            return "yes_language"
        if ages_of(column):
            return "yes_age"
    return ""


def is_translated(target: str) -> bool:
    """Whether this is the meaning of a column whose text is in one of the two languages, as ``name@fr``."""
    name, at, language = target.partition("@")
    return bool(at) and name in TRANSLATED and language in {ENGLISH, FRENCH}


def unknown_targets(mapping: Mapping[str, str]) -> list[str]:
    """The columns whose meaning does not exist, or whose detail (the language, the ages, the day) is not understood."""
    return [
        column
        for column, target in mapping.items()
        if (kind_of(target) not in TARGETS and not is_translated(target))
        or ("=" in target and (kind_of(target) not in DETAILED or not DETAILED[kind_of(target)](target)))
    ]


def target_of(column: str) -> str:
    """What a column's name alone says. Flags and persons come first: what could expose someone is never taken for a field.

    >>> target_of("PhysicalAddress1"), target_of("SeniorWorkerName"), target_of("Adresse confidentielle"), target_of("GC_LATITUD")
    ('address_1', 'personal', 'flag.address', 'latitude')
    """
    name = withholding.plain(column)
    if flag := withholding.flag_of(column):
        return f"flag.{flag}"
    for target, pattern in _RULES:
        if re.search(pattern, name):
            return target
    return PERSONAL if withholding.is_personal(column) else UNSURE


def unanswered(columns: Iterable[Mapping[str, Any]], mapping: Mapping[str, str]) -> list[str]:
    """The columns that look like flags and of which nobody has said what they mean."""
    return [
        column["column"] for column in columns if column["must_say"] and mapping.get(column["column"], UNSURE) == UNSURE
    ]
