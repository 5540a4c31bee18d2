"""The questions that the anonymizer asks people."""

from anonymizer.forms.decision import DecisionForm, LookForm, PasswordForm, SampleForm
from anonymizer.forms.reading import ReadingForm
from anonymizer.forms.recipe import RecipeForm

__all__ = ["DecisionForm", "LookForm", "PasswordForm", "ReadingForm", "RecipeForm", "SampleForm"]
