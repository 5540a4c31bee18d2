"""Languages of services as ISO 639-3, from codes and from the free text of exports. A dialect is never its macrolanguage."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from entente.directory.vocabularies.language_names import LANGUAGES

_ISO_1: Final = dict(
    pair.split("=")
    for pair in [
        "en=eng",
        "fr=fra",
        "zh=zho",
        "es=spa",
        "pt=por",
        "it=ita",
        "ro=ron",
        "ca=cat",
        "de=deu",
        "nl=nld",
        "el=ell",
        "ru=rus",
        "uk=ukr",
        "pl=pol",
        "cs=ces",
        "sk=slk",
        "sr=srp",
        "hr=hrv",
        "bs=bos",
        "sl=slv",
        "mk=mkd",
        "bg=bul",
        "sq=sqi",
        "hy=hye",
        "hu=hun",
        "fi=fin",
        "sv=swe",
        "da=dan",
        "no=nor",
        "et=est",
        "lv=lav",
        "lt=lit",
        "tr=tur",
        "az=aze",
        "fa=fas",
        "ps=pus",
        "ku=kur",
        "tg=tgk",
        "uz=uzb",
        "ug=uig",
        "kk=kaz",
        "ar=ara",
        "he=heb",
        "yi=yid",
        "am=amh",
        "ti=tir",
        "so=som",
        "om=orm",
        "sw=swa",
        "ln=lin",
        "rw=kin",
        "rn=run",
        "yo=yor",
        "ig=ibo",
        "ha=hau",
        "ak=aka",
        "tw=twi",
        "wo=wol",
        "lg=lug",
        "sn=sna",
        "zu=zul",
        "ht=hat",
        "hi=hin",
        "ur=urd",
        "pa=pan",
        "gu=guj",
        "bn=ben",
        "ta=tam",
        "te=tel",
        "ml=mal",
        "kn=kan",
        "mr=mar",
        "si=sin",
        "ne=nep",
        "bo=bod",
        "my=mya",
        "ja=jpn",
        "ko=kor",
        "vi=vie",
        "km=khm",
        "lo=lao",
        "th=tha",
        "tl=tgl",
        "ms=msa",
        "id=ind",
        "sm=smo",
        "to=ton",
        "cr=cre",
        "oj=oji",
        "iu=iku",
    ]
)
_INTERPRETERS = re.compile(r"interpr[eè]t|translat|traduct|language line|on request|sur demande|may be arranged", re.I)
_HOW_WELL = re.compile(
    r"\((?:limited|some|basic|only|spoken|fluent|sometimes|limité|un peu|parfois|seulement)\)|[\s-]*\b(?:speaking|spoken|parlée?)\b",
    re.I,
)
"""How well, or how, a language is spoken: it is spoken."""
_PIECES = re.compile(r"[;,/|\n·•]+|\band\b|\bet\b|&")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language as it stands in a file: its words, its ISO 639-3 code (blank: not sure), and whether an interpreter speaks it."""

    name: str
    code: str
    is_interpreter: bool = False


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).replace("-", " ").split())


def _read() -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    codes: dict[str, str] = {}
    shown: dict[str, tuple[str, str]] = {}
    for line in LANGUAGES.strip().splitlines():
        code, _, rest = line.partition(" ")
        names = rest.split("|")
        shown[code] = (names[0], names[1])
        codes[code] = code
        for name in names:
            codes.setdefault(_plain(name), code)
    return codes, shown


_CODES, NAMES = _read()
"""``NAMES``: ISO 639-3 code -> English and French name of the languages that the finder offers."""


def code_of(text: str) -> str:
    """The ISO 639-3 code that a code or a name means; blank where that is not sure.

    >>> code_of("yue"), code_of("zh"), code_of("zh-HK"), code_of("Chinese (Cantonese)"), code_of("Chinese"), code_of("Klingon")
    ('yue', 'zho', 'yue', 'yue', 'zho', '')
    """
    plain = _plain(re.sub(r"[()\[\]:]", " ", text))
    if plain in {"zh hk", "zh yue", "zh mo"}:
        return "yue"
    if plain in _CODES:
        return _CODES[plain]
    base = plain.split(" ")[0] if re.fullmatch(r"[a-z]{2} [a-z]{2}", plain) else plain
    return _ISO_1.get(base, "")


def languages_of(text: str) -> list[Spoken]:
    """The languages that a free text names, in its order.

    >>> [(each.code, each.is_interpreter) for each in languages_of("SpanishChinese (Cantonese, Mandarin); interpreters on request")]
    [('spa', False), ('yue', False), ('cmn', False), ('', True)]
    """
    spoken: list[Spoken] = []
    text = _HOW_WELL.sub("", text)
    clauses = [clause for clause in re.split(r"[;\n.]+(?![^(]*\))", text) if clause.strip()]
    for clause in clauses:
        interpreted = bool(_INTERPRETERS.search(clause))
        split = re.sub(r"(?<=[a-zé])(?=[A-Z][a-z]{2,})", "; ", clause)  # "SpanishChinese": a line break was lost
        for name, parts in _families(split):
            for piece in _PIECES.split(parts):
                words = f"{name} {piece}".strip() if name else piece.strip()
                if not words:
                    continue
                code = code_of(words) or (code_of(piece) if name else "")
                several = [] if code else _run_together(words)
                spoken += [Spoken(NAMES[known][0], known, interpreted) for known in several]
                if code or not (interpreted or several):
                    spoken.append(Spoken(words, code, interpreted))
        if interpreted and not any(language.is_interpreter for language in spoken):
            spoken.append(Spoken(clause.strip(), "", is_interpreter=True))
    return list(dict.fromkeys(spoken))


def _run_together(text: str) -> list[str]:
    """``Spanish Tagalog`` as two codes; nothing unless every word belongs to a name."""
    left, codes = _plain(text).split(" "), []
    while left:
        taken = next((n for n in (3, 2, 1) if " ".join(left[:n]) in _CODES and len(left) >= n), 0)
        if not taken:
            return []
        codes.append(_CODES[" ".join(left[:taken])])
        left = left[taken:]
    return codes if len(codes) > 1 else []


def _families(clause: str) -> list[tuple[str, str]]:
    """``Chinese (Cantonese, Mandarin), Tamil`` as ``[("Chinese", "Cantonese, Mandarin"), ("", "Tamil")]``."""
    families: list[tuple[str, str]] = []
    at = 0
    for match in re.finditer(r"([\w’'-]+)\s*\(([^()]*)\)", clause):
        families += [("", clause[at : match.start()]), (match[1], match[2])]
        at = match.end()
    return [*families, ("", clause[at:])]
