"""What is wrong with releases, accesses and recalls, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "determination.steps_missing": _(
        "These steps are not on record: %(sections)s. Each is shown in the dossier with what it asks."
    ),
    "dossier.changed_meanwhile": _(
        "A record or an answer changed since you opened the page. Read the dossier again, then sign it."
    ),
    "entitlement.ends_in_the_past": _("The last day of access is over already. Choose a later one."),
    "entitlement.given_already": _("This recipient has access to the release already."),
    "entitlement.reason_missing": _("Say why the access is revoked: the recipient will read it."),
    "incident.days": _(
        "The days do not fit: it began before it ended, your organization learned of it on that day or later, and none of them is still to come."
    ),
    "incident.identifier": _(
        "The text seems to hold %(kinds)s. The register holds no personal information: write what happened without it."
    ),
    "incident.not_here": _("Only an organization that works on this platform can be told on it. Choose another way."),
    "incident.notice_day": _(
        "A notice was given on the day on which your organization learned of the incident or later, and today at the latest."
    ),
    "incident.notice_reason": _("Say why the notice is not owed: the register shows it."),
    "incident.tests_changed": _(
        "Which texts ask about the risk has changed since you opened the page. Assess it again."
    ),
    "onward.proposed_already": _("This waits for a second person already. She approves or refuses it first."),
    "key.overlap": _("The older key can go on for at most %(most)d hours. Choose fewer."),
    "key.term": _("A key ends in the future, and at most %(most)d days from now. Choose another day."),
    "layer.no_such_column": _("One of the two columns is not there. Choose columns that both tables have today."),
    "layer.no_choice": _("Choose what becomes of these rows: they are left out, or they stay as services of your own."),
    "layer.not_allowed": _(
        "Whoever set this up may not add to both datasets any more. Somebody who may must set it up again."
    ),
    "layer.not_given": _(
        "The access to the source does not stand, or was not given and confirmed as it must be. Ask its provider for it."
    ),
    "layer.own_key_repeated": _(
        "In your own table, two rows name the same row of the source. Leave one, or give the other no name: it then stands by itself."
    ),
    "layer.source_key_repeated": _(
        "The column of the source names two of its rows alike, so nobody can say which one is meant. Choose a column that names each once."
    ),
    "layer.unmatched": _("Rows of your own name rows of the source that are not there. Decide what becomes of them."),
    "pool.other_columns": _(
        "Another organization offers a table with other columns. These stand in one of the two alone: %(columns)s. Agree on the columns, then upload the file with these."
    ),
    "pool.other_kinds": _(
        "In another organization’s table these columns hold values of another kind: %(columns)s. Agree on how they are written, then upload the file again."
    ),
    "pool.other_words": _(
        "The organizations use different words in these columns: %(columns)s. Agree on a list, and clean the column or upload the file again."
    ),
    "pool.too_few": _(
        "Together, groups are still too small without the rows of any one organization. It is tried again when another organization offers rows."
    ),
    "rights.column": _("Choose a column of the series that holds numbers of persons."),
    "rights.day": _("The day lies in the future, or before the request. Correct it."),
    "rights.identifier": _(
        "Write the identifier as it stands in your file: letters or digits, at most %(most)s characters."
    ),
    "rights.name": _(
        "This looks like a name. Write the number by which your file knows the person: nobody is named on the platform."
    ),
    "recall.days": _("Give recipients between 1 and %(most)d days to destroy their copies."),
    "recall.same_run": _(
        "Only a release of the same series that is available and comes from another run can replace the one that is taken back."
    ),
    "release.decision_without_reason": _("Say what you looked at and why the release may leave: the record needs it."),
    "release.mark_needs_rows": _(
        "The agreement asks for copies marked for each recipient, and marks are made in Parquet or CSV. Add one of the two."
    ),
    "release.no_places": _(
        "No column is known to tell places whose boundaries are here. Name the column and its geography, or choose other formats."
    ),
    "release.no_recipient": _("No recipient is chosen. Choose at least one."),
    "release.no_such_places": _(
        "No such column leaves, or no boundaries of that geography are here. Choose another, or other formats."
    ),
    "release.reason_missing": _("Say why the release is withdrawn: its recipients will read it."),
    "release.too_many_rows_for_places": _(
        "A table with boundaries holds at most %(most)d rows here. Choose the other formats, and join them to boundaries of your own."
    ),
    "release.too_many_rows_for_workbook": _(
        "An Excel workbook holds at most %(most)d rows here. Choose Parquet or CSV: Excel opens both through its data menu."
    ),
    "release.unknown_party": _(
        "No such agreement or recipient is known here. Ask for the agreements under which the run may be released."
    ),
    "standing.reason_missing": _("Say why: the people who wanted it will read it."),
}
