"""The models take seconds to load: one detector serves all tests of a session."""

import pytest

from anonymizer.detectors import PresidioDetector

SERVICES = ("Robertson House", "Le Pas de la rue", "Centre Lucien-Fort")


@pytest.fixture(scope="session")
def detector() -> PresidioDetector:
    return PresidioDetector(SERVICES)
