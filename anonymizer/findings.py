"""What is wrong with runs, codes and the search in text, in words: the application's own, and the engine's of tables and recipes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from anonymizer.engine import errors as engine
from anonymizer.engine.messages import MESSAGES, message
from entente.core.errors import Finding
from entente.core.findings import Words

_DETECTION: Final = _(
    "The search for personal details in text stopped. Start the run again; if it happens again, tell the person who runs this site."
)


def _engine_words(finding: Finding) -> str:
    """What the engine says of a table, a file or a recipe."""
    fault = engine.Finding(finding.code, finding.column, finding.row, finding.facts)
    return message(fault, get_language() or "en")


_OWN: Final[dict[str, Words]] = {
    "withdrawn.no_column": _(
        "People asked not to be included in this series, and are recognized by the column “%(column)s”, which this table does not have. Give the column that name, "
        "or record their requests once more by another column."
    ),
    "count_table.asked_between": _(
        "Since a table was made of these rows, somebody asked not to be included, or to be included again: beside the earlier table, this one would tell of that "
        "person. Make it from the next version of the rows."
    ),
    "pool.nothing_waits": _("No version of this series waits. Let this one wait for the next."),
    "pool.recipe": _(
        "This recipe does not keep to what holds of tables of several organizations. Confirm the recipe again on the page of its columns."
    ),
    "pool.columns": _(
        "Only tables of the same columns can be pooled. Version %(versions)s has others. Go on without it, or upload this file with the same columns."
    ),
    "codes.form": _(
        "Write 1 to %(most)s codes as they stand in the released table: 26 letters and digits each, one a line."
    ),
    "codes.reason_missing": _("Say why: it is kept, and the other person decides by it."),
    "count_table.columns": _("A table counts by columns of the upload. Choose them on the page of the table."),
    "count_table.made_before": _("The same table was made of these rows before: it is a version of the same series."),
    "count_table.rows_gone": _("The rows have been destroyed. Upload the file again, then make the table."),
    "count_table.threshold": _(
        "Counts below %(figure)s must be hidden. That is dictated: it cannot be made smaller here."
    ),
    "detector.model_missing": _DETECTION,
    "detector.model_unknown": _DETECTION,
    "detector.process_died": _DETECTION,
    "detector.text_refused": _DETECTION,
    "comment.empty": _("Write what you want to say."),
    "comment.no_such_column": _("The table has no such column. Choose one of the list."),
    "draft.name_missing": _("Write a name for this version of the recipe."),
    "draft.name_taken": _("Another version of this recipe has that name. Write another one."),
    "register.columns": _("Name one to %(most)s columns of the register, and say of each what it tells."),
    "register.file_columns": _(
        "The file does not hold these columns: %(columns)s. Write their names as the file has them."
    ),
    "register.file_gone": _("The file is not there any more. Upload it again, or name the register without a file."),
    "register.named_before": _(
        "A register of this name is on the list already. Retire it first, or choose another name."
    ),
    "register.too_many": _("No more than %(most)s registers are linked. Retire one first."),
    "run.column_unknown_to_series": _(
        "The column %(column)s is new, or gone, since the last version. A person must say what happens to it: open the run on its page."
    ),
    "run.measure_mismatch": _(
        "What was written does not measure as it should, so it was thrown away. Tell the person who runs this site."
    ),
    "run.reason_missing": _("Say why: the contributor will read it."),
    "run.series_has_no_recipe": _(
        "The series has no recipe that was measured, so that a person must choose one first. Open the run on its page."
    ),
    "run.unexpected": _(
        "Something went wrong that we did not foresee. Start the run again; if it happens again, tell us."
    ),
    "sample.words_too_short": _("Write at least %(least)s letters or digits, and say what they are."),
}
SENTENCES: Final[Mapping[str, Words]] = {**dict.fromkeys(MESSAGES, _engine_words), **_OWN}
