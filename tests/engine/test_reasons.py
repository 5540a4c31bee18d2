"""Why each stretch was hidden is kept beside the written text, and quotes nothing of the original."""

from __future__ import annotations

import gzip
import io

import pyarrow as pa
import pytest

from anonymizer.engine.text.detection import Span
from anonymizer.engine.text.operators.replacement import Redaction, Replacer
from anonymizer.engine.text.reasons import Hidden, ReasonsWriter, fingerprint, read_reasons

TEXT = "Call Amina Roy at 613-555-0100."
SPANS = [Span(5, 14, "PERSON", 0.9, "PersonRecognizer", "words"), Span(18, 30, "PHONE", 0.75, "Telephones", "shape")]


class Told:
    """A detector that says what it was given."""

    name = "told"

    def analyze(self, texts: list[str], *, language: str = "auto") -> list[list[Span]]:
        return [SPANS if text == TEXT else [] for text in texts]


@pytest.mark.parametrize("operator", ["label", "pseudonym", "surrogate"])
def test_rewrite_tells_where_each_replacement_stands(operator: str) -> None:
    written, hidden = Replacer(b"k" * 32, operator).rewrite(TEXT, SPANS)

    assert [(each.label, each.recognizer, each.score, each.reason) for each in hidden] == [
        ("PERSON", "PersonRecognizer", 0.9, "words"),
        ("PHONE", "Telephones", 0.75, "shape"),
    ]
    between = [written[: hidden[0].start], written[hidden[0].end : hidden[1].start], written[hidden[1].end :]]
    assert between == ["Call ", " at ", "."]
    assert "Amina" not in written


def test_redaction_tells_the_reasons_of_each_text_and_they_are_read_back() -> None:
    sink = io.BytesIO()
    writer = ReasonsWriter(sink)
    redaction = Redaction("notes", Told(), Replacer(b"k" * 32), on_redacted=writer)

    cells = redaction(pa.array([TEXT, "nobody", None, TEXT]))
    writer.close()
    writer("notes", "told too late", [Hidden(0, 4, "PERSON", "", 1.0, "")])
    sink.seek(0)
    keys = {fingerprint("notes", text) for text in cells.to_pylist() if text}
    found = read_reasons(sink, keys)

    assert cells.to_pylist()[0] == "Call [PERSON] at [PHONE]."
    assert found == {
        fingerprint("notes", "Call [PERSON] at [PHONE]."): [
            Hidden(5, 13, "PERSON", "PersonRecognizer", 0.9, "words"),
            Hidden(17, 24, "PHONE", "Telephones", 0.75, "shape"),
        ]
    }
    assert b"Amina" not in gzip.decompress(sink.getvalue())


def test_reasons_of_other_columns_and_texts_are_not_read() -> None:
    sink = io.BytesIO()
    writer = ReasonsWriter(sink)
    writer("notes", "[PERSON]", [Hidden(0, 8, "PERSON", "", 1.0, "")])
    writer.close()
    sink.seek(0)

    assert read_reasons(sink, {fingerprint("remarks", "[PERSON]")}) == {}
