"""By how much the next versions of a series may differ before a person must look."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms import DayInput
from agreements.models import Agreement
from agreements.terms import Frequency
from entente.core.dates import date_format
from exports.policies.standing import Tolerances

DUE_DAYS: Final = {
    Frequency.DAILY: 1,
    Frequency.WEEKLY: 3,
    Frequency.MONTHLY: 15,
    Frequency.QUARTERLY: 30,
    Frequency.YEARLY: 60,
}


class StandingForm(forms.Form):
    """Tolerances, the day of delivery, the end."""

    max_suppression = forms.TypedChoiceField(
        label=_("How many records may be suppressed at most?"),
        coerce=float,
        choices=[("0.01", _("1%")), ("0.05", _("5%")), ("0.1", _("10%")), ("0.2", _("20%"))],
        initial="0.05",
        widget=forms.RadioSelect,
        help_text=_("Records of small groups are left out. Where more are, the data tell less than before."),
    )
    max_drift = forms.TypedChoiceField(
        label=_("How far may the values of a column move?"),
        coerce=float,
        choices=[
            ("0.1", _("Hardly at all (stability index up to 0.10)")),
            ("0.25", _("Somewhat (stability index up to 0.25)")),
        ],
        initial="0.1",
        widget=forms.RadioSelect,
        help_text=_("New values, other columns or more blanks always go to a person. Columns of days are left out."),
    )
    rows_within = forms.TypedChoiceField(
        label=_("By how much may the number of records differ?"),
        coerce=float,
        choices=[("0.1", _("10%")), ("0.25", _("25%")), ("0.5", _("50%"))],
        initial="0.25",
        widget=forms.RadioSelect,
        help_text=_("Up or down, counted against the last release."),
    )
    due_days = forms.IntegerField(
        label=_("How many days after the end of its period is a version due?"),
        min_value=0,
        max_value=366,
        help_text=_(
            "It leaves on that day, or a day after it was announced where that is later. After it, it is late."
        ),
    )
    ends_on = forms.DateField(label=_("Last day of the standing approval"), widget=DayInput())
    agreed = forms.BooleanField(
        label=_("What keeps to this may leave without my looking at it, once a privacy officer approves that too")
    )

    def __init__(self, data: Any = None, *, agreement: Agreement, today: date) -> None:
        frequency = Frequency(agreement.machine_terms.frequency)
        initial = {
            "due_days": DUE_DAYS.get(frequency, 15),
            "ends_on": min(agreement.ends_on, today + timedelta(days=365)),
        }
        super().__init__(data, initial=initial)
        self.agreement, self.today = agreement, today
        self.fields["ends_on"].help_text = gettext("At most the agreement’s last day, %(day)s.") % {
            "day": date_format(agreement.ends_on, "DATE_FORMAT")
        }

    def clean_ends_on(self) -> date:
        """A day of the agreement's term that is not over."""
        day: date = self.cleaned_data["ends_on"]
        if not self.today <= day <= self.agreement.ends_on:
            raise forms.ValidationError(
                gettext("Choose a day from today on, within the agreement’s term."), code="beyond_term"
            )
        return day

    def tolerances(self) -> Tolerances:
        """What was chosen. Only of a valid form."""
        cleaned = self.cleaned_data
        return Tolerances(cleaned["max_suppression"], cleaned["max_drift"], cleaned["rows_within"])
