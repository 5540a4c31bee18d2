"""Which places a text says that a service serves. Conservative: whatever is not surely a list of names is not taken for one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from entente.directory.queries.words import plain

COUNTRY: Final = "CA"
PROVINCES: Final = {
    "CA-AB": ("alberta", "ab"), "CA-BC": ("british columbia", "colombie britannique", "bc", "cb"), "CA-MB": ("manitoba", "mb"),
    "CA-NB": ("new brunswick", "nouveau brunswick", "nb"), "CA-NL": ("newfoundland and labrador", "terre neuve et labrador", "newfoundland", "nl"),
    "CA-NS": ("nova scotia", "nouvelle ecosse", "ns"), "CA-NT": ("northwest territories", "territoires du nord ouest", "nt", "nwt"),
    "CA-NU": ("nunavut", "nu"), "CA-ON": ("ontario", "on", "ont"), "CA-PE": ("prince edward island", "ile du prince edouard", "pe", "pei"),
    "CA-QC": ("quebec", "qc", "pq"), "CA-SK": ("saskatchewan", "sk"), "CA-YT": ("yukon", "yt"),
}  # fmt: skip
_BY_NAME: Final = {name: code for code, names in PROVINCES.items() for name in names}
_SHORTEST: Final = 4  # letters of a province's name that stands alone: two letters may be anything
_CITIES: Final = frozenset(["quebec"])
"""Provinces that are called like a city of theirs: alone, nobody knows which is meant."""
_COUNTRY: Final = re.compile(r"canada|(all of|across|throughout|partout au|ensemble du|tout le) canada|canada wide|national(ly|e)?|nation ?wide|pan ?canad(ian|ien|ienne)")  # fmt: skip
_PROVINCE: Final = re.compile(r"province ?wide|provincial(e|ly)?|(the )?(whole|entire) province|(toute la|ensemble de la) province|(a l )?echelle (de la province|provinciale)")  # fmt: skip
_ALL_OF: Final = re.compile(r"^(?:(?:all of|across|throughout|province of|province de|province du|toute l|tout le|ensemble de l|ensemble du) )?(.+?)(?: wide)?$")  # fmt: skip
_LEAD: Final = re.compile(
    r"^\s*(?:(?:area|areas|territory|region)s? served|coverage(?: area)?|service area|territoires? desservis?|secteurs? desservis?)\s*:\s*|^\s*(?:serves?|serving|covers|dessert|desservant)\s*:?\s+(?:all of\s+)?|^\s*(?:residents? of|people (?:living )?in|résidents? d[eu]|habitants? d[eu])\s+",
    re.I,
)
_LOCAL: Final = "city|town|village|township|municipality|hamlet|ville|municipalite|canton"
_REGIONAL: Final = "regional municipality|regional district|region|county|united counties|district|mrc|municipalite regionale de comte|municipalite regionale|comte"
_BEFORE: Final = re.compile(rf"^(?:the |la |le |l )?(?:(?P<local>{_LOCAL})|(?P<regional>{_REGIONAL})) (?:of |de la |de l |des |du |de |d )(?:the )?(?P<name>.+)$")  # fmt: skip
_AFTER: Final = re.compile(rf"^(?P<name>.+?) (?:(?P<local>{_LOCAL})|(?P<regional>{_REGIONAL}))$")


@dataclass(frozen=True, slots=True)
class Named:
    """A place that a text names. ``name``: as it stands there; ``bare``: without what kind of place it is (``hint``: *local*, *regional*, or nobody says).

    Without a name it is the whole of ``province``, or of the country where that is *CA*; with one, ``province`` is where the text says that it lies.
    """

    name: str
    bare: str = ""
    hint: str = ""
    province: str = ""


def plain_name(text: str) -> str:
    """A name in small letters without accents and signs.

    >>> plain_name("Stormont, Dundas & Glengarry"), plain_name("St. Catharines"), plain_name("L’Île-Bizard")
    ('stormont dundas and glengarry', 'st catharines', 'l ile bizard')
    """
    return " ".join(re.findall(r"[a-z0-9]+", plain(text).replace("&", " and ")))


def names_of(name: str) -> list[str]:
    """The names by which a text may call a place of this name.

    >>> names_of("City of Maple"), names_of("Maple")
    (['city of maple', 'maple'], ['maple'])
    """
    named = _named(name)
    return list(dict.fromkeys(filter(None, (named.name, named.bare))))


def places_in(text: str, is_known: Callable[[str], bool], *, province: str) -> list[Named]:
    """The places that a text lists, in its order; a comma or *and* inside the name of a known place parts nothing.

    Args:
        is_known: whether a place is called so, as ``plain_name`` writes it.
        province: in which the text was written.

    >>> known = {"maple", "stormont dundas and glengarry"}.__contains__
    >>> [place.name for place in places_in("Serves Maple; Stormont, Dundas and Glengarry", known, province="CA-ON")]
    ['maple', 'stormont dundas and glengarry']
    >>> places_in("Windsor, Nova Scotia", known, province="CA-ON")
    [Named(name='windsor', bare='windsor', hint='', province='CA-NS')]
    >>> [(p.name, p.province) for p in places_in("Canada - Ontario - Peel Region, province-wide", known, province="CA-ON")]
    [('peel region', 'CA-ON'), ('', 'CA-ON')]
    """
    named: list[Named] = []
    chunks = (_LEAD.sub("", chunk).strip(" .,") for chunk in re.split(r"[;|\n\r•·]+", text))
    for chunk in filter(None, chunks):
        if is_known(plain_name(chunk)):
            named.append(_named(chunk))
            continue
        for part in filter(None, (part.strip(" .") for part in chunk.split(","))):
            where = _province_alone(part)
            if where and named and named[-1].name and not named[-1].province:
                named[-1] = replace(named[-1], province=where)
            else:
                named += _pieces(part, is_known, province)
    return named


def _pieces(part: str, is_known: Callable[[str], bool], province: str) -> Iterator[Named]:
    part = re.sub(r"^(?:and|et|&)\s+", "", part, flags=re.I)
    if is_known(plain_name(part)):
        yield _named(part)
        return
    steps = [step for step in re.split(r"\s+[-–—>]\s+|\s*>\s*", part) if step.strip()]
    if len(steps) > 1 and (_province_alone(steps[0]) or _COUNTRY.fullmatch(plain_name(steps[0]))):
        where = next((code for step in steps[:-1] if (code := _province_alone(step))), "")
        for named in _pieces(steps[-1], is_known, province):
            yield replace(named, province=named.province or where)
        return
    if whole := _whole(part, province):
        yield whole
        return
    halves = [half for half in re.split(r"\s+(?:and|et|&)\s+|\s*/\s*", part, flags=re.I) if half.strip()]
    if len(halves) > 1:
        for half in halves:
            yield from _pieces(half, is_known, province)
        return
    yield _named(part)


def _whole(part: str, province: str) -> Named | None:
    """A whole province, or the country."""
    words = plain_name(part)
    if _COUNTRY.fullmatch(words):
        return Named("", province=COUNTRY)
    if _PROVINCE.fullmatch(words):
        return Named("", province=province)
    match = _ALL_OF.fullmatch(words)
    name = match[1] if match else words
    is_said = name != words  # "all of", "province of", "-wide": no city
    if len(name) >= _SHORTEST and name in _BY_NAME and (is_said or name not in _CITIES):
        return Named("", province=_BY_NAME[name])
    return None


def _province_alone(text: str) -> str:
    return _BY_NAME.get(plain_name(text), "")


def _named(text: str) -> Named:
    """One name, with the kind of place and the province that stand beside it.

    >>> _named("Victoria (Colombie-Britannique)"), _named("York (Regional Municipality)").hint
    (Named(name='victoria', bare='victoria', hint='', province='CA-BC'), 'regional')
    """
    where = ""
    if beside := re.fullmatch(r"(.+?)\s*\(([^()]+)\)\s*", text):
        where = _province_alone(beside[2])
        if where:
            text = beside[1]
    name = plain_name(text)
    match = _BEFORE.match(name) or _AFTER.match(name)
    if match is None:
        return Named(name, name, "", where)
    return Named(name, match["name"], "local" if match["local"] else "regional", where)
