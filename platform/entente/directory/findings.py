"""What is wrong with directories of services, taxonomies and qualifiers, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "correction.link_over": _("This link works no longer. Ask whoever sent it for another."),
    "directory.file_type": _("A directory comes as CSV, XLSX, JSON or ZIP. Choose such a file."),
    "directory.json_too_deep": _("The JSON is nested too deeply to be HSDS. Export it again."),
    "directory.not_a_package": _(
        "This is no data package of HSDS: it holds no CSV file named for one of the standard’s tables. Send one that does."
    ),
    "directory.not_json": _("The file cannot be read as JSON in UTF-8. Export it again."),
    "directory.nothing_in_it": _("There is no service in the file, so nothing was changed. Send the whole directory."),
    "directory.package_too_large": _("The package is too large once it is unpacked. Send it without attachments."),
    "directory.reason_missing": _("Say why: the organization that sent it will read it."),
    "directory.unknown_target": _("A column has a meaning that does not exist. Choose one from the list."),
    "duplicate.stands_for_another": _("This service stands for another one already. Take that back first."),
    "feed.no_https": _("The address of a feed begins with https://."),
    "feed.no_place": _("There is no such folder on this server."),
    "qualifier.service_gone": _("The service is no longer in the directory."),
    "qualifier.unknown": _("Say what the service is, or for whom, from the two lists."),
    "synonym.danger": _(
        "Part “synonyms”, %(column)s, entry %(row)s: the phrase speaks of danger to a person. What such words mean comes with the software alone. It was left out."
    ),
    "synonym.general": _(
        "Part “synonyms”, %(column)s, entry %(row)s: the phrase says nothing by itself, as “help” or “near me”. It was left out."
    ),
    "synonym.length": _(
        "Part “synonyms”, %(column)s, entry %(row)s: a phrase has one to seven words and at most 80 letters. It was left out."
    ),
    "synonym.letters": _(
        "Part “synonyms”, %(column)s, entry %(row)s: a phrase is plain words, without other signs and without a telephone number. It was left out."
    ),
    "synonym.many": _(
        "%(count)s more synonyms are not known here. They were not looked at: decide on the first ones, then take the file over again."
    ),
    "synonym.taken": _(
        "Part “synonyms”, %(column)s, entry %(row)s: the finder reads this phrase as something else already. It was left out."
    ),
    "synonym.topic": _(
        "Part “synonyms”, %(column)s, entry %(row)s: this installation knows no such topic or language. It was left out."
    ),
    "taxonomy.columns_missing": _(
        "The table has no column “Code”, or none with names (“Term name”, “Nom”). Rename its columns and send it again."
    ),
    "taxonomy.empty": _("There is no term in the file, so nothing was changed."),
    "taxonomy.too_large": _("The file is larger than 20 MB. Send the table of terms alone."),
    "taxonomy.too_many": _("There are more than %(most)s terms. Send the terms of one taxonomy."),
}
