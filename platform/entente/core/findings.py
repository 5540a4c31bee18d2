"""What findings say in the reader's language: the platform's own stand here, those about tables and recipes in the engine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from anonymizer.engine import errors as engine
from anonymizer.engine import messages as engine_messages
from entente.core.errors import Finding, Invalid

_DETECTION = _(
    "The search for personal details in text stopped. Start the run again; if it happens again, tell the person who runs this site."
)
SENTENCES: Final[dict[str, StrPromise]] = {
    "agreement.breach_in_the_future": _(
        "The breach is said to happen on a day that has not come yet. Correct the day."
    ),
    "agreement.breach_of_nothing": _("Say what happened: the other parties must be able to act on it."),
    "agreement.consent_in_the_future": _(
        "The consent is said to be given on a day that has not come yet. Correct the day."
    ),
    "agreement.consent_given_already": _(
        "Your community consents to this already, for as long or longer. Withdraw that first, or name a later last day."
    ),
    "agreement.no_exercise": _("There is no exercise under this agreement now."),
    "agreement.consent_unknown": _(
        "There is no such consent, or it was answered or withdrawn already. Open the agreement again."
    ),
    "agreement.consent_without_reference": _("Name the resolution or the letter by which the community consented."),
    "agreement.consent_without_witness": _("A spoken consent needs a witness. Name the person."),
    "agreement.emergency_days": _("An emergency lasts from one to %(most)s days. It can be awakened again."),
    "agreement.emergency_unnamed": _("Say what happened and where: everyone on call reads it."),
    "agreement.nothing_to_review": _("No emergency waits for a review."),
    "agreement.on_call_without_role": _(
        "Someone on the list is no data steward or privacy officer of a party. Choose people who are."
    ),
    "agreement.destruction_in_the_future": _("The day of the destruction has not come yet. Attest it once it is done."),
    "agreement.extension_answered": _("Nobody asks for more time now. The request may have been answered already."),
    "agreement.extension_too_short": _("The new last day must come after the present one. Choose a later day."),
    "agreement.method_missing": _("Say how the data were destroyed: the certificate needs it."),
    "agreement.no_party": _("Your organization is no party to this agreement."),
    "agreement.paper_in_the_future": _("The paper was signed on a day that has not come yet. Correct the day."),
    "agreement.paper_own_witness": _("Whoever signed cannot be the witness too. Name someone else who saw it."),
    "agreement.party_twice": _("The provider and the recipient are the same organization. Choose two."),
    "agreement.reason_missing": _("Say why: the other party will read it."),
    "agreement.term_backwards": _("The last day comes before the first day. Correct one of them."),
    "desk.too_many_views": _("You keep %(most)s views already. Take one away first."),
    "directory.file_type": _("A directory comes as CSV, XLSX, JSON or ZIP. Choose such a file."),
    "directory.json_too_deep": _("The JSON is nested too deeply to be HSDS. Export it again."),
    "directory.not_a_package": _(
        "This is no data package of HSDS: it holds no CSV file named for one of the standard’s tables. Send one that does."
    ),
    "directory.not_json": _("The file cannot be read as JSON in UTF-8. Export it again."),
    "directory.nothing_in_it": _("There is no service in the file, so nothing was changed. Send the whole directory."),
    "directory.package_too_large": _("The package is too large once it is unpacked. Send it without attachments."),
    "directory.unknown_target": _("A column has a meaning that does not exist. Choose one from the list."),
    "taxonomy.columns_missing": _(
        "The table has no column “Code”, or none with names (“Term name”, “Nom”). Rename its columns and send it again."
    ),
    "taxonomy.empty": _("There is no term in the file, so nothing was changed."),
    "taxonomy.too_large": _("The file is larger than 20 MB. Send the table of terms alone."),
    "taxonomy.too_many": _("There are more than %(most)s terms. Send the terms of one taxonomy."),
    "agreement.decision_without_reason": _("Say why the release meets what the paper asks: the record needs it."),
    "release.decision_without_reason": _("Say what you looked at and why the release may leave: the record needs it."),
    "drawer.backwards": _("Row %(row)s: the last day comes before the first day."),
    "drawer.cell_missing": _("Row %(row)s: a required cell is empty."),
    "drawer.column_missing": _("The spreadsheet lacks these columns: %(columns)s. Take the empty one from this page."),
    "drawer.day": _("Row %(row)s: “%(column)s” is no day. Write it as 2026-04-30."),
    "drawer.empty": _("The spreadsheet holds no agreement. Write one a row, below the headings."),
    "drawer.k_below_policy": _("Row %(row)s: the smallest group is no number, or below what the policy asks."),
    "drawer.not_a_table": _("This file is no spreadsheet. Save it as CSV in UTF-8, or as XLSX."),
    "drawer.partner_unknown": _(
        "Row %(row)s: no organization here is called like this partner. Write its name as it stands here."
    ),
    "drawer.role_unknown": _("Row %(row)s: your role is either provider or recipient."),
    "drawer.scan_missing": _("%(count)s scans that the spreadsheet names were not sent, “%(first)s” among them."),
    "drawer.scan_twice": _("Two rows name the same scan. Each agreement needs its own."),
    "drawer.too_large": _("The spreadsheet is larger than 5 MB. Split it."),
    "drawer.too_many_rows": _("The spreadsheet has more than %(most)s agreements. Split it."),
    "drawer.word_unknown": _("Row %(row)s: a purpose, a kind of data or a place is not a word of the vocabulary."),
    "entitlement.given_already": _("This recipient has access to the release already."),
    "entitlement.ends_in_the_past": _("The last day of access is over already. Choose a later one."),
    "negotiation.nothing_proposed": _("The draft says all of that already. Change something first."),
    "agreement.no_translation": _("There is no text in this language to confirm. Write it first."),
    "assurance.too_many_documents": _("There are %(most)s documents already. Take one away first."),
    "assurance.evidence_missing": _(
        "Say for each area where what you ticked can be read: a policy, a report, a certificate."
    ),
    "standing.reason_missing": _("Say why: the people who wanted it will read it."),
    "entitlement.reason_missing": _("Say why the access is revoked: the recipient will read it."),
    "hold.reason_missing": _("Say why the data are held: the record needs a reason."),
    "community.common": _(
        "This marks no community by itself, and would leave out what many people’s data hold: %(entries)s. Take it from the list, or "
        "tick that you mean it; nothing was kept."
    ),
    "community.named": _(
        "Names or places that %(authority)s registered for its community stand in these words (%(count)s). Nothing was sent or published. "
        "Take them out, or ask that authority to answer itself."
    ),
    "names.length": _("A name has between %(least)d letters and %(most)d signs. Correct the list; nothing was kept."),
    "names.number": _("There is no name in it, or there are more than %(most)d. Send one name a line."),
    "names.unreadable": _("The file is no text of at most 1 MB in UTF-8. Save it as text with one name a line."),
    "negotiation.already_decided": _("This proposal has been decided already. Open the negotiation again."),
    "negotiation.changed_meanwhile": _(
        "The clause has changed since these words were proposed. Compare them, and propose them anew."
    ),
    "negotiation.not_a_party": _("This organization takes no part in the agreement. Choose one of its parties."),
    "notice.unknown": _("There is no such notice. Open the page of your notices again."),
    "odrl.not_a_policy": _("This is not an ODRL policy. Choose a document whose type is Agreement, Offer or Set."),
    "odrl.not_understood": _(
        "The policy says something that cannot be said here (%(name)s), so that nothing of it was taken over. Take it out, or agree on it by hand."
    ),
    "figures.beyond_per_cent": _(
        "Row %(row)s, “%(column)s”: a percentage lies between 0 and 100. The cell stayed out."
    ),
    "figures.code_taken": _("Another organization has an indicator called %(column)s. Give a prefix of your own."),
    "figures.file_type": _("Figures come as CSV or XLSX. Save the file so and send it again."),
    "figures.no_places": _("In the sheet “%(sheet)s” no place of this geography was found. It stayed out."),
    "figures.no_selection": _("The selection is not JSON with a list of indicators. The guide shows one."),
    "figures.which_place": _(
        "No column says the place, and the geography has several. Name the column, or choose a geography of one place."
    ),
    "figures.nothing_in_it": _("The file holds no figure of a place of this geography. Nothing was changed."),
    "figures.place_twice": _("Row %(row)s: the place stood in an earlier row. The row stayed out."),
    "figures.selection_word": _(
        "The selection says “%(column)s” of an indicator, which no indicator has. The guide names the words."
    ),
    "figures.text": _("Row %(row)s, “%(column)s”: a text stands where a number belongs. The cell stayed out."),
    "figures.too_large": _("The file is too large to be read at once. Split it, for example by year."),
    "figures.unknown_column": _("The table has no column called “%(column)s”."),
    "figures.unknown_place": _("Row %(row)s: this is no place of the geography. The row stayed out."),
    "funding.negative": _(
        "An amount is below zero. Money that was taken back does not belong in this table: send what each place received."
    ),
    "figures.unreadable": _("The file is damaged, or no table. Save it anew and send it again."),
    "figures.words": _("“%(column)s” holds words and no figures. It stayed out."),
    "setup.part": _("The part “%(column)s” is missing, or too long. Ask the other region to export its set-up again."),
    "setup.unknown": _("This is no set-up of a region. “entente region export” writes one."),
    "setup.value": _("Part “%(column)s”, entry %(row)s: %(fields)s cannot be read. Nothing was taken over."),
    "setup.words": _("Part “%(column)s”, entry %(row)s has other words than a set-up. Nothing was taken over."),
    "view.private": _(
        "The view shows an indicator that is private to an organization. Choose one that everyone may see."
    ),
    "places.code_taken": _("Another organization has a geography of that code. Choose another code."),
    "places.code_twice": _(
        "Row %(row)s: another row has the same code. Both stayed out: nobody can say which is right."
    ),
    "places.file_type": _("Places come as GeoJSON or GeoPackage. Save the file so and send it again."),
    "places.layers": _("The file has %(count)s layers; expected one. Save the layer of the places by itself."),
    "places.no_code": _("Row %(row)s: the place has no code. It stayed out."),
    "places.no_degrees": _(
        "The coordinates are no degrees, and the file does not say in which projection it was drawn. Save it with its projection, or as GeoJSON."
    ),
    "places.no_parent": _("There is no geography of the code given as parent. Bring it in first."),
    "places.no_shape": _(
        "Row %(row)s: the place has no area, or its border crosses itself so that its area is not sure. It stayed out."
    ),
    "places.no_shapes": _("The file holds no shapes. Save the layer with its geometry."),
    "places.no_shares": _("No pair of places has anything in common. Check which geographies and columns you named."),
    "places.nothing_in_it": _("The file holds no place. Nothing was changed."),
    "places.repaired": _("Row %(row)s: the border touched itself and was put right; its area is the same."),
    "places.swapped": _("Latitude stood before longitude, and was put right."),
    "places.too_many": _("The file holds more than %(most)s places. Split it by kind or by region."),
    "places.unknown_column": _("The file has no column called “%(column)s”."),
    "places.unreadable": _("The file is damaged, or no GeoJSON or GeoPackage. Save it anew and send it again."),
    "places.which_shares": _(
        "Nobody can tell which columns hold the codes of both geographies and the share. Name all three."
    ),
    "places.which_code": _("No column tells the places apart. Say which one holds their codes."),
    "organization.keys_missing": _("The keys of the organization are still being made. Try again in a minute."),
    "key.overlap": _("The older key can go on for at most %(most)d hours. Choose fewer."),
    "key.term": _("A key ends in the future, and at most %(most)d days from now. Choose another day."),
    "release.unknown_party": _(
        "No such agreement or recipient is known here. Ask for the agreements under which the run may be released."
    ),
    "release.no_recipient": _("No recipient is chosen. Choose at least one."),
    "release.too_many_rows_for_workbook": _(
        "An Excel workbook holds at most %(most)d rows here. Choose Parquet or CSV: Excel opens both through its data menu."
    ),
    "release.too_many_rows_for_places": _(
        "A table with boundaries holds at most %(most)d rows here. Choose the other formats, and join them to boundaries of your own."
    ),
    "release.mark_needs_rows": _(
        "The agreement asks for copies marked for each recipient, and marks are made in Parquet or CSV. Add one of the two."
    ),
    "release.no_places": _(
        "No column is known to tell places whose boundaries are here. Name the column and its geography, or choose other formats."
    ),
    "release.no_such_places": _(
        "No such column leaves, or no boundaries of that geography are here. Choose another, or other formats."
    ),
    "join.no_such_column": _("Name one or two pairs of columns that both tables have."),
    "join.key_repeated": _(
        "A key stands in several rows of the second table. Join the other way round, or choose a key that names each of its rows once."
    ),
    "join.made_before": _("The two were joined in this way before: the joined dataset has these rows already."),
    "join.nothing_matches": _("No row of the first table finds its key in the second. Compare how both write it."),
    "join.not_read": _("A version was destroyed before it could be joined. Choose another."),
    "recall.days": _("Give recipients between 1 and %(most)d days to destroy their copies."),
    "recall.same_run": _(
        "Only a release of the same series that is available and comes from another run can replace the one that is taken back."
    ),
    "release.reason_missing": _("Say why the release is withdrawn: its recipients will read it."),
    "directory.reason_missing": _("Say why: the organization that sent it will read it."),
    "qualifier.service_gone": _("The service is no longer in the directory."),
    "qualifier.unknown": _("Say what the service is, or for whom, from the two lists."),
    "request.text_missing": _("There are no words. Write something and send it again."),
    "sample.words_too_short": _("Write at least %(least)s letters or digits, and say what they are."),
    "codes.form": _(
        "Write 1 to %(most)s codes as they stand in the released table: 26 letters and digits each, one a line."
    ),
    "codes.reason_missing": _("Say why: it is kept, and the other person decides by it."),
    "run.series_has_no_recipe": _(
        "The series has no recipe that was measured, so that a person must choose one first. Open the run on its page."
    ),
    "run.column_unknown_to_series": _(
        "The column %(column)s is new, or gone, since the last version. A person must say what happens to it: open the run on its page."
    ),
    "run.reason_missing": _("Say why: the contributor will read it."),
    "job.gave_up": _(
        "The worker tried several times and could not finish: it failed or was stopped each time. Try again, with a smaller or a newly "
        "exported file if there is one; if it happens again, tell the person who runs this site."
    ),
    "run.unexpected": _(
        "Something went wrong that we did not foresee. Start the run again; if it happens again, tell us."
    ),
    "cube.indigenous": _(
        "A column by which it counts tells of an Indigenous identity, Nation or community. Leave the column or these records out in a new run."
    ),
    "figures.indigenous": _(
        "“%(column)s” tells of an Indigenous identity, Nation or community. What everyone sees waits for nobody’s consent, so it was not taken in."
    ),
    "cube.candidate_gone": _("The anonymized table has been destroyed. Declare the cube of a run that is still kept."),
    "cube.no_population": _("The population of a place is not known. Bring it in first."),
    "cube.threshold": _("A threshold below 2 protects nobody."),
    "dataset.title_missing": _("Give the dataset a title in at least one of the two languages."),
    "detector.model_missing": _DETECTION,
    "detector.model_unknown": _DETECTION,
    "detector.process_died": _DETECTION,
    "detector.text_refused": _DETECTION,
    "run.measure_mismatch": _(
        "What was written does not measure as it should, so it was thrown away. Tell the person who runs this site."
    ),
    "upload.interrupted": _("The file did not arrive whole, and nothing was stored. Send it again."),
    "upload.several_files": _("Send one file at a time. Nothing was stored."),
    "upload.nothing_sent": _("No file was chosen. Choose one and send it again."),
    "upload.period_backwards": _("The period ends before it begins. Correct one of its days."),
    "upload.same_file": _(
        "This file is already here: it is version %(version)s of the dataset. If you meant another one, choose it again."
    ),
    "upload.too_large": _(
        "The file is larger than %(most)s, so it was not read. Split it, for example by month, or send it as Parquet."
    ),
}


def sentence(finding: Finding) -> str:
    """The finding in the reader's language: what is wrong, where, and what to do. The platform's words, or the engine's."""
    if finding.code in SENTENCES:
        words = str(SENTENCES[finding.code])
        facts = {"row": finding.row, "column": finding.column, **finding.facts}
        return words % facts if "%(" in words else words
    if finding.code in engine_messages.MESSAGES:
        known = engine.Finding(finding.code, finding.column, finding.row, finding.facts)
        return engine_messages.message(known, get_language() or "en")
    if finding.column is not None:
        return gettext("Something is wrong in the column %(column)s (%(code)s).") % {
            "column": finding.column,
            "code": finding.code,
        }
    return gettext("Something is wrong here (%(code)s).") % {"code": finding.code}


def as_json(found: Iterable[Finding]) -> list[dict[str, Any]]:
    """For a row of the database: codes, columns, row numbers and counts."""
    return [{"code": f.code, "column": f.column, "row": f.row, "facts": dict(f.facts)} for f in found]


def in_words(finding: Mapping[str, Any]) -> str:
    """One stored finding as a sentence in the reader's language."""
    facts = dict(finding.get("facts") or {})
    return sentence(Finding(finding["code"], finding.get("column"), finding.get("row"), facts))


def code_in_words(code: str) -> str:
    """What a code says where nothing but the code was kept; the code itself where its words need more."""
    if not code:
        return ""
    try:
        return sentence(Finding(code))
    except (KeyError, TypeError, ValueError):  # the words name a column or a count
        return code


def as_invalid(error: engine.EngineError) -> Invalid:
    """The engine's refusal as the family that pages and workers know."""
    return Invalid(*(Finding(each.code, each.column, each.row, dict(each.facts)) for each in error.findings))
