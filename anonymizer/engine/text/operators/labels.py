"""Labels as they are written in a text, in its language."""

_FRENCH = {
    "PERSON": "PERSONNE",
    "LOCATION_ADDRESS": "ADRESSE",
    "POSTAL_CODE": "CODE_POSTAL",
    "PHONE": "TÉLÉPHONE",
    "EMAIL": "COURRIEL",
    "DATE_OF_BIRTH": "DATE_DE_NAISSANCE",
    "SIN": "NAS",
    "HEALTH_NUMBER": "NUMÉRO_DE_SANTÉ",
    "GOV_ID": "PIÈCE_OFFICIELLE",
    "CASE_ID": "NUMÉRO_DE_DOSSIER",
    "ACCOUNT": "COMPTE",
    "URL_IP": "ADRESSE_WEB",
    "AGE": "ÂGE",
    "DATE": "DATE",
    "DENIED": "MASQUÉ",
    "UNSEARCHED": "NON_FOUILLÉ",
}


def written_label(label: str, language: str = "en") -> str:
    """The label in brackets, in the language of the text; one without a French word stays as it is.

    >>> written_label("PERSON"), written_label("PERSON", "fr")
    ('[PERSON]', '[PERSONNE]')
    """
    return f"[{_FRENCH.get(label, label) if language == 'fr' else label}]"
