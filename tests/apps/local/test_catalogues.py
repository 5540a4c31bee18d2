"""Message catalogues are compiled without msgfmt, and what is not translated is named."""

from __future__ import annotations

import gettext
from pathlib import Path

from tools.local.catalogues import catalogues, compile_catalogue, faults

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'


def test_compiled_catalogue_speaks_french(tmp_path: Path) -> None:
    path = _write(tmp_path, 'msgid "Catalogue"\nmsgstr "Répertoire"\n')

    done = compile_catalogue(path)

    with open(path.with_suffix(".mo"), "rb") as file:
        assert gettext.GNUTranslations(file).gettext("Catalogue") == "Répertoire"
    assert done
    assert not compile_catalogue(path)


def test_faults_name_fuzzy_and_empty_entries(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        'msgid "Whole"\nmsgstr "Entier"\n\n'
        'msgid "Empty"\nmsgstr ""\n\n'
        '#, fuzzy\nmsgid "Doubtful"\nmsgstr "Douteux"\n\n'
        'msgid "One"\nmsgid_plural "Many"\nmsgstr[0] "Un"\nmsgstr[1] ""\n',
    )

    found = faults(path)

    assert [fault.split(": ", 1)[1] for fault in found] == ["empty: 'Empty'", "fuzzy: 'Doubtful'", "empty: 'One'"]


def test_catalogues_are_found_below_a_root(tmp_path: Path) -> None:
    path = _write(tmp_path, "")

    assert list(catalogues(tmp_path)) == [path]


def _write(root: Path, entries: str) -> Path:
    path = root / "entente" / "locale" / "fr" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text(HEADER + entries)
    return path
