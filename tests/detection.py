"""Detection processes for jobs that run in the process of the tests: forked from one that has the models in its memory.

It is the same server behind the same kind of pipe, and passes the same tests (``tests/detectors/test_process.py``); only its start
takes milliseconds in place of the four seconds in which the models are read.
"""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection

from anonymizer.detectors import process as detection
from tests.forks import CONTEXT, as_file, fork


def forked() -> detection._Running:
    """A detection process, as ``anonymizer.detectors.process._started`` makes it."""
    questions, asking = CONTEXT.Pipe(duplex=False)
    answering, answers = CONTEXT.Pipe(duplex=False)
    environment = os.environ | detection.ENVIRONMENT
    process = fork(_serve, questions, answers, preload="tests.warm_models", environment=environment)
    for theirs in (questions, answers):
        theirs.close()
    return detection._Running(process, as_file(asking, "wb"), as_file(answering, "rb"))  # type: ignore[arg-type]


def _serve(questions: Connection, answers: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        detection.serve(as_file(questions, "rb"), as_file(answers, "wb"))
    except BrokenPipeError:
        os._exit(0)
