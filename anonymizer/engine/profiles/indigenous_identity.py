"""Whether a header or a value tells of an Indigenous identity, Nation or community of Canada, in English, French or a language of its own.

Peoples and their languages are named as Indigenous Services Canada and Statistics Canada (Census of Population, Indigenous identity,
Indigenous ancestry, mother tongue) name them, with older and misspelled forms. Words that name other things too count only where the
whole value says nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.engine.text.normalization import normalize

if TYPE_CHECKING:
    from anonymizer.engine.classes.equivalence import Mask
    from anonymizer.engine.profiles.profile import ColumnProfile
    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.table.readers import Source

LONGEST: Final = 6
"""Words of the longest phrase."""
CONCEPT: Final = "indigenous_identity"
MOST_RECORDS: Final = 0.05
"""The proportion of records that may be left out for what a column tells; beyond it, the column itself is left out."""

_GENERAL: Final = """
indigenous|indigeneity|autochtone|autochtonie|aboriginal|aborigine|aborigène|first nation|first people|premières nations|
premier peuple|1st nation|1re nation|1ère nation|prem nation|native american|native canadian|native ancestry|native status|
native identity|native people|native community|american indian|amerindian|amérindien|amérindienne|north american indian|
indien d amérique|indienne d amérique|status indian|indian status|non status indian|registered indian|treaty indian|indien inscrit|
indiens inscrits|indienne inscrite|indien non inscrit|indiens non inscrits|indienne non inscrite|indien de plein droit|statut d indien|
statut indien|statut autochtone|indien des traités|non status|status card|status first nation|indian act|loi sur les indiens|
on reserve|off reserve|living on reserve|sur réserve|hors réserve|sur une réserve|dans une réserve|réserve indienne|indian reserve|
indian reservation|band member|band membership|band council|band number|conseil de bande|membre d une bande|numéro de bande|
treaty number|treaty status|fnmi|fnmip|fnim|pnmi|pnim|fnihb|nihb|dgspni|residential school|pensionnat autochtone|
pensionnat indien|sixties scoop|rafle des années soixante|two spirit|bispirituel|bispirituelle|deux esprits|métis|métisse|metie|michif|
red river métis|inuit|innuit|inuk|inuuk|inuite|inuvialuit|inuvialuk|inuvialuktun|inuktitut|inuktut|inuinnaqtun|nunavimmiut|nunatsiavut|
nunangat|mtis|m tis|premi res nations|premi re nation|eskimo|esquimau|esquimaude
"""
_PEOPLES: Final = """
abenaki|abnaki|abénaquis|abénaquise|algonquian|anishinaabe|anishinaabeg|anishinaabek|anishinabe|anishinabeg|anishinabek|anishinaabemowin|
anishnabe|anishnaabe|anishnawbe|anicinabe|anicinape|athabaskan|athapaskan|athapascan|athapascane|dogrib|atikamekw|attikamek|babine|beothuk|blackfoot|
chipewyan|chippewa|coast salish|cree|dakelh|dane zaa|dehcho|dene|dené|dénée|denesuline|dene suline|ditidaht|eeyou|eenou|
gitxsan|gitksan|gwich in|gwitchin|haida|haïda|haisla|haudenosaunee|heiltsuk|huron wendat|hul qumi num|innu|innue|innu aimun|
iroquoian|kainai|kanien keha ka|kanyen kehaka|kanienkeha|kaska|kaska dena|ktunaxa|kutenai|kwakiutl|kwakwaka wakw|kwak wala|lakota|
lil wat|maliseet|malécite|mi kmaq|mi gmaq|mi kmaw|mi gmaw|micmac|mikmaw|montagnais|nakoda|stoney nakoda|nakota|naskapi|nehiyaw|
nehiyawewin|nehiyawak|ininiw|nisga a|nlaka pamux|nuu chah nulth|nuxalk|odawa|ojibwe|ojibwa|ojibway|ojibwé|oji cree|oji cri|
onondaga nation|oneida nation|passamaquoddy|peskotomuhkati|piikani|peigan|potawatomi|salish|salishan|saulteaux|saulteau|secwepemc|
secwepemctsin|sekani|sto lo|stó lō|halkomelem|halq emeylem|hən q əmin əm|shuswap|siksika|siouan|slavey|snuneymuxw|songhees|st at imc|
stl atl imx|syilx|tagish|tahltan|tlicho|tłıchǫ|tlingit|tsilhqot in|chilcotin|tsimshian|tsuu t ina|tsuut ina|sarcee|sarsi|tutchone|
wendat|wendate|wet suwet en|wit suwit en|wolastoqey|wolastoqiyik|wolastoqew|yellowknives dene|
six nations|six nation of the grand river|mohawks of|chippewas of|mississaugas of|friendship centre|centre d amitié autochtone
"""
_COMMUNITIES: Final = """
ahousaht|aklavik|akulivik|akwesasne|arviat|asubpeeschoseewagong|atikameksheng|attawapiskat|aundeck omni kaning|aupaluk|batchewana|behchoko|
betsiamites|biigtigong|bunibonibee|canupawakpa|chemawawin|chisasibi|couchiching|eabametoong|eastmain|ehattesaht|elsipogtog|
esgenoopetitj|eskasoni|gesgapegiag|gingolx|ginoogaming|gitanmaax|gitanyow|gitsegukla|gitwinksihlkw|hupacasath|igloolik|iglulik|inukjuak|
iqaluit|ivujivik|kahkewistahaw|kahnawake|kanehsatake|kanesatake|kangiqsualujjuaq|kangiqsujuaq|kangirsuk|kasabonika|kashechewan|katzie|
kawawachikamach|kimmirut|kinngait|kispiox|kitamaat|kitcisakik|kugaaruk|kugluktuk|kuujjuaq|kuujjuarapik|kwadacha|kwantlen|listuguj|
makkovik|maliotenam|mashteuiatsh|maskwacis|matimekosh|membertou|metepenagiag|miawpukek|ministikwan|mishkeegogamang|misipawistik|
mistissini|muscowpetung|muskoday|musqueam|nadleh whut en|naicatchewenin|namgis|naotkamegwanning|natoaganeg|natuashish|naujaat|ndilo|
nemaska|neqotkuk|neskantaga|neskonlith|netmizaaggamig|nibinamik|nigigoonsiminikaaning|nisichawayasihk|nutashkuan|odanak|
opaskwayak|opitciwan|pakuashipi|pangnirtung|paqtnkek|patuanak|paulatuk|pauquachin|peawanuck|pessamit|pikangikum|pikogan|pimicikamak|
pinaymootang|pond inlet|potlotek|pukatawagan|puvirnituq|qikiqtarjuaq|quaqtaq|rankin inlet|sachigo|sagamok|sagkeeng|sahgaiehcan|salluit|
sanirajak|sayisi|shamattawa|sheshatshiu|sheshegwaning|sitansisk|skeetchestn|skownan|splatsin|taloyoak|tasiujaq|tataskweyak|tsartlip|
tsawout|tsawwassen first nation|tseshaht|tsiigehtchic|tsleil waututh|tuktoyaktuk|ulukhaktok|umiujaq|unamen shipu|wabaseemoong|
wabauskang|wagmatcook|wahnapitae|wasagamack|wasauksing|waskaganish|waswanipi|waycobah|waywayseecappo|webequie|wekweeti|wemindji|wemotaci|
wendake|whapmagoostui|wiikwemkoong|wikwemikong|witset|wolinak|wuikinuxv|wunnumin|zagime
"""
_ENTIRE: Final = "cri|crie|fn|fns|f n|mohawk|algonquin|algonquine|iroquois|iroquoise|assiniboine|iku|ikt|oji|cre|crk|csw|ojb|ojs|ojg|atj|gwi"
"""What tells of it as the whole of a value."""
_BESIDE: Final = """
nfn|status|indian|indien|indienne|native|natif|treaty|blood|blood tribe|cayuga|dakota|delaware|huron|oneida|onondaga|seneca|sioux|stoney|
tuscarora|nation|band|bande|reserve|réserve|squamish|beaver|slave|
thompson|moe|mic|alq|moh|one|cay|see|dak|sto|bla|nsk|chp|den|squ|shs|hur|hai|tsi|ncg|kwk|iu|cr|oj
"""
"""What tells of it as the whole of a value where another value of the column tells of it plainly."""
_HEADER: Final = """
indig|autoch|abor|autocht|native|nation|tribe|tribal|band|bande|home community|communauté d appartenance|treaty|indian|indien|reserve|
réserve|clan|inac
"""
"""What tells of it in a header, beside all that does in a value."""
_NOT_IN_HEADER: Final = re.compile(
    r"\bnative (?:language|country|tongue|speaker)|\bunited nation|\b(?:watch|age|income|price|salary|size|score|risk|tax|wage|rent) band|"
    r"\bband (?:width|age|income)|\breserve (?:fund|price|date|amount)|\b(?:fund|cash|army) reserve"
)
_CREATED: Final = re.compile(r"\bcréée?s?\b", re.IGNORECASE)
"""The French word for *created*, which would read as the Cree without its accents."""
_INVISIBLE: Final = ("Cf", "Mn", "Me", "Cc")
_APOSTROPHE: Final = re.compile("['’‘ʼʻ`´ʔ]")
_LETTERS: Final = re.compile(r"[^\W\d_]+|\d+\w*")
_HUMP: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_SYLLABICS: Final = re.compile("[\u1400-\u167f\u18b0-\u18ff\U00011ab0-\U00011abf]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_STEMS: Final = re.compile(
    r"indigenou|autochton|aborig|ismetis|isinuit|firstnation|premierenation|anishina|haudenosaun|mikmaq|inuktitut|metisstat|inuitstat"
)
"""Parts of words that stand in no other word, for headers and codes that are written without a break."""


def value_tells(value: str) -> bool:
    """Whether a value tells of it, whatever its column is called.

    >>> value_tells("Première Nation (non inscrite)"), value_tells("ᐃᓄᒃᑎᑐᑦ"), value_tells("MI’KMAQ"), value_tells("Metro")
    (True, True, True, False)
    """
    if not _may_tell(value):
        return False
    if _SYLLABICS.search(value):
        return True
    parted, joined = _readings(value)
    return (
        _stand_in(parted, _anywhere())
        or _stand_in(joined, _anywhere())
        or tuple(parted) in _entire()
        or _is_spelled_out(joined)
    )


def header_tells(header: str) -> bool:
    """Whether the name of a column says that it tells of it.

    >>> [header_tells(each) for each in ("Is_FirstNations?", "Langue autochtone", "Band name", "native_country", "donations", "age_band")]
    [True, True, True, False, False, False]
    """
    if value_tells(header) or value_tells(_HUMP.sub(" ", header)):
        return True
    words, _joined = _readings(_HUMP.sub(" ", header))
    return not _NOT_IN_HEADER.search(" ".join(words)) and _stand_in(words, _in_header())


def telling_values(values: Iterable[str]) -> frozenset[str]:
    """Which of the values of one column tell of it. What is ambiguous by itself counts beside a value that tells of it plainly.

    >>> sorted(telling_values(["Métis", "Status", "White"])), telling_values(["Status", "Visitor"])
    (['Métis', 'Status'], frozenset())
    """
    several = list(values)
    plain = frozenset(value for value in several if value_tells(value))
    return plain | {value for value in several if tuple(_readings(value)[0]) in _beside()} if plain else plain


def tells(column: ColumnProfile, records: int) -> bool:
    """Whether a column is left out as a whole: its name tells of it, or so many of its values that few records would remain."""
    return is_identity(column) or (column.indigenous or 0) > MOST_RECORDS * max(records, 1)


def is_identity(column: ColumnProfile) -> bool:
    """Whether the name of a column says that it tells of it."""
    return column.concept == CONCEPT or header_tells(column.name)


def telling_records(source: Source, recipe: Recipe) -> Mask:
    """Which records say it in a column that would leave, at the finest level at which the recipe lets that column out."""
    leaving = [
        name
        for name, rule in recipe.columns.items()
        if rule.treatment not in ("drop", "redact", "pseudonym") and name in source.columns
    ]
    return records_that_tell(source, {name: _finest(recipe, name) for name in leaving})


def columns_that_tell(source: Source, columns: Sequence[str]) -> list[str]:
    """Which of these columns tell of it, by their names or by a value."""
    return [name for name in columns if header_tells(name) or bool(records_that_tell(source, {name: as_written}).any())]


def records_that_tell(source: Source, shown: Mapping[str, Callable[[str], str]]) -> Mask:
    """Which records say it in one of these columns; with each, what of its values is shown."""
    columns = list(shown)
    distinct: dict[str, set[str]] = {name: set() for name in columns}
    for batch in encoded_batches(source, columns):
        for name in columns:
            distinct[name].update(value for value in batch.column(name).dictionary.to_pylist() if value is not None)
    telling = {}
    for name, values in distinct.items():
        seen = {value: shown[name](value) for value in values if _may_tell(value)}
        words = telling_values(set(seen.values()))
        telling[name] = {value for value, word in seen.items() if word in words}
    parts = []
    for batch in encoded_batches(source, columns):
        mask = np.zeros(batch.num_rows, bool)
        for name in columns:
            column = batch.column(name)
            flags = [*(value in telling[name] for value in column.dictionary.to_pylist()), False]
            mask |= np.array(flags)[column.indices.fill_null(len(flags) - 1).to_numpy(zero_copy_only=False)]
        parts.append(mask)
    return np.concatenate(parts) if parts else np.zeros(0, bool)


def as_written(value: str) -> str:
    """The value itself is shown."""
    return value


def phrases() -> list[str]:
    """The words that tell of it by themselves, as they are hidden in notes."""
    return [phrase for part in (_GENERAL, _PEOPLES, _COMMUNITIES) for phrase in _listed(part)]


def is_created(text: str) -> bool:
    """Whether it is the French word for *created* and no name of a people."""
    return _CREATED.fullmatch(unicodedata.normalize("NFC", text)) is not None


def _finest(recipe: Recipe, name: str) -> Callable[[str], str]:
    """What of a value leaves at the finest level that the recipe allows; a value that no level is known of, as it is."""
    rule, hierarchy = recipe.columns[name], recipe.hierarchy_of(name)
    if hierarchy is None:
        return as_written
    level = rule.min_level if rule.level is None else rule.level

    def finest(value: str) -> str:
        path = hierarchy.climb(value)
        return value if path is None else path[min(level, len(path) - 1)] or ""

    return finest


def _may_tell(value: str) -> bool:
    return _LETTER.search(value) is not None


def _readings(text: str) -> tuple[list[str], list[str]]:
    """The words of a text in one form: without accents, case, signs that nobody sees, and the s of a plural. An apostrophe parts
    words in the first reading and joins them in the second."""
    text = text.replace("Ã©", "é").replace("Ã¨", "è")  # UTF-8 read as Latin-1
    plain = unicodedata.normalize("NFKD", _CREATED.sub(" ", normalize(text).text)).casefold()
    bare = "".join(letter for letter in plain if letter.isspace() or unicodedata.category(letter) not in _INVISIBLE)
    parted, joined = (_LETTERS.findall(_APOSTROPHE.sub(replaced, bare)) for replaced in (" ", ""))
    return [_singular(word) for word in parted], [_singular(word) for word in joined]


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > 3 else word


def _is_spelled_out(words: list[str]) -> bool:
    """Whether it is written without a break, or letter by letter."""
    joined = "".join(words)
    letters = len(words) > 3 and all(len(word) == 1 for word in words)
    return any(map(_STEMS.search, words)) or (letters and (_singular(joined),) in _anywhere())


def _stand_in(words: list[str], wanted: frozenset[tuple[str, ...]]) -> bool:
    return any(
        tuple(words[start : start + length]) in wanted
        for start in range(len(words))
        for length in range(1, min(LONGEST, len(words) - start) + 1)
    )


def _listed(part: str) -> list[str]:
    return [phrase.strip() for phrase in part.replace("\n", " ").split("|") if phrase.strip()]


def _forms(*parts: str) -> frozenset[tuple[str, ...]]:
    written = [form for part in parts for phrase in _listed(part) for form in (phrase, phrase.replace(" ", ""))]
    return frozenset(tuple(_readings(form)[0]) for form in written)


@cache
def _anywhere() -> frozenset[tuple[str, ...]]:
    return _forms(_GENERAL, _PEOPLES, _COMMUNITIES)


@cache
def _entire() -> frozenset[tuple[str, ...]]:
    return _forms(_ENTIRE)


@cache
def _beside() -> frozenset[tuple[str, ...]]:
    return _forms(_BESIDE)


@cache
def _in_header() -> frozenset[tuple[str, ...]]:
    return _forms(_HEADER)
