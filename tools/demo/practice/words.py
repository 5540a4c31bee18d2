"""What the practice space says, in both languages; apart from the words of the pages, for no installation but this one has them."""

from __future__ import annotations

from typing import Any, Final

_WORDS: Final[dict[str, dict[str, Any]]] = {
    "en": {
        "mark": "Practice space: everything here is invented.",
        "demonstration": "Demonstration: everything here is invented.",
        "enter": "Try a role",
        "title": "Practise a role",
        "lead": "You get two invented organizations of your own, with a task for each role. Nothing here reaches a real organization, and no file but the invented one is taken.",
        "begin": "Begin as",
        "none": "No practice space is free right now",
        "wait": "The next one is being made. Try again in a minute.",
        "share": "Five practice spaces were begun from here within an hour",
        "later": "They are made one after the other, for everybody. Go on in the one that you have, or come back in an hour.",
        "switch": "Go on as",
        "others": "Other roles, or start over",
        "reset": "Start over",
        "working": "The worker is at it. Open the page again in a minute.",
        "done": "Done. That is what this role does.",
        "next": "Next:",
        "of": "Step {} of {}",
        "file": "Get the invented file",
        "refused": "This is the practice space: it takes no file but the invented one, and reaches nobody outside.",
        "roles": {
            "contributor": ("contributor", "Upload a messy file, decide about its columns, and send it for review."),
            "reviewer": ("reviewer", "A run waits for you: read what it protects, then approve or return it."),
            "steward": ("data steward", "An agreement waits for your signature: read it, then sign."),
            "partner": ("partner", "A dataset was released to you: accept its terms, then download it."),
        },
        "steps": {
            "upload": "upload the invented file, for January 1 to June 30, 2026",
            "columns": "decide about the columns, then confirm",
            "sent": "see it sent for review",
            "review": "read the result and decide",
            "sign": "read the agreement and sign it",
            "download": "accept the terms and download a file",
        },
    },
    "fr": {
        "mark": "Espace d’exercice : tout y est inventé.",
        "demonstration": "Démonstration : tout y est inventé.",
        "enter": "Essayer un rôle",
        "title": "S’exercer à un rôle",
        "lead": "Vous recevez deux organismes inventés, à vous seul, avec une tâche pour chaque rôle. Rien d’ici n’atteint un organisme réel, et aucun fichier n’est reçu, sauf celui qui est inventé.",
        "begin": "Commencer :",
        "none": "Aucun espace d’exercice n’est libre en ce moment",
        "wait": "Le prochain est en préparation. Réessayez dans une minute.",
        "share": "Cinq espaces d’exercice ont été commencés d’ici en une heure",
        "later": "Ils sont préparés un à un, pour tout le monde. Poursuivez dans celui que vous avez, ou revenez dans une heure.",
        "switch": "Continuer :",
        "others": "Autres rôles, ou recommencer",
        "reset": "Recommencer à neuf",
        "working": "Le traitement est en cours. Rouvrez la page dans une minute.",
        "done": "C’est fait. Voilà ce que fait ce rôle.",
        "next": "Ensuite :",
        "of": "Étape {} de {}",
        "file": "Obtenir le fichier inventé",
        "refused": "Vous êtes dans l’espace d’exercice : il ne reçoit que le fichier inventé et n’atteint personne à l’extérieur.",
        "roles": {
            "contributor": ("contribution", "Téléversez un fichier en désordre, décidez de ses colonnes et soumettez-le à l’examen."),
            "reviewer": ("examen", "Un traitement vous attend : lisez ce qu’il protège, puis approuvez-le ou retournez-le."),
            "steward": ("intendance des données", "Une entente attend votre signature : lisez-la, puis signez."),
            "partner": ("partenaire", "Un jeu de données vous est communiqué : acceptez ses conditions, puis téléchargez-le."),
        },
        "steps": {
            "upload": "téléverser le fichier inventé, du 1er janvier au 30 juin 2026",
            "columns": "décider des colonnes, puis confirmer",
            "sent": "le voir soumis à l’examen",
            "review": "lire le résultat et décider",
            "sign": "lire l’entente et la signer",
            "download": "accepter les conditions et télécharger un fichier",
        },
    },
}  # fmt: skip


def words(language: str) -> dict[str, Any]:
    """The sentences in "en" or "fr"."""
    return _WORDS["fr" if language == "fr" else "en"]
