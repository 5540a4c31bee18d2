"""Detection in a process of its own, behind a pipe: the models' memory is not the worker's, and goes when it goes.

The two processes exchange frames: four bytes of length, big-endian, then JSON. The first frame brings the protected
names and is answered with ``ready``; each further one brings texts and is answered with their spans. Texts travel
through the pipe only: never by argument, environment or disk, and an error names its kind and nothing else. The
process ends when its input ends, so it cannot outlive its parent. Texts may come from strangers, so it gives up what
it does not need before it reads any (``anonymizer.engine.isolation``).
"""

import json
import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

from anonymizer.detectors.errors import DetectorFailed
from anonymizer.detectors.language import choose_language
from anonymizer.engine import isolation
from anonymizer.engine.text.detection import TOO_SLOW, Span, unsearched
from anonymizer.engine.text.normalization import normalize

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES_ASKED = ("en", "fr", "auto")
FRAME_TEXTS, FRAME_CHARACTERS = 512, 500_000
SECONDS_TO_LEAVE, SECONDS_TO_START = 5, 600
SECONDS_TO_ANSWER, SECONDS_PER_CHARACTER = 300.0, 0.01
"""How long the process may take for some texts on a busy machine: it keeps to its own limits long before
(``detector``)."""
# Determinism and memory: one thread for arithmetic, few arenas for malloc.
ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}


class DetectorProcess:
    """A ``Detector`` in another process: started by the first text, started again once if it dies.

    Use it as a context manager. Calls from several threads take turns.
    """

    name = "presidio"

    def __init__(self, services: Iterable[str] = ()) -> None:
        self._services = list(services)
        self._running: _Running | None = None
        self._turn = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The number of the running process, or None before the first text and after ``close``."""
        return self._running.process.pid if self._running else None

    def analyze(self, texts: Sequence[str], *, language: str = "auto") -> list[list[Span]]:
        """As ``PresidioDetector.analyze``.

        Raises:
            DetectorFailed: ``detector.process_died`` if it dies twice over the same texts; else what it reported.
        """
        if language not in LANGUAGES_ASKED:
            raise ValueError("language must be 'en', 'fr' or 'auto'")
        with self._turn:
            spans_of: dict[str, list[Span]] = {}
            for group in _frames(dict.fromkeys(text for text in texts if text.strip())):
                spans_of.update(self._searched(group, language))
        return [list(spans_of.get(text, ())) for text in texts]

    def language_of(self, text: str) -> str:
        """The language in which labels are written into a text."""
        return choose_language(normalize(text).text)

    def close(self) -> None:
        """End the process; the next text would start another. Safe to call twice."""
        running, self._running = self._running, None
        if running is None:
            return
        with suppress(BrokenPipeError):  # it has left already
            running.questions.close()
        try:
            running.process.wait(timeout=SECONDS_TO_LEAVE)
        except subprocess.TimeoutExpired:
            running.process.kill()
            running.process.wait()
        running.answers.close()

    def _searched(self, group: Sequence[str], language: str) -> dict[str, list[Span]]:
        """The spans of some texts. A text over which the process takes too long has not been searched, and nothing of
        it stays visible."""
        patience = SECONDS_TO_ANSWER + SECONDS_PER_CHARACTER * sum(map(len, group))
        try:
            answer = self._ask({"texts": group, "language": language}, patience)
        except _TooSlow:
            self._bury()
            if len(group) == 1:
                return {group[0]: [unsearched(0, len(group[0]), TOO_SLOW)]}
            half = len(group) // 2
            return self._searched(group[:half], language) | self._searched(group[half:], language)
        return dict(zip(group, map(_spans, answer["spans"]), strict=True))

    def _ask(self, question: dict[str, Any], patience: float) -> dict[str, Any]:
        try:
            return self._exchange(question, patience)
        except _DEAD:
            self._bury()
        try:
            return self._exchange(question, patience)
        except _DEAD as error:
            raise DetectorFailed("detector.process_died", exit_code=self._bury()) from error

    def _exchange(self, question: dict[str, Any], patience: float) -> dict[str, Any]:
        if self._running is None:
            self._running = _started()
            beginning = {"services": self._services, "isolation_required": isolation.is_required()}
            self._answer(self._running, beginning, SECONDS_TO_START)
        return self._answer(self._running, question, patience)

    def _answer(self, running: "_Running", question: dict[str, Any], patience: float) -> dict[str, Any]:
        write_frame(running.questions, question)
        if not select.select([running.answers], [], [], patience)[0]:
            raise _TooSlow
        answer = read_frame(running.answers)
        if answer is None:
            raise EOFError
        if "error" in answer:
            self.close()
            raise DetectorFailed(answer["error"], **answer["facts"])
        return answer

    def _bury(self) -> int:
        """Its exit code; minus the signal's number if a signal ended it."""
        running = self._running
        assert running is not None
        running.process.kill()
        self.close()
        return running.process.returncode


@dataclass(frozen=True)
class _Running:
    process: subprocess.Popen[bytes]
    questions: BinaryIO
    answers: BinaryIO


class _TooSlow(Exception):
    """No answer has come in time."""


_DEAD = (EOFError, BrokenPipeError, ConnectionResetError)


def write_frame(pipe: BinaryIO, message: dict[str, Any]) -> None:
    """The message is in the pipe, whole."""
    body = json.dumps(message).encode("ascii")
    pipe.write(len(body).to_bytes(4, "big") + body)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> dict[str, Any] | None:
    """The next message, or None where the pipe ends before or inside it."""
    head = pipe.read(4)
    if len(head) < 4:
        return None
    length = int.from_bytes(head, "big")
    body = pipe.read(length)
    if len(body) < length:
        return None
    message: dict[str, Any] = json.loads(body)
    return message


def serve(questions: BinaryIO, answers: BinaryIO, layers: Sequence[str] = isolation.LAYERS) -> None:
    """Answer until the questions end. Runs in the process that holds the models, in which these layers hold."""
    first = read_frame(questions)
    if first is None:
        return
    if first["isolation_required"] and isolation.missing(layers):
        write_frame(answers, {"error": "detector.not_isolated", "facts": {}})
        return
    # Imported here: the parent imports this module too, and must stay small.
    from anonymizer.detectors.detector import PresidioDetector

    try:
        detector = PresidioDetector(first["services"])
        write_frame(answers, {"ready": True})
        while (question := read_frame(questions)) is not None:
            spans_of_texts = detector.analyze(question["texts"], language=question["language"])
            rows = [[list(span) for span in spans] for spans in spans_of_texts]
            write_frame(answers, {"spans": rows})
    except DetectorFailed as failure:
        write_frame(answers, {"error": failure.code, "facts": failure.facts})


def main() -> None:
    """Serve on standard input and output; what else would be printed goes nowhere."""
    questions = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    try:
        serve(
            questions, answers, isolation.isolate(["/proc/self"])
        )  # which libraries it has loaded, to bound their threads
    except BrokenPipeError:
        os._exit(0)  # the parent has left: nobody reads the answer


def _started() -> _Running:
    # It needs no secret of the worker's (keys, database): none of its settings is handed down.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ENTENTE_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "anonymizer.detectors.process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=inherited | ENVIRONMENT,
    )
    return _Running(process, cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout))


def _frames(texts: Iterable[str]) -> Iterator[list[str]]:
    frame: list[str] = []
    characters = 0
    for text in texts:
        if frame and (len(frame) == FRAME_TEXTS or characters + len(text) > FRAME_CHARACTERS):
            yield frame
            frame, characters = [], 0
        frame.append(text)
        characters += len(text)
    if frame:
        yield frame


def _spans(rows: Iterable[Sequence[Any]]) -> list[Span]:
    return [Span(*row) for row in rows]


if __name__ == "__main__":
    main()
