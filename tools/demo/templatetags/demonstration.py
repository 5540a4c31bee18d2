"""``{% demo_people %}``: whom one can be in the demonstration, in the reader's language. Its words stand here, apart from those of the pages."""

from __future__ import annotations

from typing import Any, Final

from django import template
from django.utils.translation import get_language

from entente.organizations.models import User
from tools.demo.network import accounts, is_only_ours
from tools.demo.practice.groups import ROLES, role_of
from tools.demo.practice.steps import stages
from tools.demo.practice.words import words

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


@register.inclusion_tag("demo/strip.html", takes_context=True)
def practice_strip(context: template.Context) -> dict[str, Any]:
    """On every page: that everything is invented; for whoever practises, the next step, the other roles and the way back to the beginning."""
    sentences = words((get_language() or "en")[:2])
    user = context.get("user")
    way = stages(user) if isinstance(user, User) else ()
    role = role_of(user) if isinstance(user, User) else ""
    current = next((stage for stage in way if not stage.is_done), None)
    place = way.index(current) + 1 if current else 0
    return {
        "words": sentences,
        "mark": sentences["mark" if way else "demonstration"],
        "stages": way,
        "current": current,
        "progress": sentences["of"].format(place, len(way)),
        "sentence": sentences["steps"][current.name] if current else "",
        "others": [(other, sentences["roles"][other][0]) for other in ROLES if way and other != role],
        "csrf_token": context.get("csrf_token"),
    }
