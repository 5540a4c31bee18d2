"""``entente detect``: notes in, one per line as JSON; where each must be hidden out, in the same order.

In: ``{"id": ..., "lang": "en", "text": "..."}`` (``lang`` may be missing); out: ``{"id": ..., "spans": [{"start",
"end", "label", "score", "recognizer", "reason"}]}``, without the text. All lines are checked before the first is
analyzed, and the output appears under its name only when it is whole.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import batched
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from anonymizer.detectors.errors import DetectorFailed
from anonymizer.detectors.language import choose_language
from anonymizer.detectors.messages import message
from anonymizer.engine.text.normalization import normalize

if TYPE_CHECKING:
    from anonymizer.engine.text.detection import Detector, Span

DONE, FAILED, BAD_INPUT = 0, 1, 2
LINES_AT_ONCE = 1_000
FAULTS_SHOWN = 10


@dataclass(frozen=True)
class Note:
    """One line of the input: its id (returned as it came), its text, the language it is said to be in."""

    id: str | int
    text: str
    lang: str


class BadLine(Exception):
    """A line that is no note; ``english`` and ``french`` say what is wrong, without quoting it."""

    def __init__(self, english: str, french: str) -> None:
        super().__init__(english)
        self.english, self.french = english, french


def cli_detect(in_path: Path, *, lang: str, services: Path | None, out_path: Path) -> int:
    """Exit status: 0 when ``out_path`` holds every line's spans; 2 for a bad input, 1 if detection failed.

    Args:
        lang: "en" or "fr" for all lines; "auto" chooses for each by its words, and takes the line's own ``lang`` where
            these say nothing: in 211 records ``lang`` is often the caller's language and not the note's.
        services: names that stay visible, one a line.
    """
    faults = _faults(in_path)
    try:
        names = _service_names(services)
    except (OSError, UnicodeDecodeError) as error:
        faults.append(_unreadable(error))
    if faults:
        _say(faults)
        return BAD_INPUT
    try:
        return _detect(in_path, lang, names, out_path)
    except DetectorFailed as failure:
        _say([(message(failure, "en"), message(failure, "fr"))])
        return FAILED


def _detect(in_path: Path, lang: str, names: list[str], out_path: Path) -> int:
    from anonymizer.detectors.detector import PresidioDetector  # takes seconds: only once the input is known to be good

    partial = out_path.with_name(f".{out_path.name}.{os.getpid()}.partial")
    try:
        with in_path.open("rb") as source, partial.open("w", encoding="utf-8") as sink:
            detector = PresidioDetector(names)
            for notes in batched(_notes(source), LINES_AT_ONCE):
                _write(notes, _found(detector, notes, lang), sink)
        partial.replace(out_path)
    except OSError as error:
        _say([_unwritable(error)])
        return FAILED
    finally:
        partial.unlink(missing_ok=True)
    return DONE


def _found(detector: "Detector", notes: tuple[Note, ...], lang: str) -> list[list["Span"]]:
    languages = [
        choose_language(normalize(note.text).text, otherwise=note.lang) if lang == "auto" else lang for note in notes
    ]
    spans_of_notes: list[list[Span]] = [[] for _ in notes]
    for language in sorted(set(languages)):
        places = [place for place, spoken in enumerate(languages) if spoken == language]
        spans_of_texts = detector.analyze([notes[place].text for place in places], language=language)
        for place, spans in zip(places, spans_of_texts, strict=True):
            spans_of_notes[place] = spans
    return spans_of_notes


def _write(notes: tuple[Note, ...], spans_of_notes: list[list["Span"]], sink: IO[str]) -> None:
    for note, spans in zip(notes, spans_of_notes, strict=True):
        rows = [
            {
                "start": span.start,
                "end": span.end,
                "label": span.label,
                "score": round(span.score, 4),
                "recognizer": span.recognizer,
                "reason": span.reason,
            }
            for span in spans
        ]
        sink.write(json.dumps({"id": note.id, "spans": rows}, ensure_ascii=True) + "\n")


def _notes(lines: Iterable[bytes]) -> Iterator[Note]:
    for line in lines:
        if line.strip():
            yield _note(line)


def _note(line: bytes) -> Note:
    try:
        record: Any = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadLine("it is not UTF-8.", "elle n'est pas en UTF-8.") from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadLine("it is not JSON.", "ce n'est pas du JSON.") from error
    if not isinstance(record, dict):
        raise BadLine("it is not a JSON object.", "ce n'est pas un objet JSON.")
    identifier, text, lang = record.get("id"), record.get("text"), record.get("lang")
    if not isinstance(identifier, str | int) or isinstance(identifier, bool):
        raise BadLine('"id" must be a text or a whole number.', "« id » doit être un texte ou un nombre entier.")
    if not isinstance(text, str):
        raise BadLine('"text" must be a text.', "« text » doit être un texte.")
    return Note(identifier, text, lang if lang in ("en", "fr") else "en")


def _faults(in_path: Path) -> list[tuple[str, str]]:
    faults: list[tuple[str, str]] = []
    more = 0
    try:
        with in_path.open("rb") as source:
            for number, line in enumerate(source, start=1):
                try:
                    if line.strip():
                        _note(line)
                except BadLine as bad:
                    if len(faults) == FAULTS_SHOWN:
                        more += 1
                        continue
                    faults.append((f"Line {number}: {bad.english}", f"Ligne {number} : {bad.french}"))
    except OSError as error:
        return [_unreadable(error)]
    if more:
        faults.append((f"Bad lines not shown: {more}.", f"Lignes fautives non affichées : {more}."))
    return faults


def _service_names(services: Path | None) -> list[str]:
    if services is None:
        return []
    return [name.strip() for name in services.read_text(encoding="utf-8-sig").splitlines() if name.strip()]


def _unreadable(error: OSError | UnicodeDecodeError) -> tuple[str, str]:
    why = error.strerror if isinstance(error, OSError) else "UTF-8"
    return f"The file cannot be read ({why}).", f"Le fichier ne peut pas être lu ({why})."


def _unwritable(error: OSError) -> tuple[str, str]:
    return (
        f"The result cannot be written ({error.strerror}).",
        f"Le résultat ne peut pas être écrit ({error.strerror}).",
    )


def _say(faults: Iterable[tuple[str, str]]) -> None:
    for english, french in faults:
        print(f"{english} / {french}", file=sys.stderr)
