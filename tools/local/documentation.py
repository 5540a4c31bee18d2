"""The documentation as a site in two languages: ``bin/docs``, into ``site/``. Any warning is a failure.

The documents stay where readers of the repository find them. For the site they are copied to ``.documentation/pages``: a French document
comes to stand beside its English one (``five-minutes.fr.md``), links follow, files outside ``docs/`` to which a document leads come along,
and a document without a French one says so to French readers. MkDocs stands in a folder of its own (``requirements-docs.lock``).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from posixpath import normpath, relpath
from typing import Final

from tools.local.beside import Beside
from tools.local.installation import ROOT

MKDOCS: Final = Beside("MkDocs", ROOT / "requirements-docs.lock", ROOT / ".venv" / "docs")
PAGES: Final = ROOT / ".documentation" / "pages"
FRENCH: Final = {
    "docs/benchmarks.md": "docs/bancs-d-essai.md",
    "docs/guides/demonstration.md": "docs/guides/demonstration.fr.md",
    "docs/guides/directory.md": "docs/guides/repertoire.md",
    "docs/guides/dossier.md": "docs/guides/dossier.fr.md",
    "docs/guides/explorer.md": "docs/guides/explorateur.md",
    "docs/guides/federation.md": "docs/guides/noeuds.md",
    "docs/guides/first-dataset.md": "docs/guides/premier-jeu-de-donnees.md",
    "docs/guides/five-minutes.md": "docs/guides/cinq-minutes.md",
    "docs/guides/free-text.md": "docs/guides/texte-libre.md",
    "docs/guides/joint-exports.md": "docs/guides/fichiers-communs.md",
    "docs/guides/large-tables.md": "docs/guides/grandes-tables.md",
    "docs/guides/many-agreements.md": "docs/guides/ententes-nombreuses.md",
    "docs/guides/parts.md": "docs/guides/parties.md",
    "docs/guides/partner.md": "docs/guides/partenaire.md",
    "docs/guides/presidio.md": "docs/guides/presidio-fr.md",
    "docs/guides/at-home.md": "docs/guides/chez-vous.md",
    "docs/guides/treatments.md": "docs/guides/traitements.md",
    "docs/guides/verifying.md": "docs/guides/verifier.md",
    "docs/index.md": "docs/index.fr.md",
    "docs/readers.md": "docs/lecteurs.md",
    "docs/reference/need.md": "docs/reference/besoin.md",
}
BILINGUAL: Final = {"docs/glossary.md", "CODE_OF_CONDUCT.md"}
OF_THE_PROJECT: Final = ("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md")
# What leads to the front page of the repository leads to that of the site.
FRONT: Final = {"README.md": "docs/index.md", "LISEZMOI.md": "docs/index.fr.md"}
ENGLISH_ONLY: Final = "> Cette page n’existe qu’en anglais."
# Docstrings are printed once: MkDocs would not know which of two places a reference means.
DOCSTRINGS: Final = '<a href="../../../reference/{}/">Noms publics, avec leur documentation</a>'

_LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#|/)([^)#\s]+)(#[^)\s]*)?(?=\))")
# Each page of the site leads to the other language by itself.
_OTHER_LANGUAGE = re.compile(r" ?\(?\[(?:En français|In English)\]\([^)]+\)\)?\.?")


def main() -> int:
    """Build the site; MkDocs's exit code."""
    MKDOCS.install()
    arrange(ROOT, PAGES)
    environment = {**os.environ, "PYTHONPATH": str(MKDOCS.folder), "NO_MKDOCS_2_WARNING": "true"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(ROOT / "mkdocs.yml")]
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if not code:
        print(f"{ROOT / 'site'}: .venv/bin/python -m http.server --directory site")
    return code


def arrange(root: Path, folder: Path) -> None:
    """Write the sources of the site into ``folder``, which is emptied before."""
    shutil.rmtree(folder, ignore_errors=True)
    places = _places(root)
    for source, place in places.items():
        if place.endswith(".md"):
            _write(folder / place, _page((root / source).read_text(encoding="utf-8"), source, places))
        else:
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / source, folder / place)
    _write(folder / "adr" / "index.md", _decisions(root))
    for page in sorted(folder.glob("**/*.md")):
        french = page.with_suffix(".fr.md")
        if not page.name.endswith(".fr.md") and not french.exists():
            _write(french, _for_french_readers(page, folder))


def _places(root: Path) -> Mapping[str, str]:
    """Where each file of the repository stands in the sources of the site, by its path from the root."""
    places = {name: _place(name) for name in OF_THE_PROJECT}
    documents = [path.relative_to(root).as_posix() for path in (root / "docs").glob("**/*") if path.is_file()]
    places |= {name: _place(name) for name in sorted(documents)}
    for name in [name for name in places if name.endswith(".md")]:
        for target, _ in _LINK.findall((root / name).read_text(encoding="utf-8")):
            path = normpath(str(PurePosixPath(name).parent / target))
            if path not in places and path not in FRONT and (root / path).is_file():
                places[path] = f"files/{path}"
    return places


def _place(name: str) -> str:
    english = {french: english for english, french in FRENCH.items()}
    if name in OF_THE_PROJECT:
        return f"project/{name.lower().replace('_', '-')}"
    if name in english:
        return english[name].removeprefix("docs/").removesuffix(".md") + ".fr.md"
    place = name.removeprefix("docs/")
    if match := re.fullmatch(r"models/(en|fr)/(.+)\.md", place):
        stem = "index" if match[2] == "README" else match[2]
        return f"models/{stem}.md" if match[1] == "en" else f"models/{stem}.fr.md"
    return place


def _page(text: str, source: str, places: Mapping[str, str]) -> str:
    """A document for the site: without the link to the other language, and with links to where things stand there."""
    here = PurePosixPath(places[source]).parent

    def moved(match: re.Match[str]) -> str:
        path = normpath(str(PurePosixPath(source).parent / match[1]))
        path = FRONT.get(path, path)
        place = places.get(path) or {"docs/adr": "adr/index.md"}.get(path)
        if place is None:
            return match[0]
        # A link names the English page; the site shows it in the language of its reader.
        return relpath(re.sub(r"\.fr\.md$", ".md", place), str(here)) + (match[2] or "")

    return _LINK.sub(moved, _OTHER_LANGUAGE.sub("", text))


def _decisions(root: Path) -> str:
    titles = [
        (path.name, path.read_text(encoding="utf-8").splitlines()[0].lstrip("# "))
        for path in sorted((root / "docs" / "adr").glob("0*.md"))
    ]
    return "\n".join(["# Decisions", "", *(f"- [{title}]({name})" for name, title in titles), ""])


def _for_french_readers(page: Path, folder: Path) -> str:
    """A document that has no French one, with a remark below its title. Where it leads to one that has, no headings are alike."""
    text, place = page.read_text(encoding="utf-8"), page.relative_to(folder)
    if place.as_posix() in {_place(name) for name in BILINGUAL}:
        return text
    translated = {_place(name) for name in FRENCH}

    def whole(match: re.Match[str]) -> str:
        target = normpath(str(PurePosixPath(place.parent.as_posix()) / match[1]))
        return match[1] if target in translated else match[0]

    text = re.sub(r"^::: .+$", DOCSTRINGS.format(place.stem), _LINK.sub(whole, text), flags=re.MULTILINE)
    return re.sub(r"^(# .+)$", rf"\1\n\n{ENGLISH_ONLY}", text, count=1, flags=re.MULTILINE)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
