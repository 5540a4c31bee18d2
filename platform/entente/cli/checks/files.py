"""What an installation is made of besides code: language models, optional parts, static files, the French catalogue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from anonymizer.detectors import DetectorFailed, versions
from entente.cli.checks.check import Check, fail, ok, warn
from entente.core.extras import MODULES, is_installed


def examine() -> Iterator[Check]:
    """Models, optional parts, static files, catalogue."""
    yield _models()
    yield _extras()
    yield _static_files()
    yield _catalogue(Path(settings.LOCALE_PATHS[0]) / "fr" / "LC_MESSAGES" / "django.po")


def _models() -> Check:
    try:
        installed = versions()
    except DetectorFailed as error:
        return fail(_("Language models"), error.code, _("Install the packages of the requirements file again."))
    return ok(_("Language models"), ", ".join(f"{name} {version}" for name, version in installed.items()))


def _extras() -> Check:
    absent = ", ".join(f"entente[{extra}]" for extra in MODULES if not is_installed(extra))
    if absent:
        advice = _("Install them where they are wanted. What needs them is refused, and says which it needs.")
        return warn(_("Optional parts"), _("%(extras)s not installed") % {"extras": absent}, advice)
    return ok(_("Optional parts"), ", ".join(f"entente[{extra}]" for extra in MODULES))


def _static_files() -> Check:
    subject, advice = _("Static files"), _("Run `manage.py collectstatic --noinput`.")
    manifest = settings.STATIC_ROOT / "staticfiles.json"
    try:
        paths: dict[str, str] = json.loads(manifest.read_text())["paths"]
    except (OSError, ValueError, KeyError):
        return fail(subject, _("not collected"), advice)
    missing = [name for name in paths.values() if not (settings.STATIC_ROOT / name).is_file()]
    if missing:
        return fail(subject, _("%(count)s missing") % {"count": len(missing)}, advice)
    return ok(subject, _("%(count)s collected") % {"count": len(paths)})


def _catalogue(source: Path) -> Check:
    subject, compiled = _("French catalogue"), source.with_suffix(".mo")
    advice = _("Run `bin/setup`, which compiles it.")
    if not compiled.is_file():
        return fail(subject, _("not compiled"), advice)
    if source.is_file() and source.stat().st_mtime > compiled.stat().st_mtime:
        return warn(subject, _("older than its source"), advice)
    return ok(subject, _("compiled"))
