"""Ages in figures and words, English and French.

No authority; an age alone does not identify, but with a place and a language it does (a quasi-identifier).
"""

import re

from anonymizer.detectors.recognizers.calendar import MONTHS, NUMBER_EN, NUMBER_FR
from anonymizer.detectors.recognizers.phrases import mistyped
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression

_AGE = r"(?:1[01]\d|\d{1,2})(?:[.,]5|\s?½)?"
_AGES = rf"{_AGE}(?:(?:\s*(?:,|and|et|&|/|à|to|or|ou)\s*){_AGE})*"
_PERSON = (
    rf"(?:{mistyped('oldest', 'youngest')}|he|she|they|i|who|caller|client|texter|chatter|elder|mother|father|mom|mum|"
    r"dad|son|daughter|child|kid|baby|brother|sister|husband|wife|spouse|partner|boy|girl|"
    r"oldest|youngest|eldest|grandmother|grandfather|grandson|granddaughter|nephew|niece|uncle|aunt|cousin|friend|"
    r"roommate|tenant|senior|woman|man)"
)
_HUMAN = (
    r"(?:hommes?|femmes?|gars|filles?|gar[çc]ons?|fils|client(?:e)?|dame|monsieur|enfants?|b[ée]b[ée]|petite?|ado|"
    r"m[èe]re|p[èe]re|usager|usag[èe]re|r[ée]sident(?:e)?|patient(?:e)?|appelante?)"
)
_NOT_AN_AGE = re.compile(
    r"(?:\d\s*(?:à|a|to|-|–)\s*|\b(?:depuis|il\s+y\s+a|pendant|durant|dans|for|past|last|every|aux|tous\s+les|chaque|"
    r"apr[èe]s|avant|plus\s+de|moins\s+de|over|under|previous|derni[èe]res?|prochaines?|bail\s+de|lease\s+of|"
    r"peine\s+de|sentence\s+of|contrat\s+de|moyenne\s+de|attente\s+de|en|within|after|in|d['’]ici|x|sur|"
    r"de\s+pr[èe]s\s+de|environ|about|les)\s+(?:seulement\s+|only\s+)?)$",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"\s*(?:(?:et|ou)\s+(?:plus|moins)|(?:and|or)\s+(?:over|older|under|up|younger|more|less)|\+|"
    r"d['’](?:exp[ée]rience|anciennet[ée]|attente|existence|histoire|absence|ici)|"
    r"de\s+(?:bail|contrat|service|prison|retard|mariage|m[ée]tier|guerre|carri[èe]re|travail|vie|pouvoir|r[èe]gne|"
    r"b[ée]n[ée]volat)|ago|plus\s+tard|auparavant|apr[èe]s|later|earlier|avant|durant|as\s+an?|as\s+\w+)\b",
    re.IGNORECASE,
)
_COUNTED_BEFORE = re.compile(
    rf"(?<!\w)(?:{MONTHS}|art|arts|s|ss|p\.l|bill|loi|sec|sect|ch|chap|no|nos|app|apt|par|al|vol|fig|p|pp|rte|hwy|bur|"
    r"rm|tel|t[ée]l|ext|poste|min|max|env|approx|bus|vs)\.?[,;.]\s$",
    re.IGNORECASE,
)

_COUNTS = re.compile(
    r"(?<!\w)\d{1,4}\s(?:personnes?|people|persons?|calls?|appels?|callers?|requests?|demandes?|cases?|households?|"
    r"m[ée]nages?|famil(?:y|ies|les?))(?!\w)",
    re.IGNORECASE,
)
_WAITING = re.compile(
    r"(?<!\w)(?:waits?|waiting|wait-?list|attente|average|moyenne|depuis|since|d[ée]lai)(?!\w)[^.;\n]*$", re.IGNORECASE
)
FARTHEST = 60
"""Signs between a count, or a word for waiting, and the number."""


def _is_age(match: re.Match[str]) -> bool:
    text = match.string
    start, end = match.span("id" if "id" in match.re.groupindex else 0)
    return not _NOT_AN_AGE.search(text, max(0, start - 20), start) and not _NOT_BEFORE.match(text, end)


def _is_not_counted(match: re.Match[str]) -> bool:
    """``dentist, 31 people; Dari, 28.`` counts, as ``art. 12,`` does."""
    return not (
        _COUNTED_BEFORE.search(match.string, max(0, match.start() - 14), match.start())
        or _COUNTS.search(match.string, max(0, match.start() - FARTHEST), match.start())
    )


def _is_not_waiting(match: re.Match[str]) -> bool:
    """``average wait: 26 months``, ``sur la liste depuis 14 mois``: no child is that old."""
    return not _WAITING.search(match.string, max(0, match.start("id") - FARTHEST), match.start("id"))


class AgeRecognizer(RuleRecognizer):
    """``61 years old``, ``F, 42``, ``âgée de 60 ans``, ``soixante et un ans``."""

    entity = "AGE"
    needs_digit = False
    rules = (
        Rule(
            expression(
                rf"(?<![\w$.,-])(?:{_AGE}|{NUMBER_EN})[\s-]*(?:years?|yrs?|months?|mos?|weeks?|wks?|mths?)\.?[\s-]*"
                r"(?:of[\s-]age|olds?|young)(?!\w)"
            ),
            0.85,
            "a number of years old",
        ),
        Rule(
            expression(
                rf"(?<![\w$.,-])(?:{_AGE}\s*(?:y/?o|yo|y\.o\.?|yr|yrs|m/o)|{_AGE}[ay]|"
                r"\d\d\s?(?-i:[aA])\.(?=\s*(?:[,;.)\n]|$|[\s(][^\W\d]))|(?<=,\s)\d\s?(?-i:a)\.(?=,))(?!\w)"
                r"(?!\s+(?:ago|lease|history))"
            ),
            0.8,
            "a number of years old",
            accepts=_is_age,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:(?:aged?|(?:âg[ée]e?s?|ag[ée]es?(?<!ages)|agés?)(?:\s+(?:seulement\s+)?d(?:e|['’]))?|âge|"
                r"age)(?:\s+(?:au|on|in|per)\s+(?:dossier|file|chart))?\s*"
                r"(?:is|est|de|d['’]|:|=|of|about|environ|-)?\s*)"
                rf"(?:{_AGES}(?:\s*(?:ans|years|mois|months))?|{NUMBER_FR}(?:\s+(?:ans|mois))?|{NUMBER_EN})(?![\w])"
            ),
            0.85,
            "after a word for age",
        ),
        Rule(
            expression(rf"(?<![\w$.,-]){_AGE}\s*(?:ans|an)(?!\w)"),
            0.7,
            "a number of years",
            accepts=_is_age,
        ),
        Rule(
            expression(
                r"(?:^|[,;:(«\"“–—\n/|-]\s?|\.\s|(?<!\w)(?:a|à|ai|jai|as|avait|avais|avoir|aura|eu|et|ou|de|d['’]|"
                r"ses|mes|leurs|dit|non|plut[ôo]t|pardon|dans\s+la|presque|environ|(?-i:[A-ZÀ-Þ])[\w'’-]+|"
                rf"{_HUMAN})\s?)(?P<id>{NUMBER_FR}\s*(?:ans|an))(?!\w)"
            ),
            0.7,
            "a number of years",
            accepts=_is_age,
            any_of=(" an",),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:b[ée]b[ée]|bb|poupon|nourrisson|enfant|fils|fille|jumeaux|jumelles|petite?|gar[çc]on|"
                rf"elle|il)\b[^.;\d]{{0,25}}?(?P<id>(?:{_AGE}|(?<=,\s){NUMBER_FR})\s*mois)(?!\w)(?!\s+de)"
            ),
            0.6,
            "a number of months of a child",
            accepts=_is_not_waiting,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:bab(?:y|ies)|infants?|newborns?|toddlers?|twins?|child|son|daughter|boys?|"
                rf"girls?)\b[^.;\d]{{0,40}}?(?P<id>{_AGE}\s*(?:months?|mths?|mos?|weeks?|wks?))(?!\w)"
                r"(?!\s+(?:ago|of|wait|before|after))"
            ),
            0.6,
            "a number of months of a child",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:couple|twins|siblings|brothers|sisters|spouses|elders|seniors|jumeaux|jumelles|fr[èe]res|"
                r"s(?:oe|œ)urs|[ée]poux|conjoints|a[îi]n[ée]s|both|les\s+deux|tous\s+deux)[\s,:(]+"
                r"(?:(?-i:[A-ZÀ-Þ])[\w'’-]+\s(?:(?:and|et|&)\s)?){0,3}"
                r"(?:(?:are|were|is|ont|aged?|ages|over|under|about|around|plus\s+de|moins\s+de|environ)\s+){0,2}"
                rf"(?P<id>{_AGE}(?:\s*(?:,|and|et|&|/)\s*{_AGE})?)(?=\s*(?:[,;.)/](?!\d)|$|\n|ans(?!\w)|years|yrs))"
            ),
            0.55,
            "after a word for two persons",
        ),
        Rule(
            expression(
                r"(?<=[,;.]\s)(?<!\d[,;.]\s)(?P<id>[1-9]\d|1[01]\d|"
                r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?=\s?[,;.](?!\d)(?!\s?\d))"
                r"(?!\s?,\s(?:rue|av|boul|chemin|ch|rang|route|place|mont|all|c[ôo]te)\w*)"
            ),
            0.35,
            "a small number that stands alone between commas",
            accepts=_is_not_counted,
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:{_PERSON}(?:['’]s|\s+is|\s+was|\s+are|\s+will\s+be)|she['’](?:s|ll\s+be)|"
                r"he['’](?:s|ll\s+be)|i['’]?m|i\s+am|hes|shes|theyre|who['’]?d\s+be|turn(?:s|ed|ing)|just\s+turned|"
                r"elle\s+a|il\s+a|j['’]ai|elle\s+aura|il\s+aura|aura|approx\.?|approximately|env\.?)\s+"
                r"(?:only\s+|now\s+|just\s+|about\s+|almost\s+|nearly\s+|maintenant\s+|seulement\s+|presque\s+|"
                rf"turning\s+|bientôt\s+)?(?P<id>{_AGE}|(?!one(?!\w)){NUMBER_EN}(?![\w-]))"
                r"(?=\s*(?:[.,;:!?)/\"”&-](?!\d)|$|\n|(?:now|and|et|with|avec|but|mais|got|has|turning|w(?=/)|on|le|"
                rf"next|last|this|today|yesterday|in|so|i|he|she|my|no|sorry|je|il|elle|ans|years|{MONTHS})\b))"
            ),
            0.6,
            "a person is that old",
        ),
        Rule(expression(r"(?<=,\s)(?P<id>[1-9]\d)[fm](?=[,;.]\s)"), 0.5, "a small number before a letter for the sex"),
        Rule(
            expression(
                rf"(?<!\w)(?:it['’]?s|i['’]?m|i\s+am|she['’]?s|he['’]?s)\s+(?P<id>{NUMBER_EN}|\d\d)"
                r"(?=,?\s(?:i\smean|no|sorry|wait)(?!\w))"
            ),
            0.6,
            "a person is that old",
            any_of=("mean", "no", "sorry", "wait"),
        ),
        Rule(
            expression(
                rf"(?<=[^\W\d_][,:;(]\s)(?P<id>{_AGE}\s?(?:mois|months?|mos?|mths?))"
                r"(?=\s*(?:[,;.)\n]|$|(?:et|and|&)(?!\w)))"
            ),
            0.45,
            "a number of months of a child",
            accepts=lambda match: _is_age(match) and _is_not_waiting(match),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:elle|lui|il|she|he|her|him|them|eux)\s(?P<id>[1-9]\d)"
                r"(?=\s?(?:[,;.)]|$|(?:et|and|lui|elle|him|he|her|she|ans|yo)(?!\w)))"
            ),
            0.45,
            "a person is that old",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:âge|age|how\s+old(?:\s\w+){0,2}|quel\s+âge(?:[\s-]\w+){0,2})\s*\?\s*(?:\n\s*)?"
                rf"(?:[\w.’'-]+(?:\s[\w.’'-]+){{0,2}}?\s?[:>-]\s*)?(?P<id>{_AGE})(?![\w/.-]*\d)(?!\w)"
            ),
            0.6,
            "after a question about age",
            any_of=("?",),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:wom[ae]n|m[ae]n|lady|guy|boy|girl|homme|femme|gars|gar[çc]on|fille|monsieur|dame)\s"
                r"(?:of\s)?(?:about|around|approx\.?|maybe|d['’]environ|d['’][àa]\speu\spr[èe]s|environ)\s"
                rf"(?P<id>{_AGE}|{NUMBER_EN}|{NUMBER_FR}(?:\sans)?)(?!\w)(?!\s(?:km|minutes?|blocks?))"
            ),
            0.6,
            "a person is that old",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:woman|man|lady|guy|homme|femme|pt|patient|clt|clr)\s(?P<id>[1-9]\d)"
                r"(?=\s(?:in|needs?|wants?|with|at|from|dans|avec|veut|cherche)(?!\w))"
            ),
            0.5,
            "a person is that old",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:(?:youth|teen(?:ager)?|boy|girl|male|female|woman|man),\s|"
                rf"at\s(?=[^,.]{{3,16}},\s(?:he|she|they)\s))(?P<id>(?!one(?!\w)){NUMBER_EN})(?=,)"
            ),
            0.5,
            "a person is that old",
        ),
        Rule(
            expression(r"(?<!\w)(?:maybe|perhaps|peut-[êe]tre)\s(?P<id>[6-9]\d|1[01]\d)(?=\s?[.,;](?!\d))"),
            0.45,
            "a person is that old",
        ),
        Rule(
            expression(
                r"(?<![\w$.,-])(?P<id>[1-9]\d|1[01]\d),?\s(?:s?he\ssays|dit-(?:elle|il)|qu['’](?:elle|il)\sdit)(?!\w)"
            ),
            0.45,
            "a person is that old",
        ),
        Rule(
            expression(r"(?<!\w)en\sa\s(?P<id>\d{1,2})(?=\s?[.,;](?!\d))"),
            0.45,
            "a person is that old",
            any_of=(" ans", "âge"),
        ),
        Rule(
            expression(rf"(?<!\w)(?P<id>{_AGE})[\s,/-]{{0,2}}(?-i:[MF])(?!\.-)(?=\s*[,;.)/]|\s*$|\s+[a-z])"),
            0.45,
            "with a letter for the sex",
        ),
        Rule(
            expression(
                rf"(?<![\w'’])(?-i:[MF]|[Mm]ale|[Ff]emale|[Hh]omme|[Ff]emme)[\s,/-]{{1,2}}(?P<id>{_AGE})"
                r"(?=\s*[,;.)/]|\s*$)"
            ),
            0.5,
            "after a word for the sex",
        ),
        Rule(
            expression(
                r"(?<=[^\W\d_])\s?\((?P<id>(?:\d{1,2}|1[01]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|"
                r"ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?:\s?(?:ans|yrs?|mois|mo|m|y))?"
                r"(?:\s*(?:,|&|/|and|et)\s*(?:\d{1,2}|1[01]\d)(?:\s?(?:ans|yrs?|mois|mo|m|y))?)*)\)"
            ),
            0.45,
            "in brackets after a word",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:kids?|children|enfants?|sons?|daughters?|filles?|fils|boys?|girls?|grandkids)\s*"
                rf"(?:aged?|ages|âgée?s?\s+de)?\s*[:(]?\s*(?P<id>{_AGE}(?:\s*(?:,|and|et|&|/)\s*{_AGE})+)(?!\w)"
            ),
            0.6,
            "after a word for children",
        ),
    )
