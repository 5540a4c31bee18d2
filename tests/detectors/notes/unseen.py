"""Contact notes and running text in English and French, written without sight of the detectors' rules or of the other sets.

Held out once, scored several times, for development since: ``held_out`` is what quality is told by. Every person,
number, street and agency is invented; labels are those of the de-identification score. ``make(seed, count)`` always gives the same texts.
"""

import re
from collections.abc import Callable
from random import Random
from typing import Any

from tests.detectors.notes import unseen_frames as frames
from tests.detectors.notes import unseen_words as words
from tests.detectors.notes.unseen_values import (
    Person,
    ascii_letters,
    birth,
    boxed,
    civic,
    dated,
    digits,
    email,
    insurance_number,
    listed,
    other_date,
    phone,
    plain,
    postal,
    ramq,
)

SERVICES: list[str] = words.SERVICES_EN + words.SERVICES_FR

Segment = tuple[str, str | None]
FIXED = {
    "O": "ORG_OK",
    "H": "HOTLINE_OK",
    "D": "DATE_OK",
    "N": "NUM_OK",
    "L": "LANG_OK",
    "P": "PLACE_OK",
    "Q": "PERSON",
    "X": "NEUTRAL",
}
TOKEN = re.compile(r"\{(\w+)\}|<([^<>|]+)\|(\w)>")
VOWELS = "aàâeéèêëiîïoôuùûhAÀÂEÉÈÊËIÎÏOÔUÙÛ"
MASCULINE, FEMININE = (
    ("Manitoba", "Québec", "Nouveau-Brunswick", "Yukon"),
    ("Ontario", "Alberta", "Nouvelle-Écosse", "Saskatchewan"),
)
HEALTH = {
    "en": "OHIP ^####-###-###-@@|OHIP ^#### ### ###|health card ^####-###-###|MB PHIN ^### ### ###|PHN ^9### ### ###|AHC№ ^#####-####|HSN ^### ### ###"
    "|MSI ^#### ### ###|MCP ^### ### ### ###|NWT health card ^N#######|Medicare no. ^###-###-###|OHIP№ ^##########@@|RAMQ ^*",
    "fr": "RAMQ ^*|NAM ^*|carte-soleil ^*|carte d'assurance maladie : ^*|assurance-maladie ^*|no RAMQ ^*|carte Santé ^####-###-###-@@|OHIP ^########## @@"
    "|NIS Manitoba ^### ### ###|Medicare N.-B. ^### ### ###|carte santé N.-É. ^#### ### ###|NAM : ^*",
}
GOVERNMENT = {
    "en": "UCI ^##-####-####|UCI ^########|passport ^@@######|PR card ^RA##########|driver's licence ^@####-#####-#####|work permit ^U#########"
    "|status card ^##########|IRCC application ^E#########|study permit ^F#########|DL ^######-###|Treaty no. ^### ##### ##|UCI no. ^##########|Passport: ^@######@@",
    "fr": "IUC ^##-####-####|IUC ^########|passeport ^@@######|carte de RP ^RA##########|permis de conduire ^@####-######-##|permis de travail ^U#########"
    "|carte de statut ^##########|demande IRCC ^E#########|permis d'études ^F#########|no de bande ^### ##### ##|CSQ ^@@########|passeport no ^@######@@",
}
CASE = {
    "en": "file no. ^##-#####|Case №^C-#####|LTB file ^TSL-#####-24|police report ^PR24-######|ODSP member ID ^#########|ref№ ^####-###-B|claim ^########"
    "|TAL file ^##-######-###|ticket ^INC00#####|client ID ^######|EI claim no. ^####-####|docket ^CV-24-00######-0000|occurrence ^24-######",
    "fr": "dossier ^##-#####|dossier no ^C-#####|TAL ^##-######-###|rapport de police ^PR24-######|no de client ^######|réf. ^####-###-B|réclamation ^########"
    "|billet ^INC00#####|dossier ^2024/###|no d'événement ^24-######|cause ^500-##-######-###|demande AE ^####-####|no de dossier : ^#####-@",
}
ACCOUNT = {
    "en": "acct ^##########|account no. ^### ### ###-#|transit ^#####-003 acct #######|Visa ^#### #### #### ####|Mastercard ^5###-####-####-####|hydro account ^#### #### ##"
    "|chequing ^####-#######|gas acct ^#########-#|debit card ^4500 #### #### ####|IBAN ^FR76 #### #### #### #### #### ###|Inst 010 Transit ^##### Acct ##-#####",
    "fr": "compte ^##########|no de compte ^### ### ###-#|transit ^#####-815 folio ######-#|Visa ^#### #### #### ####|Mastercard ^5###-####-####-####|compte Hydro ^### ### ### ###"
    "|folio ^#####-#|compte de gaz ^#########-#|carte de débit ^4500 #### #### ####|succ. ^##### inst. 006 compte ##-##-###|compte chèques ^####-#######",
}


def cued(table: dict[str, str], label: str) -> Callable[["Text", str], list[Segment]]:
    def make_one(text: "Text", _: str) -> list[Segment]:
        form = text.rng.choice(table[text.lang].split("|"))
        cue, form = form.replace("№", "#").split("^")
        value = ramq(text.rng, text.people["p"]) if form == "*" else digits(text.rng, form)
        if label == "ACCOUNT":  # several numbers with words between: one span each
            parts = re.split(r"((?: |^)(?:[A-Za-z]{4,}\.?) )", value)
            return [(cue, None), *[(part, None if i % 2 else label) for i, part in enumerate(parts)]]
        return [(cue, None), (value, label)]

    return make_one


def social(text: "Text", _: str) -> list[Segment]:
    cues = {
        "en": "SIN |SIN: |S.I.N. |SIN# |social insurance no. |sin ",
        "fr": "NAS |NAS : |N.A.S. |no d'assurance sociale |nas ",
    }
    return [(text.rng.choice(cues[text.lang].split("|")), None), (insurance_number(text.rng), "SIN")]


def address_online(text: "Text", _: str) -> list[Segment]:
    rng, who = text.rng, text.people["p"]
    g, f = ascii_letters(who.given), ascii_letters(who.family)
    if text.wants_ip:
        return [
            (
                rng.choice(
                    [
                        f"203.0.113.{rng.randrange(256)}",
                        f"198.51.100.{rng.randrange(256)}",
                        f"2001:db8::{rng.randrange(4096):x}:1",
                    ]
                ),
                "URL_IP",
            )
        ]
    forms = [
        f"https://www.facebook.example/{g}.{f}.{rng.randrange(99)}",
        f"www.fundme.example.org/f/{g}-{f}",
        f"https://example.com/in/{g}{f}/",
    ]
    return [(rng.choice([*forms, f"clips.example.net/@{g}_{f}", f"http://{f}-{g}.example.org"]), "URL_IP")]


def service(text: "Text", before: str) -> list[Segment]:
    own, others = (
        (words.SERVICES_FR, words.SERVICES_EN) if text.lang == "fr" else (words.SERVICES_EN, words.SERVICES_FR)
    )
    name = text.rng.choice(own if text.rng.random() < 0.9 else others)
    for article, joined in (("Le ", {"à": "au ", "de": "du "}), ("Les ", {"à": "aux ", "de": "des "})):
        last = before.rsplit(None, 1)[-1:] if before.endswith(" ") else []
        if text.lang == "fr" and name.startswith(article) and last and last[0] in joined:
            return [("\b" * (len(last[0]) + 1) + joined[last[0]], None), (name[len(article) :], "ORG_OK")]
    return [(name, "ORG_OK")]


def province(text: "Text", before: str) -> list[Segment]:
    names = listed(words.PROVINCES[text.lang])
    if text.lang == "fr":
        names = [*FEMININE] if before.endswith("en ") else [*MASCULINE] if before.endswith(("au ", "du ")) else names
    return [(text.rng.choice(names), "PLACE_OK")]


def when(text: "Text", before: str) -> list[Segment]:
    value = other_date(text.rng, text.lang)
    if text.lang == "fr" and value[0].isdigit() and not before.endswith(("du ", "le ", "au ")):
        return [("le ", None), (value, "DATE_OK")]
    return [(value, "DATE_OK")]


def money(text: "Text", _: str) -> list[Segment]:
    n = text.rng.choice(
        [text.rng.randrange(5, 100) * 5, text.rng.randrange(100, 4000), text.rng.randrange(1, 60) * 1000]
    )
    cents = text.rng.randrange(100)
    if text.lang == "fr":
        grouped = f"{n:,}".replace(",", text.rng.choice(["\u00a0", " "]))
        forms = [f"{grouped} $", f"{grouped}\u00a0$", f"{n}$", f"{grouped},{cents:02} $"]
    else:
        forms = [f"${n:,}", f"${n}", f"${n:,}.{cents:02}", f"{n} dollars"]
    return [(text.rng.choice(forms), "NUM_OK")]


def agency(text: "Text", _: str) -> Segment:
    name = ascii_letters(text.rng.choice(SERVICES))[:14]
    return name, text.rng.choice(["example.org", "example.ca", "example.net"])


SLOTS: dict[str, Callable[["Text", str], list[Segment]]] = {
    "a": lambda t, _: [(civic(t.rng, t.lang), "LOCATION_ADDRESS")],
    "bx": lambda t, _: [(boxed(t.rng, t.lang), "LOCATION_ADDRESS")],
    "z": lambda t, _: [(postal(t.rng), "POSTAL_CODE")],
    "z3": lambda t, _: [(postal(t.rng)[:3].upper(), "PLACE_OK")],
    "c": lambda t, _: [(t.rng.choice(listed(words.CITIES[t.lang])), "PLACE_OK")],
    "d": lambda t, _: [(t.rng.choice(listed(words.DISTRICTS[t.lang])), "PLACE_OK")],
    "v": province,
    "t": lambda t, _: [(phone(t.rng, t.lang), "PHONE")],
    "e": lambda t, _: [(email(t.rng, t.people["p"]), "EMAIL")],
    "b": lambda t, _: [(dated(t.rng, t.lang, birth(t.rng)), "DATE_OF_BIRTH")],
    "bk": lambda t, _: [(dated(t.rng, t.lang, (t.rng.randrange(2009, 2024), *birth(t.rng)[1:])), "DATE_OF_BIRTH")],
    "age": lambda t, _: [(str(t.rng.randrange(18, 97)), "AGE")],
    "SIN": social,
    "HN": cued(HEALTH, "HEALTH_NUMBER"),
    "GOV": cued(GOVERNMENT, "GOV_ID"),
    "CASE": cued(CASE, "CASE_ID"),
    "ACCT": cued(ACCOUNT, "ACCOUNT"),
    "url": address_online,
    "o": service,
    "h": lambda t, _: [(t.rng.choice(listed(words.HOTLINES[t.lang])), "HOTLINE_OK")],
    "dt": when,
    "m": money,
    "kid": lambda t, _: [(str(t.rng.randrange(2, 18)), "AGE")],
    "old": lambda t, _: [(str(t.rng.randrange(66, 101)), "AGE")],
    "kk": lambda t, _: [
        (f"{t.rng.randrange(1, 90)}{',' if t.lang == 'en' else ' '}{t.rng.randrange(1000):03}", "NUM_OK")
    ],
    "k": lambda t, _: [(str(t.rng.randrange(2, 60)), "NUM_OK")],
    "l": lambda t, _: [(t.rng.choice(listed(words.LANGUAGES[t.lang])), "LANG_OK")],
    "nt": lambda t, _: [(phone(t.rng, t.lang), "NEUTRAL")],
    "ne": lambda t, b: [("info@{}.{}".format(*agency(t, b)), "NEUTRAL")],
    "nw": lambda t, b: [("www.{}.{}".format(*agency(t, b)), "NEUTRAL")],
}


class Text:
    """One text in the making: its chance, language, people and segments."""

    def __init__(self, rng: Random, lang: str, neat: bool) -> None:
        self.rng, self.lang, self.neat, self.wants_ip = rng, lang, neat, False
        self.people: dict[str, Person] = {}

    def value(self, key: str, before: str) -> list[Segment]:
        if key[0] in "pqr" and (len(key) == 1 or key[1:] in "gfi"):
            person = self.people[key[0]]
            return [({"": person.full, "g": person.given, "f": person.family, "i": person.initials}[key[1:]], "PERSON")]
        return SLOTS[key](self, before)

    def fill(self, frame: str) -> list[Segment]:
        self.people = {k: Person(self.rng, self.lang, self.neat) for k in "pqr"}
        self.wants_ip = bool(re.search(r"\bIP \{url", frame))
        out: list[Segment] = []
        at = 0
        for found in TOKEN.finditer(frame):
            literal = frame[at : found.start()].replace("⏎", "\n")
            key, words_, mark = found.groups()
            got = [(words_, FIXED[mark])] if words_ else self.value(key, literal)
            if literal.endswith("~"):
                elided = got[0][0][0] in VOWELS
                literal = literal[:-2] + "'" if elided else literal[:-1] + " "
            if got[0][0].startswith("\b"):  # an article drawn into its preposition
                back = got[0][0].count("\b")
                literal, got[0] = literal[:-back], (got[0][0].strip("\b"), None)
            out += [(literal, None), *got]
            at = found.end()
        return [*out, (frame[at:].replace("⏎", "\n").replace("~", " "), None)]


def mistyped(rng: Random, text: str) -> str:
    spots = list(re.finditer(r"[^\W\d_]{4,}", text))
    if not spots:
        return text
    spot = rng.choice(spots)
    i = rng.randrange(spot.start() + 1, spot.end() - 1)
    return rng.choice(
        [
            text[:i] + text[i + 1] + text[i] + text[i + 2 :],
            text[:i] + text[i + 1 :],
            text[:i] + text[i] + text[i:],
            text[:i] + rng.choice("aesrnt") + text[i + 1 :],
        ]
    )


def worn(rng: Random, lang: str, note: bool, segments: list[Segment]) -> list[Segment]:
    """The segments as a hurried hand leaves them: typos, case, accents, signs."""
    if note and rng.random() < 0.15:
        for _ in range(rng.randrange(1, 4)):
            i = rng.choice(
                [i for i, s in enumerate(segments) if s[1] is None or (s[1] == "PERSON" and rng.random() < 0.2)]
            )
            segments[i] = (mistyped(rng, segments[i][0]), segments[i][1])
    changes: list[Callable[[str], str]] = []
    draw = rng.random()
    if note and draw < 0.12:
        changes.append(str.lower if draw < 0.08 else str.upper)
    if rng.random() < (0.07 if note else 0.02):
        changes.append(plain)
    if rng.random() < 0.5:
        changes.append(lambda s: s.replace("'", "’"))
    if lang == "fr":
        space = rng.choice(["\u00a0", " ", " ", ""]) if note else "\u00a0"
        changes.append(lambda s: re.sub(r" (?=[:»])", space, s))
        changes.append(lambda s: re.sub(r"(?<=«) ", space, s))
    for change in changes:
        segments = [(change(s), label) for s, label in segments]
    return segments


def joined(segments: list[Segment]) -> tuple[str, list[dict[str, Any]]]:
    text, spans = "", []
    for part, label in segments:
        if label and part:
            spans.append({"start": len(text), "end": len(text) + len(part), "label": label})
        text += part
    return text, spans


PROSE = {2, 5, 8, 12, 15, 18}  # 30 % of every twenty texts of a language
BARE = {1, 7, 8, 11, 18}  # 25 % hold no identifier


def deck(seed: int, name: str, turn: int) -> str:
    """Frames in shuffled rounds, so that each is used before any comes back."""
    table = getattr(frames, name).strip().splitlines()
    order = Random(f"{seed}-{name}-{turn // len(table)}").sample(table, len(table))
    return str(order[turn % len(table)])


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """``count`` labelled texts, half in each language; the same for the same seed and count."""
    turns: dict[str, int] = {}
    out = []
    for i in range(count):
        rng, lang, place = Random(f"{seed}-{i}"), ("en", "fr")[i % 2], i // 2 % 20
        kind = "prose" if place in PROSE else "note"
        name = f"{kind}_{lang}".upper() + ("_NONE" if place in BARE else "")
        text = Text(rng, lang, kind == "prose")
        segments: list[Segment] = []
        for part in range(2 if rng.random() < 0.12 else 1):
            turn = turns[name] = turns.get(name, -1) + 1
            segments += [(" " if kind == "note" else "\n\n", None)] * bool(part) + text.fill(deck(seed, name, turn))
        whole, spans = joined(worn(rng, lang, kind == "note", segments))
        out.append({"id": f"{lang}-u{seed}-{i:05}", "lang": lang, "text": whole, "spans": spans, "kind": kind})
    return out
