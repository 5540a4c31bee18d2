"""The report as a tagged PDF (PDF/UA-1), laid out by the typst file beside this one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.utils.timezone import localtime
from django.utils.translation import gettext

from anonymizer.report.package import package_story
from anonymizer.report.registered import registered_sentences
from anonymizer.report.summary import Report
from anonymizer.report.withdrawn import withdrawn_sentences
from entente.audit.log.words import newest_head_in_words
from entente.core.dates import date_format
from entente.core.printing import printed

HERE = Path(__file__).parent


def as_pdf(report: Report, *, language: str) -> bytes:
    """The bytes of the PDF. Its words come from here, so that they are translated with all others; it names the log’s head of now."""
    contents = _contents(report, language[:2]) | {"log": newest_head_in_words()}
    return printed(HERE / "report.typ", contents, at=report.run.finished_at)


def _contents(report: Report, language: str) -> dict[str, Any]:
    run = report.run
    version, dataset = run.version, run.dataset
    recipe, package = run.recipe, package_story(run)
    return {
        "language": language,
        "title": gettext("De-identification report"),
        "subject": dataset.title,
        "contents": gettext("Contents"),
        "head": [
            [gettext("Organization"), str(dataset.owner)],
            [gettext("Dataset"), dataset.title],
            [gettext("Version"), str(version.number)],
            [
                gettext("Period"),
                gettext("%(first)s to %(last)s")
                % {"first": date_format(version.period_start), "last": date_format(version.period_end)},
            ],
            [gettext("Recipe"), str(recipe.number if recipe else "")],
            [gettext("Run"), str(run.pk)],
            [gettext("State"), run.get_status_display()],
            [
                gettext("Measured on"),
                date_format(localtime(run.finished_at), "DATETIME_FORMAT") if run.finished_at else "",
            ],
        ],
        "figures_title": gettext("In short"),
        "figures": [
            [figure.value, figure.sentence, figure.help_text]
            for figure in (*report.figures, *([report.leak] if report.leak else []))
        ],
        "rehearsal_title": gettext("Attacks that were tried"),
        "rehearsal_head": [
            gettext("Attack"),
            gettext("What it achieves"),
            gettext("Due to the table"),
            gettext("Remedy"),
        ],
        "rehearsal_worst": report.rehearsal.headline,
        "rehearsal": [[row.title, row.sentence, row.interval, row.remedy] for row in report.rehearsal.rows],
        "rehearsal_method": report.rehearsal.method,
        "not_tried_title": gettext("Attacks not tried"),
        "not_tried": list(report.rehearsal.not_tried),
        "knowledge_title": gettext("What others are assumed to know"),
        "knowledge": list(report.knowledge),
        "withdrawn_title": gettext("People who asked not to be included"),
        "withdrawn": withdrawn_sentences(run),
        "registered_title": gettext("What communities registered"),
        "registered": registered_sentences(run),
        "package_title": gettext("What the package says of itself"),
        "package_sentences": package.printed() if package else [],
        "package_head": [gettext("Figure"), gettext("The package says"), gettext("Measured here")],
        "package": [[figure.label, figure.claimed, figure.measured] for figure in (package.figures if package else ())],
        "small_title": gettext("People in small groups")
        if report.counts_persons
        else gettext("Records in small groups"),
        "small_head": [gettext("Group"), gettext("Before"), gettext("After")],
        "small": [[comparison.label, comparison.before_text, comparison.text] for comparison in report.comparisons],
        "columns_title": gettext("What happened to each column"),
        "columns_head": [gettext("Column"), gettext("What happened"), gettext("Counts as")],
        "columns": [[column.name, column.sentence, column.role] for column in report.columns],
        "risk_title": gettext("Risk"),
        "risk_head": [gettext("Measure"), gettext("Before"), gettext("After"), gettext("Meaning")],
        "risk": [[measure.label, measure.before, measure.after, measure.meaning] for measure in report.measures],
        "diversity_title": gettext("Sensitive columns"),
        "diversity_head": [
            gettext("Column"),
            gettext("Fewest different values in a group"),
            gettext("Entropy l"),
            gettext("Distance t"),
            gettext("Caution"),
        ],
        "diversity": [
            [
                diversity.column,
                str(diversity.distinct_l),
                diversity.entropy_l,
                diversity.t,
                " ".join(filter(None, (*diversity.people, diversity.caution))),
            ]
            for diversity in report.diversity
        ],
        "text_title": gettext("Personal details in text"),
        "text_head": [
            gettext("Column"),
            gettext("Texts looked at"),
            gettext("With a finding"),
            gettext("What happened"),
        ],
        "text": [[text.name, str(text.seen), str(text.hit), text.sentence] for text in report.texts],
        "versions_title": gettext("Software"),
        "versions_head": [gettext("Part"), gettext("Version")],
        "versions": [list(row) for row in report.versions],
        "method": gettext(
            "Small counts are hidden, and others with them, so that by linear bounds over everything that adds up in the table no "
            "hidden small count can be narrowed down (Fischetti and Salazar-González, 2000). This report holds counts of cells and "
            "names of columns; it holds no value of the table."
        )
        if report.run.report.cells
        else gettext(
            "Risk after El Emam, Guide to the De-Identification of Personal Health Information (2013). Groups are counted in "
            "distinct persons where a column tells persons apart, otherwise in records. This report holds counts and names of "
            "columns; it holds no value of the table."
        ),
    }
