"""How far people are hidden: groups, counts and sensitive answers, never below what the policy asks."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.formats import number_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms.wizard.screen import Screen, asks_terms
from agreements.policy_table import POLICY_TABLE, POLICY_VERSION, Audience, PolicyRow, Sensitivity, policy_row
from agreements.proposals.sensitivity import Proposal, proposed

_UNSTATED: Final = _("Not said, as in the version in force: it keeps the policy under which it was signed")


@asks_terms
class ProtectionScreen(Screen):
    """How well people are hidden: never less than the policy asks for the audience."""

    slug = "protection"
    title = _("How well are people hidden?")
    lead = _(
        "People who look alike form a group. The larger the smallest group, the harder it is to recognize one of them, and the less "
        "detail is left. The policy sets the least; you can ask for more."
    )
    clauses = ("deidentification", "individuals")
    audience = forms.ChoiceField(
        label=_("Who will hold the data?"), widget=forms.RadioSelect, choices=Audience, initial=Audience.PARTNER
    )
    sensitivity = forms.ChoiceField(
        label=_("If someone were recognized in these data, how far would it invade her privacy?"),
        choices=Sensitivity,
        widget=forms.RadioSelect,
        error_messages={"required": _("Say how sensitive the data are.")},
    )
    field_order = ("audience", "sensitivity")

    def prepare(self) -> None:
        self.fields["audience"].help_text = policy_in_words()
        proposal = proposed(self.setting.facts.get("columns"))
        if not self.initial.get("sensitivity"):
            self.initial["sensitivity"] = proposal.degree
        self.fields["sensitivity"].help_text = _why(proposal)
        signed = self.setting.signed
        if signed is not None and not signed.sensitivity:
            field: Any = self.fields["sensitivity"]
            field.required, field.choices = False, [("", _UNSTATED), *Sensitivity.choices]

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        if not answers.get("audience"):
            return answers
        degree, signed = answers.get("sensitivity") or "", self.setting.signed
        is_as_signed = signed is not None and (answers["audience"], degree) == (signed.audience, signed.sensitivity)
        if not is_as_signed and not degree and "sensitivity" not in self.errors:
            self.add_error("sensitivity", self.fields["sensitivity"].error_messages["required"])
            return answers
        version = signed.policy_version if signed is not None and is_as_signed else POLICY_VERSION
        self._keep_to_policy(answers, policy_row(answers["audience"], version, sensitivity=degree))
        return answers

    def _keep_to_policy(self, answers: dict[str, Any], row: PolicyRow) -> None:
        """Nothing below what the policy asks; where a question was left blank, what it asks."""
        for term, question in self.questions():
            if question.least is None:
                continue
            least, answer = question.least.of(row), answers.get(term.name)
            if answer is None and term.name not in self.errors:
                answers[term.name] = least if question.least.is_default else None
            elif (answer or least) < least:
                words = gettext("The policy asks for at least %(k)s for this audience. Choose that or a larger group.")
                self.add_error(term.name, words % {"k": least})


def _why(proposal: Proposal) -> str:
    """Why a degree is proposed, in a sentence; the person decides."""
    facts = {"degree": proposal.degree.label, "columns": ", ".join(filter(None, proposal.because[:8]))}
    if facts["columns"]:
        words = gettext(
            "Proposed: “%(degree)s”, because of these columns: %(columns)s. You confirm it, and your name stays with it."
        )
    elif proposal.degree == Sensitivity.HIGH:
        words = gettext(
            "Proposed: “%(degree)s”, because nothing that you may see tells that it is less. You confirm it, and your name stays with it."
        )
    else:
        words = gettext(
            "Proposed: “%(degree)s”, because no column seems to tell more. You confirm it, and your name stays with it."
        )
    return words % facts


def policy_in_words() -> SafeString:
    """What the policy table asks for each audience and sensitivity, with the source of each figure."""
    rows = (
        (
            gettext("%(audience)s: groups of at least %(k)s (risk threshold %(threshold)s).")
            % {
                "audience": f"{Audience(audience).label} – {Sensitivity(degree).label}"
                if degree
                else Audience(audience).label,
                "k": row.k,
                "threshold": number_format(row.threshold, use_l10n=True),
            },
            row.source,
        )
        for audience, degrees in POLICY_TABLE[POLICY_VERSION].items()
        for degree, row in degrees.items()
    )
    heading = gettext("Policy of %(version)s:") % {"version": POLICY_VERSION}
    return format_html("{}<ul>{}</ul>", heading, format_html_join("", "<li>{} {}.</li>", rows))
