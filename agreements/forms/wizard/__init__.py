"""The guided drafting, screen by screen."""

from agreements.forms.wizard.answers import answers_of
from agreements.forms.wizard.start import StartForm
from agreements.forms.wizard.walk import SCREENS, Walk

__all__ = ["SCREENS", "StartForm", "Walk", "answers_of"]
