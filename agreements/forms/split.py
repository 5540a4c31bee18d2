"""The split rule of a draft: into which series joint exports come, by which columns they are split, and what each controller claims of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement, AgreementParty, PartyRole
from agreements.policies.processing import CONTROLLING
from entente.catalogue import permissions as catalogue
from entente.catalogue.joint.rule import Claim, Criterion, SplitRule
from entente.catalogue.models import Dataset
from entente.organizations.models import User

CRITERIA: Final = 3


class SplitForm(forms.Form):
    """A row of fields for each column that decides, in the order in which they do. Without a series, no export is split."""

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        super().__init__(data)
        self.rule = agreement.machine_terms.split
        self.parties = controlling_parties(agreement)
        processors = [party.organization_id for party in self.parties if party.role == PartyRole.PROCESSOR]
        known = catalogue.visible_to(user).filter(owner__in=processors, delivered_by=None).values_list("pk", flat=True)
        named = [self.rule.intake] if self.rule else []
        self.fields["intake"] = forms.ModelChoiceField(
            Dataset.objects.filter(pk__in=[*known, *named]).order_by("pk"),
            label=_("Into which series of the processor do the joint exports come?"),
            required=False,
            empty_label=_("None: no export is split under this agreement"),
            initial=self.rule.intake if self.rule else None,
        )
        for row in range(CRITERIA):
            self._add_row(row)

    def rows(self) -> list[tuple[forms.BoundField, list[forms.BoundField]]]:
        """Of each row, the field of the column and those of the controllers."""
        return [(self[f"column_{row}"], [self[_name(row, party)] for party in self.parties]) for row in range(CRITERIA)]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        rule = self.built()
        if rule is not None and not rule.criteria:
            self.add_error("column_0", gettext("Name the column by which the exports are split."))
        for row in range(CRITERIA):
            claims = any(_words(cleaned.get(_name(row, party))) for party in self.parties)
            if claims and not cleaned.get(f"column_{row}"):
                self.add_error(f"column_{row}", gettext("Name the column in which these words stand."))
            if cleaned.get(f"column_{row}") and not claims:
                self.add_error(
                    f"column_{row}", gettext("Say below whose rows are those with which words of this column.")
                )
        for column, value in rule.claimed_twice if rule is not None else ():
            words = gettext("Two parties claim “%(value)s” in the column “%(column)s”. Agree on whose it is.")
            self.add_error(None, words % {"value": value, "column": column})
        return cleaned

    def built(self) -> SplitRule | None:
        """What the fields say; ``None`` without a series."""
        cleaned = self.cleaned_data
        if not cleaned.get("intake"):
            return None
        criteria = (
            Criterion(
                cleaned[f"column_{row}"].strip(),
                tuple(
                    Claim(str(party.organization_id), words)
                    for party in self.parties
                    if (words := _words(cleaned.get(_name(row, party))))
                ),
            )
            for row in range(CRITERIA)
            if cleaned.get(f"column_{row}")
        )
        return SplitRule(str(cleaned["intake"].pk), tuple(criteria))

    def _add_row(self, row: int) -> None:
        criteria = self.rule.criteria if self.rule else ()
        criterion = criteria[row] if row < len(criteria) else None
        claimed = {claim.organization: claim.values for claim in criterion.claims} if criterion else {}
        self.fields[f"column_{row}"] = forms.CharField(
            label=_("Which column decides first?") if row == 0 else _("And which, where that is blank?"),
            required=False,
            max_length=200,
            initial=criterion.column if criterion else "",
            help_text=_("Its name as it stands in the export.") if row == 0 else "",
        )
        for party in self.parties:
            self.fields[_name(row, party)] = forms.CharField(
                label=gettext("Words of this column that mean %(organization)s") % {"organization": party.organization},
                required=False,
                max_length=100_000,
                widget=forms.Textarea(attrs={"rows": 3}),
                initial="\n".join(claimed.get(str(party.organization_id), ())),
                help_text=_("One a line. Capitals and blanks around them do not count.") if row == 0 else "",
            )


def controlling_parties(agreement: Agreement) -> Sequence[AgreementParty]:
    """The parties whose rows a joint export may hold: the providers, and the processor itself."""
    parties = agreement.parties.select_related("organization").order_by("pk")
    return [party for party in parties if party.role in (*CONTROLLING, PartyRole.PROCESSOR)]


def _name(row: int, party: AgreementParty) -> str:
    return f"words_{row}_{party.organization_id}"


def _words(text: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(line.split()) for line in str(text or "").splitlines() if line.strip()))
