"""What a column means for withholding, whatever it is called: flags that keep things back, and what tells of a person.

Pure rules over names of columns and their kinds of values. What is not understood is not taken in; a column that looks like a
flag and is not understood stops the import until a steward says what it means.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from typing import Final

from anonymizer.engine.text.normalization import normalize

YES: Final = frozenset(
    {
        "yes",
        "y",
        "true",
        "t",
        "1",
        "-1",
        "oui",
        "o",
        "vrai",
        "v",
        "x",
        "on",
        "private",
        "confidential",
        "prive",
        "confidentiel",
    }
)
NO: Final = frozenset({"no", "n", "false", "f", "0", "non", "faux", "off", "public", ""})

_EXCLUDED = re.compile(
    r"exclude|exclu[re]|hide|hidden|masqu|not (for|on) (the )?(public|web|website|internet)|no (web|publish|publication)|do not (publish|display|show|list)"
    r"|ne pas (publier|afficher|diffuser)|unlisted|internal only|usage interne"
)
_AVAILABLE = re.compile(
    r"^(available for|disponible pour|publish|publier|show on|display on|afficher|is public|public record|on website)\b"
)
_REFER = re.compile(
    r"(do not|don t|dont|no|never) ref+er|not ?refer|ne pas (referer|diriger|orienter|aiguiller)|referral (blocked|stop)"
)
_INACTIVE = re.compile(r"^(is |est )?(inactive?|archived|archive|deleted|supprime|closed permanently|defunct)$")
_PRIVATE = re.compile(
    r"\b(is )?(private|privee?s?|confidential|confidentielle?s?|secret|conf|unpublished|non publiee?)\b|confid"
)
_PERSON = re.compile(
    r"\b(senior worker|main contact|contact (name|person|first|last|email|e mail|phone|title|type|notes?)|worker|"
    r"director|executive|manager|president|chair|ceo|coordinator|supervisor|staff (name|email|phone)|personne (ressource|contact)|"
    r"nom du contact|contact|direct(eur|rice)|responsable|gestionnaire|coordonnat(eur|rice)|verified by|verification approved|last verified by|"
    r"verifi(e|ee) par|entered by|updated by|modified by|saisi par|modifie par|attention|attn|a l attention|home (phone|address|email)|personal|personnel)\b"
)  # fmt: skip
_INTERNAL = re.compile(
    r"\b(internal|interne|editor|workflow|rowid|row id|notes for|custom rqa|record owner)\b|^notes?$"
)


def plain(name: str) -> str:
    """A column's name in small letters without accents, its words apart.

    >>> plain("PhysicalAddressIsPrivate"), plain("Ne_pas_référer")
    ('physical address is private', 'ne pas referer')
    """
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])|(?<=[A-Z])(?=[A-Z][a-z])", " ", normalize(name).text)
    decomposed = unicodedata.normalize("NFKD", apart.lower())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z]+|\d+", bare))


def flag_of(column: str) -> str:
    """What ``yes`` in a column keeps back: ``record.<reason>``, ``not.record.<reason>`` (where *no* does), a part, or nothing.

    >>> flag_of("ExcludeFromWebsite"), flag_of("PhysicalAddressIsPrivate"), flag_of("Adresse confidentielle"), flag_of("City")
    ('record.excluded', 'address', 'address', '')
    """
    name = plain(column)
    if _REFER.search(name):
        return "record.do_not_refer"
    if _AVAILABLE.search(name):
        return "not.record.excluded"
    if _EXCLUDED.search(name):
        return "record.excluded"
    if _INACTIVE.search(name):
        return "record.inactive"
    if _PRIVATE.search(name):
        return _part(name)
    return ""


def is_personal(column: str) -> bool:
    """Whether a column tells of a person at the service, or of whoever keeps the record.

    >>> is_personal("SeniorWorkerEmailAddress"), is_personal("Nom du contact"), is_personal("EmailAddressMain")
    (True, True, False)
    """
    name = plain(column)
    return bool(_PERSON.search(name) or _INTERNAL.search(name))


def looks_like_a_flag(values: Collection[str]) -> bool:
    """Whether a column holds nothing but yes and no: it might keep something back."""
    words = {plain(value) or value.strip() for value in values if value.strip()}
    return bool(words) and words <= YES | NO and bool(words & YES or words & NO)


def is_yes(value: str) -> bool:
    """Whether a flag is raised. Anything but a plain *no* raises it: deny by default."""
    answer = value.strip().lower()
    return bool(answer) and plain(answer) not in NO and answer not in NO


def status_reason(status: str) -> str:
    """Why a record with this status is withheld, whatever the words around it.

    >>> status_reason("Active, but do not refer"), status_reason("Inactif"), status_reason("Active"), status_reason("")
    ('do_not_refer', 'inactive', '', '')
    """
    words = plain(status)
    if _REFER.search(words):
        return "do_not_refer"
    if re.search(r"inacti[fv]|defunct|archiv|delet|supprim|ferme|closed(?! temporar)|retired|obsolete", words):
        return "" if "temporar" in words or "temporair" in words else "inactive"
    if re.search(r"pending|draft|brouillon|en attente|unverified|hidden|masqu|exclu", words):
        return "excluded"
    return ""


def _part(name: str) -> str:
    for part, pattern in (
        ("mailing", r"mailing|postal|poste|courrier"),
        ("phone", r"phone|tel|fax|tty|toll|hotline|line|out of area|after hours|ligne|numero"),
        ("email", r"e ?mail|courriel"),
        ("person", r"worker|contact|director|personne|staff"),
        ("address", r"address|adresse|addr|location|site|place|lieu|physical"),
    ):
        if re.search(pattern, name):
            return part
    return "record.private"


PERSONAL_FIELDS: Final = {
    "address": ("attention",),
    "service": ("assurer_email",),
    "metadata": ("previous_value", "replacement_value", "updated_by"),
}
"""Fields of the standard that tell of a person, or of what was withheld since: they are never kept."""
