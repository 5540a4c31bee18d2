"""The eighth hand: call notes of a bilingual 211 line, and the papers that go with them, labelled.

A frame is a text with slots: `{kind}` or `{kind*}` (the same value each time), `{kind1}` for person 1 (odd: a woman,
even: a man), `{kind31}` for person 3 with the surname of person 1, `{D:text}` for a text of the label with the code D,
`<a|b>` for one of several wordings; `de~` before a slot is elided as French asks. In the frame files an
empty line parts the frames, and a line that begins with a blank goes on from the one before.
"""

import random
import re

from tests.detectors.notes import eighth_hand_frames_en as calls_en
from tests.detectors.notes import eighth_hand_frames_fr as calls_fr
from tests.detectors.notes import eighth_hand_papers_en as papers_en
from tests.detectors.notes import eighth_hand_papers_fr as papers_fr
from tests.detectors.notes import eighth_hand_slots as slots
from tests.detectors.notes import eighth_hand_values as values
from tests.detectors.notes import eighth_hand_words as words

SERVICES = [name for names in (words.ORGS_EN | words.ORGS_FR).values() for name in names]
CODES = {"O": "ORG_OK", "H": "HOTLINE_OK", "D": "DATE_OK", "N": "NUM_OK", "L": "LANG_OK", "P": "PLACE_OK"}
SLOT = re.compile(r"\{(?:([A-Z]):([^}]*)|([a-z]+)(\d?)(\d?)(\*?))\}")
CHOICE = re.compile(r"<([^<>]*)>")
ELIDED = re.compile(r"(?:[aeioué]|h[éeu])", re.IGNORECASE)
STYLES = {
    "as_typed": lambda text: text,
    "lower": str.lower,
    "caps": str.upper,
    "bare": values.bare,
    "lower_bare": lambda text: values.bare(text).lower(),
}
CALL_STYLES = ["as_typed"] * 13 + ["lower"] * 3 + ["bare"] * 2 + ["lower_bare"] * 2 + ["caps"]
PAPER_STYLES = ["as_typed"] * 12 + ["bare"]


def _frames(calls, papers):
    """Every frame with the styles it is typed in."""
    return [
        (frame.replace("\n ", " "), styles)
        for module, styles in ((calls, CALL_STYLES), (papers, PAPER_STYLES))
        for frame in module.FRAMES.strip().split("\n\n")
    ]


FRAMES = {"en": _frames(calls_en, papers_en), "fr": _frames(calls_fr, papers_fr)}


def _slot(note, match):
    """The label and the text of one slot."""
    code, literal, kind, number, kin, same = match.groups()
    if code:
        return CODES[code], literal
    if kind in slots.PERSONAL:
        label, maker = slots.PERSONAL[kind]
        text = maker(note, note.person(number, kin))
    else:
        label, maker = slots.PLAIN[kind]
        text = maker(note)
    return label, note.keep(kind, text) if same else text


def _render(rng, lang, frame):
    """The text of a frame and its spans."""
    note = values.Note(rng, lang)
    frame = CHOICE.sub(lambda match: rng.choice(match[1].split("|")), frame)
    text, spans, last = "", [], 0
    for match in SLOT.finditer(frame):
        text += frame[last : match.start()]
        last = match.end()
        label, value = _slot(note, match)
        if value.endswith(".") and frame[last : last + 1] == ".":
            value = value[:-1]
        if text.endswith("e~"):
            text = text[:-2] + ("'" if ELIDED.match(value) else "e ")
        spans.append({"start": len(text), "end": len(text) + len(value), "label": label})
        text += value
    return text + frame[last:], spans


def make(seed, count):
    """As many labelled notes, half English and half French, each frame as often as the others."""
    rng = random.Random(seed)
    notes = []
    for lang, share in (("en", count - count // 2), ("fr", count // 2)):
        order = []
        for number in range(share):
            if not order:
                order = rng.sample(range(len(FRAMES[lang])), len(FRAMES[lang]))
            index = order.pop()
            frame, styles = FRAMES[lang][index]
            text, spans = _render(rng, lang, frame)
            style = rng.choice(styles)
            notes.append(
                {
                    "id": f"eighth-{seed}-{lang}-{number:04}",
                    "lang": lang,
                    "frame": index,
                    "variant": style,
                    "text": STYLES[style](text),
                    "spans": spans,
                }
            )
    return notes
