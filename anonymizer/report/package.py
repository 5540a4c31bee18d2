"""What a package that was made before upload claims of its table, beside what was measured of it here: only the latter counts."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext

from anonymizer.engine.table.upload_package import Claims
from anonymizer.models import RiskReport, Run
from entente.core.canonical import read_strictly
from entente.proof import keys, signatures


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure as claimed and as measured; ``measured`` is blank of a table of counts, which has no such figures."""

    label: str
    claimed: str
    measured: str

    @property
    def differs(self) -> bool:
        """Whether what was measured says something else."""
        return bool(self.measured) and self.measured != self.claimed


@dataclass(frozen=True, slots=True)
class PackageStory:
    """The panel about a package: figures, and by which key it was signed."""

    figures: tuple[Compared, ...]
    fingerprint: str

    @property
    def differs(self) -> bool:
        """Whether any figure does."""
        return any(figure.differs for figure in self.figures)

    @property
    def sentence(self) -> str:
        """What to make of the claims."""
        if self.differs:
            return gettext(
                "Only what was measured here counts. Figures differ where other columns were taken for what neighbours could know, or where the package does not say the truth."
            )
        return gettext(
            "The data were anonymized on a computer of the organization. Nothing of this is believed: all of it is measured here as if it were an original."
        )

    @property
    def signature(self) -> str:
        """What the signature proves, and what it does not."""
        return gettext(
            "The signature shows that nothing in the package was changed since it was made. It does not show who made it: for that there is the account or "
            "the link by which it was uploaded."
        )

    def printed(self) -> list[str]:
        """The sentences beside the figures, where nothing can be unfolded."""
        warning = [f"{gettext('Measured here, the figures are others')}."] if self.differs else []
        key = gettext("Key that signed the package: %(fingerprint)s") % {"fingerprint": self.fingerprint}
        return [*warning, self.sentence, self.signature, key]


def package_story(run: Run) -> PackageStory | None:
    """Of a measured run whose version came in a package, which the worker verified; ``None`` of any other."""
    text = run.version.reading.get("package", "")  # tables that were joined here were read from no file
    if not text:
        return None
    document = read_strictly(text)
    claimed = Claims.from_dict(document["package"]["claims"])
    return PackageStory(tuple(_figures(claimed, _measured(run.report))), keys.fingerprint(signatures.key_of(document)))


def _measured(report: RiskReport) -> Claims | None:
    """The same figures of a table of rows; a table of counts has none of them."""
    if report.cells is not None:
        return None
    return Claims.of_report(report.after, suppressed_records=report.suppressed_records)


def _figures(claimed: Claims, measured: Claims | None) -> list[Compared]:
    rows: list[tuple[str, float | None, float | None]] = [
        (gettext("Records"), claimed.records, measured.records if measured else None),
        (gettext("Smallest group (k)"), claimed.k, measured.k if measured else None),
        (
            gettext("Fewest values of a sensitive column in a group (l)"),
            claimed.diversity,
            measured.diversity if measured else None,
        ),
        (
            gettext("Largest distance of a group from all records (t)"),
            claimed.closeness,
            measured.closeness if measured else None,
        ),
    ]
    return [
        Compared(label, _in_words(before), "" if measured is None else _in_words(after))
        for label, before, after in rows
    ]


def _in_words(figure: float | None) -> str:
    return gettext("no such column named") if figure is None else number_format(round(figure, 3))
