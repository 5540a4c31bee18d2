"""What can go wrong in detection, without a word of the texts."""

from anonymizer.engine.errors import EngineError, Finding


class DetectorFailed(EngineError):
    """Detection did not happen: a model is missing or unknown, or the process that detects broke down.

    The one finding's facts are names of packages, versions and counts. ``messages`` holds its sentences.
    """

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(Finding(code, facts=facts))

    @property
    def facts(self) -> dict[str, str | int]:
        """What the finding says, as JSON values."""
        return dict(self.findings[0].facts)
