"""What is wrong with datasets, uploads, joins and lists of names, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "community.common": _(
        "This marks no community by itself, and would leave out what many people’s data hold: %(entries)s. Take it from the list, or "
        "tick that you mean it; nothing was kept."
    ),
    "dataset.title_missing": _("Give the dataset a title in at least one of the two languages."),
    "hold.reason_missing": _("Say why the data are held: the record needs a reason."),
    "joint.column_missing": _(
        "The columns by which this export is split are not in it: %(columns)s. It was destroyed, and nobody has any of its rows. Send an export "
        "with these columns, or have the split rule of the agreement changed."
    ),
    "joint.column_twice": _(
        "The columns by which this export is split stand in it more than once: %(columns)s. It was destroyed, and nobody has any of its rows. "
        "Send an export in which each column has a name of its own."
    ),
    "joint.not_read": _("This export holds rows of several organizations. It is split and destroyed; nobody reads it."),
    "joint.of_others": _(
        "The table holds %(rows)s rows that are another organization’s by an agreement that yours signed (column %(column)s). It was destroyed. "
        "Send them with the joint export, in the series that the agreement names: there each has its own part."
    ),
    "joint.sent_before": _(
        "This very export was split already: it was version %(version)s of the series. Send a corrected one if something is wrong with it."
    ),
    "join.key_repeated": _(
        "A key stands in several rows of the second table. Join the other way round, or choose a key that names each of its rows once."
    ),
    "join.made_before": _("The two were joined in this way before: the joined dataset has these rows already."),
    "join.no_such_column": _("Name one or two pairs of columns that both tables have."),
    "join.not_allowed": _("Whoever asked for this may not join these two tables."),
    "join.not_read": _("A version was destroyed before it could be joined. Choose another."),
    "join.nothing_matches": _("No row of the first table finds its key in the second. Compare how both write it."),
    "names.length": _("A name has between %(least)d letters and %(most)d signs. Correct the list; nothing was kept."),
    "names.number": _("There is no name in it, or there are more than %(most)d. Send one name a line."),
    "names.unreadable": _("The file is no text of at most 1 MB in UTF-8. Save it as text with one name a line."),
    "upload.interrupted": _("The file did not arrive whole, and nothing was stored. Send it again."),
    "upload.malware": _(
        "The scanner of this site recognized malware in the file (%(signature)s), and nothing of it was stored. Tell whoever sent it to you, "
        "and have the computer that it comes from examined."
    ),
    "upload.not_scanned": _(
        "The file could not be examined for malware, because the scanner of this site does not answer. Nothing was stored. Send it again in a "
        "few minutes; if that does not help, tell the person who runs this site."
    ),
    "upload.nothing_sent": _("No file was chosen. Choose one and send it again."),
    "upload.period_backwards": _("The period ends before it begins. Correct one of its days."),
    "upload.same_file": _(
        "This file is already here: it is version %(version)s of the dataset. If you meant another one, choose it again."
    ),
    "upload.several_files": _("Send one file at a time. Nothing was stored."),
    "upload.too_large": _(
        "The file is larger than %(most)s, so it was not read. Split it, for example by month, or send it as Parquet."
    ),
    "upload.too_large_to_scan": _(
        "The file is larger than the malware scanner of this site examines, and nothing was stored. Split it, for example by month, or send it "
        "as Parquet."
    ),
}
