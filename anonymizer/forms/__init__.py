"""The questions that the anonymizer asks people."""

from anonymizer.forms.codes import AnswerForm, TraceForm
from anonymizer.forms.count_table import CountTableForm
from anonymizer.forms.decision import DecisionForm, DenyForm, LookForm, PasswordForm, SampleForm
from anonymizer.forms.initial import current_form, recipe_form
from anonymizer.forms.reading import ReadingForm
from anonymizer.forms.recipe import RecipeForm

__all__ = [
    "AnswerForm",
    "CountTableForm",
    "DecisionForm",
    "DenyForm",
    "LookForm",
    "PasswordForm",
    "ReadingForm",
    "RecipeForm",
    "SampleForm",
    "TraceForm",
    "current_form",
    "recipe_form",
]
