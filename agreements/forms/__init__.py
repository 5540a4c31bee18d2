"""What people type: the guided drafting, and the questions before an act."""

from agreements.forms.acts import ReasonForm, SignForm
from agreements.forms.consents import GiveForm, RefuseForm, WithdrawForm
from agreements.forms.emergencies import AwakenForm, OnCallForm, ReviewForm
from agreements.forms.fields import TIME_ZONES
from agreements.forms.life import BreachForm, DestructionForm, EffectForm, ExtensionForm
from agreements.forms.paper import PaperForm
from agreements.terms.fields import DayInput

__all__ = [
    "TIME_ZONES",
    "AwakenForm",
    "BreachForm",
    "DayInput",
    "DestructionForm",
    "EffectForm",
    "ExtensionForm",
    "GiveForm",
    "OnCallForm",
    "PaperForm",
    "ReasonForm",
    "RefuseForm",
    "ReviewForm",
    "SignForm",
    "WithdrawForm",
]
