"""What a person is told when detection fails, in both languages, by the code of ``DetectorFailed``."""

from anonymizer.detectors.errors import DetectorFailed
from anonymizer.engine.errors import Message

MESSAGES = {
    "detector.model_missing": Message(
        "A language model is not installed ({package}). Install the project's pinned requirements again.",
        "Un modèle de langue n'est pas installé ({package}). Réinstallez les paquets fixés par le projet.",
    ),
    "detector.model_unknown": Message(
        "The language model {package} is not the build that was checked: expected {expected}, found {found}. "
        "Install the project's pinned requirements again.",
        "Le modèle de langue {package} n'est pas la version vérifiée : attendu {expected}, trouvé {found}. "
        "Réinstallez les paquets fixés par le projet.",
    ),
    "detector.model_changed": Message(
        "The files of the language model {package} are not those that were checked. "
        "Install the project's pinned requirements again.",
        "Les fichiers du modèle de langue {package} ne sont pas ceux qui ont été vérifiés. "
        "Réinstallez les paquets fixés par le projet.",
    ),
    "detector.text_refused": Message(
        "A text could not be analyzed, so nothing was let through. Look for texts that are not plain text.",
        "Un texte n'a pas pu être analysé; rien n'a donc été laissé passer. Cherchez les textes qui ne sont pas du "
        "texte brut.",
    ),
    "detector.not_isolated": Message(
        "Nothing was searched: this site searches texts only where it can isolate the program that does, and here it "
        "cannot. Tell the person who runs this site.",
        "Rien n'a été analysé : ce site n'analyse des textes que là où il peut isoler le programme qui le fait, et il "
        "ne le peut pas ici. Prévenez la personne qui exploite ce site.",
    ),
    "detector.process_died": Message(
        "The process that detects names stopped twice over the same texts (exit code {exit_code}). Free some memory "
        "(it needs about 900 MiB) and try again.",
        "Le processus qui repère les noms s'est arrêté deux fois sur les mêmes textes (code {exit_code}). Libérez de "
        "la "
        "mémoire (il lui faut environ 900 Mio) et réessayez.",
    ),
}


def message(failure: DetectorFailed, language: str) -> str:
    """The sentence for a failure, in "en" or "fr"."""
    words = MESSAGES[failure.code]
    return (words.fr if language == "fr" else words.en).format(**failure.facts)
