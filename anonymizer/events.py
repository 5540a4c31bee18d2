"""Events of runs, recipes and codes."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

EVENTS: Final = (
    Event("dataset.meant_for", _("It was said for whom a dataset is meant")),
    Event("codes.asked", _("Someone asked for codes to be traced back")),
    Event("codes.destroyed", _("A list of codes was destroyed"), "stopped", by_worker=True),
    Event("codes.opening_agreed", _("A second person agreed that codes be traced back")),
    Event("codes.opening_refused", _("A second person refused that codes be traced back")),
    Event("codes.opening_withdrawn", _("A request to trace codes back was withdrawn")),
    Event("count_table.asked", _("A protected table was asked for, to be made from rows")),
    Event("count_table.failed", _("A protected table could not be made"), "danger", by_worker=True),
    Event("count_table.made", _("A protected table was made from rows"), by_worker=True),
    Event("versions.pooled", _("Versions that waited were pooled into one"), by_worker=True),
    Event("versions.not_pooled", _("Versions that wait could not be pooled"), "danger", by_worker=True),
    Event("preview.requested", _("Someone asked to see what many rows of a table share")),
    Event("preview.opened", _("The worker showed someone what many rows of a table share"), by_worker=True),
    Event("register.added", _("A public register was named, with which what would leave is linked")),
    Event(
        "register.retired", _("A public register was retired: what would leave is linked with it no more"), "stopped"
    ),
    Event("rows.looked_at", _("Someone asked to see rows")),
    Event("rows.opened", _("The worker opened rows for someone to see"), by_worker=True),
    Event(
        "rows.opened_in_a_day",
        notice=NoticeText(
            _("Views of rows and documents that were opened on %(opened_on)s: %(number)d"),
            _("See who looked at what"),
            "web:audit",
        ),
    ),
    Event("run.approved", _("A run was approved"), "good"),
    Event("run.approved_standing", _("A run was approved under a standing approval"), "good", by_worker=True),
    Event(
        "run.count_table_confirmed",
        _("The recipe of a protected table was confirmed, as it was asked for"),
        by_worker=True,
    ),
    Event("run.commented", _("Someone wrote a comment on a run")),
    Event("run.destroyed", _("The candidate of a run was destroyed"), "stopped", by_worker=True),
    Event("run.failed", _("A run failed"), "danger", by_worker=True),
    Event("run.measured", _("A run was anonymized and measured"), by_worker=True),
    Event("run.password_given", _("The password of a workbook was given")),
    Event("run.profiled", _("The columns of an upload were described"), by_worker=True),
    Event("run.read_again", _("A run was closed, so that its file is read again with other choices")),
    Event("run.recipe_followed", _("The recipe of a series was used again under a standing approval"), by_worker=True),
    Event("run.recipe_confirmed", _("A recipe was confirmed")),
    Event(
        "run.rejected",
        _("A run was rejected"),
        "stopped",
        notice=NoticeText(
            _("A run was rejected by its reviewer: it cannot be released"), _("Read the reason"), "anonymizer:result"
        ),
    ),
    Event(
        "run.replayed",
        _("The worker made a run once more, to compare what comes out"),
        by_worker=True,
        notice=NoticeText(
            _("A run was made once more from its original, to compare what comes out"),
            _("See the run"),
            "anonymizer:result",
        ),
    ),
    Event(
        "run.returned",
        _("A run was returned"),
        "stopped",
        notice=NoticeText(
            _("A run was returned to you by its reviewer: choose another recipe"),
            _("Read the reason"),
            "anonymizer:result",
        ),
    ),
    Event("run.waits_for_more", _("Rows wait for the next versions of their series")),
    Event("run.withdrawn_from_review", _("A run was taken back from review by its contributor")),
    Event("run.rehearsal_stopped", _("The attacks on what would leave were ended before all were tried"), "waiting"),
    Event("run.started", _("A run was started")),
    Event("sample.marked", _("Someone read a sample of redacted texts and marked what was missed")),
    Event("value_maps.sealed", _("It was said what spellings in a table stand for")),
    Event("words.allowed", _("Words that were to be hidden in text were given up")),
    Event("words.denied", _("Words to be hidden in text were named")),
)
