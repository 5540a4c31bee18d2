"""The frame engine: choices <a|b>, slots {name:key}, literals [text=LABEL]; then the variants.

A frame file is a text: a line `@@kind` opens a frame; its lines are joined by a blank; a line that begins with
`| ` begins a new line of the note, `||` an empty line.
"""

import re
from collections.abc import Callable

from tests.detectors.notes import twenty_first_hand_dates as dates
from tests.detectors.notes import twenty_first_hand_ids as ids
from tests.detectors.notes import twenty_first_hand_kept as kept
from tests.detectors.notes import twenty_first_hand_values as values
from tests.detectors.notes.twenty_first_hand_people import Context

Segment = tuple[str, str]
CHOICE = re.compile(r"<([^<>]*)>")
TOKEN = re.compile(r"\{([a-z]+)(?::([a-z0-9]+))?\}|\[([^\[\]=]+)=([A-Z]+)\]")
ELIDES = re.compile(r"\b([Dd]|[Qq]u|[Jj]usqu)e $")
VOWEL = re.compile(r"[aeiouâàéèêëîïôöûùœAEIOUÂÀÉÈÊÎÔÖŒ]|H[eéuyè]|Yv")
LITERALS: dict[str, str] = {
    "NUM": "NUM_OK",
    "DATE": "DATE_OK",
    "HOT": "HOTLINE_OK",
    "LANG": "LANG_OK",
    "PLACE": "PLACE_OK",
    "NEU": "NEUTRAL",
    "AGE": "AGE",
}
SLOTS: dict[str, tuple[str, Callable[[Context, str], str]]] = {
    **{name: ("PERSON", getattr(values, name)) for name in "full given last title madame elder nick init lf".split()},
    "dr": ("PERSON", values.doctor),
    "email": ("EMAIL", values.email),
    "url": ("URL_IP", values.url),
    "fb": ("URL_IP", values.fb),
    "fund": ("URL_IP", values.fund),
    "ip": ("URL_IP", ids.ip_address),
    **{name: ("LOCATION_ADDRESS", getattr(values, name)) for name in "addr corner rural box bldg".split()},
    "pc": ("POSTAL_CODE", ids.postal),
    "phone": ("PHONE", ids.phone),
    "phonex": ("PHONE", ids.phonex),
    "phonesp": ("PHONE", dates.phonesp),
    "sin": ("SIN", ids.sin),
    "hn": ("HEALTH_NUMBER", ids.health),
    **{name: ("DATE_OF_BIRTH", getattr(dates, name)) for name in "dob dobf dobsp".split()},
    **{name: ("AGE", getattr(dates, name)) for name in "agen ageadj agebare agew ageof".split()},
    **{name: ("GOV_ID", getattr(ids, name)) for name in "licence passport uci status permit plate".split()},
    **{name: ("ACCOUNT", getattr(ids, name)) for name in "transit acct bank card hydro".split()},
    "case": ("CASE_ID", ids.case),
    "org": ("ORG_OK", kept.org),
    "alias": ("ORG_OK", kept.alias),
    "hot": ("HOTLINE_OK", kept.hot),
    "nurse": ("HOTLINE_OK", kept.nurse),
    "newlang": ("LANG_OK", kept.newlang),
    **{name: ("NUM_OK", getattr(kept, name)) for name in "small rent big".split()},
    "toll": ("HOTLINE_OK", kept.toll),
    "date": ("DATE_OK", kept.appointment),
    "money": ("NUM_OK", kept.money),
    "count": ("NUM_OK", kept.count),
    "lang": ("LANG_OK", kept.language),
    "city": ("PLACE_OK", kept.city),
    "time": ("", kept.hour),
    "hnl": ("", kept.health_word),
}


def parse(raw: str) -> list[tuple[str, str]]:
    """The kinds and templates of a frame text."""
    blocks = [block.split("\n", 1) for block in raw.split("@@")[1:]]
    return [(block[0].strip(), join_lines(block[1])) for block in blocks]


def join_lines(body: str) -> str:
    """Joins the lines of one frame, with new lines where a bar opens them."""
    lines = [line for line in body.strip().split("\n") if line]
    parts = [
        (
            "\n\n" + line[2:].strip()
            if line.startswith("||")
            else "\n" + line[2:]
            if line.startswith("| ")
            else " " + line
        )
        for line in lines
    ]
    return "".join(parts).strip()


def org_segments(ctx: Context, name: str) -> list[Segment]:
    """A French service with its article, contracted where grammar asks for it."""
    article, service = kept.french_org(ctx)
    table = {
        "leorg": {"le": "le ", "la": "la ", "l'": "l'", "les": "les "},
        "duorg": {"le": "du ", "la": "de la ", "l'": "de l'", "les": "des "},
        "auorg": {"le": "au ", "la": "à la ", "l'": "à l'", "les": "aux "},
    }
    text = table[name.removeprefix("c")][article]
    return [(text[0].upper() + text[1:] if name.startswith("c") else text, ""), (service, "ORG_OK")]


def expand(ctx: Context, template: str) -> list[Segment]:
    """The segments of a template, with its choices made and its slots filled."""
    chosen = CHOICE.sub(lambda match: ctx.rng.choice(match.group(1).split("|")), template)
    ctx.spans = {key[:2]: key[2] for _name, key, _text, _label in TOKEN.findall(chosen) if len(key) > 2}
    matches = list(TOKEN.finditer(chosen))
    starts = [0, *(match.end() for match in matches)]
    ends = [*(match.start() for match in matches), len(chosen)]
    gaps = [(chosen[start:end], "") for start, end in zip(starts, ends, strict=True)]
    fills = [[*fill(ctx, match), gap] for match, gap in zip(matches, gaps[1:], strict=True)]
    segments = [gaps[0], *(item for group in fills for item in group)]
    return elide(segments) if ctx.french else segments


def fill(ctx: Context, match: re.Match[str]) -> list[Segment]:
    """The segments of one slot or literal."""
    name, key, literal, label = match.groups()
    if literal:
        return [(literal, LITERALS[label])]
    if name.endswith(("eorg", "uorg")):
        return org_segments(ctx, name)
    kind, maker = SLOTS[name]
    return [(maker(ctx, key or "x0"), kind)]


def elide(segments: list[Segment]) -> list[Segment]:
    """Writes d' and qu' before a vowel."""
    following = [*(item[0] for item in segments[1:]), ""]
    return [
        (ELIDES.sub(r"\1'", text) if not label and VOWEL.match(after) else text, label)
        for (text, label), after in zip(segments, following, strict=True)
    ]
