"""Messages in the language of the person at the terminal."""

from __future__ import annotations

import os
import sys

from anonymizer.engine.errors import Finding

_CHOSEN = {"language": "en"}


def chosen_language(lang: str | None) -> str:
    """What was asked, otherwise what the environment says, otherwise English. Kept for the process: it runs one command."""
    environment = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en")
    _CHOSEN["language"] = "fr" if (lang or environment).lower().startswith("fr") else "en"
    return _CHOSEN["language"]


def language() -> str:
    """The language of this process, ``en`` or ``fr``."""
    return _CHOSEN["language"]


def say(*findings: Finding) -> None:
    """Print findings on stderr, each as a sentence."""
    for finding in findings:
        print(words(finding), file=sys.stderr)


def words(finding: Finding) -> str:
    """A finding as a sentence."""
    from anonymizer.engine.messages import message

    if finding.code.startswith("detector."):
        from anonymizer.detectors.errors import DetectorFailed
        from anonymizer.detectors.messages import message as message_of_detector

        return message_of_detector(DetectorFailed(finding.code, **finding.facts), _CHOSEN["language"])
    if finding.code.startswith("need."):
        from entente.need.messages import MESSAGES

        return message(finding, _CHOSEN["language"], MESSAGES)
    return message(finding, _CHOSEN["language"])
