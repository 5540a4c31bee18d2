"""Imported by the server that ``tests.detection`` forks from: both models are in its memory from here on."""

import tests.detection  # noqa: F401 - what its processes run
from anonymizer.detectors.detector import PresidioDetector

PresidioDetector().analyze(["Omar Mansour called", "Omar Mansour appelle"])
