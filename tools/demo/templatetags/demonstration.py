"""``{% demo_people %}``: whom one can be in the demonstration, in the reader's language. Its words stand here, apart from those of the pages."""

from __future__ import annotations

from typing import Any, Final

from django import template
from django.utils.translation import get_language

from tools.demo.network import accounts, is_only_ours

register = template.Library()

WORDS: Final = {
    "en": {
        "title": "Whom would you like to be?",
        "lead": "This is the demonstration. Everybody in it is invented: one press signs you in.",
        "button": "Sign in as",
    },
    "fr": {
        "title": "Qui voulez-vous être?",
        "lead": "Vous êtes dans la démonstration. Tout le monde y est inventé : un clic suffit pour vous connecter.",
        "button": "Se connecter :",
    },
}


@register.inclusion_tag("demo/people.html", takes_context=True)
def demo_people(context: template.Context) -> dict[str, Any]:
    """Nobody where real organizations are."""
    people = accounts() if is_only_ours() else []
    return {"people": people, "words": WORDS[(get_language() or "en")[:2]], "csrf_token": context.get("csrf_token")}
