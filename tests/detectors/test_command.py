"""``entente detect``: JSON lines in and out, bad lines named, nothing half written, nothing from the network."""

import json
import os
import subprocess
import sys

import pytest

from anonymizer.detectors import cli_detect
from anonymizer.detectors.process import ROOT
from tests.public_data import SHARED, needs

DEV, SCORER = SHARED / "data/pii/dev.jsonl", SHARED / "tools/pii_eval.py"

# What was reached on the development notes, less one point; stock Presidio has a recall of .72 and .64 there.
REACHED = {
    "en": {"recall": 0.98, "precision": 0.96, "f2": 0.98, "leak": 0.06},
    "fr": {"recall": 0.98, "precision": 0.95, "f2": 0.97, "leak": 0.05},
}

# Every way out is shut, and each attempt is told on standard error.
NO_NETWORK = """
import socket, sys
def refuse(*_args, **_kwargs):
    sys.stderr.write("NETWORK\\n")
    raise OSError("no network")
for name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, name, refuse)
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = refuse
from pathlib import Path
from anonymizer.detectors import cli_detect
raise SystemExit(cli_detect(Path(sys.argv[1]), lang="auto", services=None, out_path=Path(sys.argv[2])))
"""


@pytest.fixture
def notes(tmp_path):
    path = tmp_path / "in.jsonl"

    def write(*lines):
        path.write_bytes(
            b"".join((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines)
        )
        return path

    return write


def spans_of(path):
    return {row["id"]: row["spans"] for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}


@pytest.mark.models
def test_each_line_gets_its_spans_and_not_its_text(notes, tmp_path):
    source = notes(
        {"id": "a", "lang": "en", "text": "Omar Mansour called from 416-555-0199"},
        b"",
        {"id": 7, "text": "dirigée vers la Maison Tangente pour un lit"},
        {"id": "c", "lang": "fr", "text": ""},
    )
    (tmp_path / "names.txt").write_text("Maison Tangente\n\n", encoding="utf-8")
    out = tmp_path / "out.jsonl"

    status = cli_detect(source, lang="auto", services=tmp_path / "names.txt", out_path=out)

    assert status == 0
    found = spans_of(out)
    assert list(found) == ["a", 7, "c"]
    assert [(span["start"], span["end"], span["label"]) for span in found["a"]] == [
        (0, 12, "PERSON"),
        (25, 37, "PHONE"),
    ]
    assert found[7] == found["c"] == []
    assert "Omar" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "english", "french"),
    [
        (b"{", "Line 2: it is not JSON.", "Ligne 2 : ce n'est pas du JSON."),
        (b"\xff", "Line 2: it is not UTF-8.", "Ligne 2 : elle n'est pas en UTF-8."),
        ([1], "Line 2: it is not a JSON object.", "pas un objet JSON."),
        ({"text": "Zebulonqx"}, 'Line 2: "id" must be', "« id » doit être"),
        ({"id": True, "text": "Zebulonqx"}, 'Line 2: "id" must be', "« id » doit être"),
        ({"id": "Zebulonqx"}, 'Line 2: "text" must be', "« text » doit être"),
        ({"id": 1, "text": 5}, 'Line 2: "text" must be', "« text » doit être"),
        (b"[" * 100_000, "Line 2: it is not JSON.", "Ligne 2"),
    ],
)
def test_bad_line_is_named_in_both_languages_and_nothing_is_written(notes, tmp_path, capsys, line, english, french):
    source = notes({"id": "a", "text": "call"}, line)

    status = cli_detect(source, lang="en", services=None, out_path=tmp_path / "out.jsonl")

    said = capsys.readouterr().err
    assert status == 2
    assert english in said
    assert french in said
    assert "Zebulonqx" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_many_bad_lines_are_counted_after_the_first_ten(notes, tmp_path, capsys):
    source = notes(*[b"{"] * 25)

    cli_detect(source, lang="en", services=None, out_path=tmp_path / "out.jsonl")

    said = capsys.readouterr().err
    assert said.count("Line ") == 10
    assert "not shown: 15" in said


def test_files_that_cannot_be_read_are_said(tmp_path, notes, capsys):
    absent = tmp_path / "absent"

    assert cli_detect(absent, lang="en", services=None, out_path=tmp_path / "out.jsonl") == 2
    assert cli_detect(notes(), lang="en", services=absent, out_path=tmp_path / "out.jsonl") == 2
    assert capsys.readouterr().err.count("cannot be read") == 2


@pytest.mark.models
def test_failure_leaves_the_earlier_result_as_it_was(notes, tmp_path, monkeypatch):
    from anonymizer.detectors import DetectorFailed, PresidioDetector

    def fails(*_arguments, **_options):
        raise DetectorFailed("detector.text_refused")

    monkeypatch.setattr(PresidioDetector, "analyze", fails)
    out = tmp_path / "out.jsonl"
    out.write_text("earlier", encoding="utf-8")

    status = cli_detect(notes({"id": 1, "text": "call"}), lang="en", services=None, out_path=out)

    assert status == 1
    assert out.read_text(encoding="utf-8") == "earlier"
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl", "out.jsonl"}


@pytest.mark.models
def test_nothing_is_asked_of_the_network(notes, tmp_path):
    source = notes(
        {"id": 1, "text": "write to omar@mail.example.co.uk or see https://www.example.org/omar, 416-555-0199"},
        {"id": 2, "text": "écrire à omar@courriel.example.qc.ca pour un lit"},
    )
    out, home = tmp_path / "out.jsonl", tmp_path / "home"
    home.mkdir()

    done = subprocess.run(
        [sys.executable, "-c", NO_NETWORK, source, out],
        env=os.environ | {"HOME": str(home), "XDG_CACHE_HOME": str(home)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert [span["label"] for span in spans_of(out)[1]] == ["EMAIL", "URL_IP", "PHONE"]
    assert list(home.iterdir()) == []


@pytest.mark.models
@pytest.mark.shared
@needs("data/pii/dev.jsonl")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_labelled_notes_are_hidden_as_well_as_once_measured(tmp_path, lang):
    out = tmp_path / "out.jsonl"
    assert cli_detect(DEV, lang="auto", services=DEV.with_name("dev_services.txt"), out_path=out) == 0

    scored = subprocess.run(
        [sys.executable, SCORER, DEV, out, "--lang", lang, "--json"], capture_output=True, text=True, check=True
    )

    figures, reached = json.loads(scored.stdout), REACHED[lang]
    assert figures["recall_direct"] >= reached["recall"]
    assert figures["precision"] >= reached["precision"]
    assert figures["f2"] >= reached["f2"]
    assert figures["leak_rate_with_id"] <= reached["leak"]
    assert figures["kept"]["ORG_OK"] == figures["kept"]["HOTLINE_OK"] == 1
