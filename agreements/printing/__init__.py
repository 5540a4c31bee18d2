"""An agreement as a tagged PDF in one language: text, terms, parties, signatures, and how to check them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.utils import translation
from django.utils.timezone import localtime
from django.utils.translation import gettext

from agreements.models import Agreement, AgreementParty
from agreements.proof import code_of
from agreements.wording.terms import clauses
from entente.audit.log.words import head_in_words
from entente.core.clocks import city_of
from entente.core.dates import date_format
from entente.core.printing import printed

HERE = Path(__file__).parent


def as_pdf(agreement: Agreement, *, language: str, log_head: Mapping[str, Any] | None) -> bytes:
    """The bytes of the PDF. Its words come from here, so that they are translated with all others.

    Args:
        agreement: what the parties signed.
        language: the language of the text, and of all words around it.
        log_head: the newest signed head of the audit log; whoever holds a print can show that nothing was changed before it.
    """
    with translation.override(language):
        contents = _contents(agreement, language, log_head)
        return printed(HERE / "agreement.typ", contents, at=agreement.activated_at)


def _contents(agreement: Agreement, language: str, log_head: Mapping[str, Any] | None) -> dict[str, Any]:
    digest = agreement.digest()
    parties = list(agreement.parties.select_related("organization", "paper").prefetch_related("signatures__signed_by"))
    return {
        "language": language,
        "title": getattr(agreement, f"title_{language}"),
        "author": str(agreement.drafted_for),
        "code_label": gettext("Verification code"),
        "code": code_of(digest),
        "head": [
            [gettext("Version"), str(agreement.version)],
            [
                gettext("Term"),
                gettext("%(first)s through the end of %(last)s, by the clock of %(zone)s")
                % {
                    "first": date_format(agreement.starts_on, "DATE_FORMAT"),
                    "last": date_format(agreement.ends_on, "DATE_FORMAT"),
                    "zone": city_of(agreement.time_zone),
                },
            ],
            *_effect(agreement),
            [gettext("Who will hold the data"), agreement.get_audience_display()],
            [gettext("Language that binds"), agreement.get_binding_display()],
        ],
        "parties_title": gettext("Parties"),
        "parties_head": [gettext("Organization"), gettext("Role in the agreement"), gettext("Signatures")],
        "parties": [
            [getattr(party.organization, f"name_{language}"), party.get_role_display(), _signed(party)]
            for party in parties
        ],
        "text": _paragraphs(getattr(agreement, f"text_{language}")),
        "text_title": gettext("The text"),
        "clauses": [
            [str(clause), _paragraphs(getattr(clause, f"text_{language}"))] for clause in agreement.clauses.all()
        ],
        "terms_title": gettext("The terms that the platform checks"),
        "terms_head": [gettext("Term of use"), gettext("What it says")],
        "terms": [
            [clause.label, "\n".join([*clause.words, *([clause.source] if clause.source else [])])]
            for clause in clauses(agreement)
        ],
        "check_title": gettext("How to check this document"),
        "check": [
            gettext(
                "Ask a party for the file agreement.json. The command “entente verify agreement.json --pdf” and the name of this "
                "file tells, without any connection, whether the text, the terms and the signatures are those of the parties and "
                "whether this file is the one that was printed."
            ),
            gettext("SHA-256 of what the parties signed:"),
        ],
        "digest": digest,
        "log": head_in_words(log_head),
    }


def _effect(agreement: Agreement) -> list[list[str]]:
    if agreement.effective_on is None:
        return []
    return [[gettext("In effect from"), date_format(agreement.effective_on, "DATE_FORMAT")]]


def _signed(party: AgreementParty) -> str:
    lines = [
        gettext("%(person)s, %(at)s")
        % {"person": signature.name, "at": date_format(localtime(signature.signed_at), "DATETIME_FORMAT")}
        for signature in party.signatures.all()
    ]
    if hasattr(party, "paper"):
        lines.append(
            gettext("On paper: %(person)s, %(day)s. Witness: %(witness)s.")
            % {
                "person": party.paper.signatory,
                "day": date_format(party.paper.signed_on, "DATE_FORMAT"),
                "witness": party.paper.witness,
            }
        )
    return "\n".join(lines)


def _paragraphs(text: str) -> list[str]:
    return [paragraph.strip() for paragraph in text.replace("\r\n", "\n").split("\n\n") if paragraph.strip()]
