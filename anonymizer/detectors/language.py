"""The language of one text, English or French, from its small words.

Notes are short and mix languages, so a file has no language; a text does. Small words (``the``, ``with``, ``les``,
``chez``) are what a short note is sure to have, differ between the two languages, and do not depend on its subject.
French elisions (``l'aide``, ``d'un``) count too, and a word with an accent for half, unless a capital makes it a name.
Words that both languages write (``on``, ``me``, ``or``) are left out of both lists.
"""

import re

ENGLISH, FRENCH = "en", "fr"


def choose_language(text: str, *, otherwise: str = ENGLISH) -> str:
    """``"en"`` or ``"fr"``; ``otherwise`` where the text gives no sign either way.

    >>> choose_language("Caller needs a bed for the night"), choose_language("Besoin d'un lit pour la nuit")
    ('en', 'fr')
    >>> choose_language("416-555-0199", otherwise="fr")
    'fr'
    """
    english = french = 0.0
    for written in _WORD.findall(text):
        word = written.lower()
        if word in _ENGLISH_WORDS:
            english += 1
        elif word in _FRENCH_WORDS or _ELISION.match(word):
            french += 1
        elif _ACCENT.search(written) and written[0].islower():
            french += 0.5
        elif word.endswith(("'s", "’s", "n't", "n’t")):
            english += 1
    if english == french:
        return otherwise
    return ENGLISH if english > french else FRENCH


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ELISION = re.compile(r"(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu)['’][^\W\d_]{2,}")
_ACCENT = re.compile(r"[àâçèéêëîïôùûœ]")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ENGLISH_WORDS = _words(
    """
    the and of to in is it for with from at by be are was were been has had have having he she his her hers him they
    them their we our us you your i my this that these those there here not no but if so than then who whom whose what
    when where which why how will would can could should may might must do does did doing don't as an about after
    again all also any because before between both down during each few into its just more most only other out over own
    same some such through under until up very while off yes asked called calls needs need needed wants want says said
    lives living old years year name phone number file still since without within please thanks today tomorrow
    yesterday told looking given got get
    """
)
_FRENCH_WORDS = _words(
    """
    le la les un une des du de et est sont était été être avoir ont avait au aux dans pour par avec sans sous sur chez
    vers entre ce cet cette ces il elle ils elles nous vous leur leurs sa ses mon ma mes ton ta tes notre votre nos vos
    qui que quoi dont où quand comment pourquoi ne pas plus moins très mais ou donc ni si comme aussi encore déjà
    toujours jamais rien tout toute tous toutes même autre autres lui y en se depuis pendant avant après apres jusque
    selon je tu moi toi soi oui non merci svp besoin cherche demande demandé appelle appelé appel veut doit peut fait
    dit dossier numéro née né ans an aujourd'hui demain hier tel tél rue monsieur madame mme
    """
)
