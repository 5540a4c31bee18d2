"""The guided drafting, screen by screen."""

from agreements.forms.wizard.start import StartForm
from agreements.forms.wizard.walk import SCREENS, Walk, answers_of

__all__ = ["SCREENS", "StartForm", "Walk", "answers_of"]
