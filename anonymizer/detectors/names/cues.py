"""Where the writing itself says that a name stands: after a form of address, in a list of children, at the end of a
letter; or that none does (S.I.N., c/o).

Authority: forms of address as the Translation Bureau's *Canadian Style* and *Guide du rédacteur* list them; the rest is
usage.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.words import INITIAL, LOWER, MIXED, NUMBER, TITLE, UPPER, Word, joined

SURE = 0.6
MOST_WORDS = 4
MOST_SIGNS = 14
NEVER_ALONE = "2"
_RELATIVE = (
    r"mom|mum|mother|dad|father|son|daughter|brother|sister|husband|wife|spouse|partner|ex|cousin|nephew|niece|"
    r"grandmother|grandfather|grandma|grandpa|grandson|granddaughter|roommate|"
    r"neighbour|neighbor|landlord|boyfriend|girlfriend|bf|gf|friend|husb|kid|kids|host|boss|lawyer|counsell?or|"
    r"stepdad|stepmom|step(?:mother|father)|volunteer|vol|client|cliente|avocate?|b[ée]n[ée]vole|chauffeur|"
    r"intervenante?|baby|buddy|pal|gma|gpa|nana|kokum|kookum|mushum|super|sis|bro|b[ée]b[ée]|ado|famille|bestie|"
    r"m[èe]re|p[èe]re|fils|fille|fr[èe]re|mari|conjointe?|copain|copine|chum|blonde|neveu|ni[èe]ce|cousine|voisine?|"
    r"coloc|"
    r"propri[ée]taire|proprio|locataire|patiente?|belle-m[èe]re|beau-p[èe]re|grand-m[èe]re|grand-p[èe]re|h[ôo]te"
)
_CUES = re.compile(
    rf"(?<![\w'’])(?:{_RELATIVE}|(?:[Dd]ear|[Cc]h[eè]re?)(?![ ](?:{_RELATIVE})s?(?!\w)))[ ](?=[^\W\d_])|"
    r"(?<![\w'’])(?<![apAP]\.)(?P<titled>(?:(?:[Mm]rs?|[Mm]s|[Mm]x|[Mm]mes?|[Mm]lles?|[Dd]re?|M|MM|MR|MRS|MS|MME|DR|"
    r"DRE|[Cc]st|[Ss]gt|[Dd]et|[Cc]onst)\.?|[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|[Pp]rofesso?r|[Pp]rofesseure|"
    r"[Cc]hief|[Ss]ergente?|[Ss]ergeant|[Cc]onstable|[Dd]octor|[Dd]octeure?|[Mm]a[îi]tre|[Ss]oeur|[Ss]œur|[Aa]unti?e|"
    r"[Uu]ncle|[Oo]ncle|[Tt]ante|"
    r"[Mm]y\s+name\s+is|[Mm]y\s+name['’]?s|[Jj]e\s+m['’]appelle|[Mm]on\s+nom\s+est|[Ss]e\s+nomme|[Ss]['’]?appelle|"
    r"[Ss]['’]appeler|(?:[Aa][Kk][Aa]|[Gg]oes\s+by|[Nn]ame\s+was|[Ss]urnomm[ée]e?|[Ss]obriquet)(?=\s+(?-i:[^\W\d_]))|"
    r"[Kk]nown\s+(?:on\s+the\s+street|around\s+here|here)?\s*as|[Ss]ous\s+le\s+nom\s+d[e’']|[Ll]egal\s+name|"
    r"[Nn]om\s+l[ée]gal|(?:[Oo]ld\s+)?[Ss]urname|[Mm]aiden\s+name|[Nn]ame|[Nn]om)[ ]?:?\s+)(?=[^\W\d_])"
)
_NICKNAMED = re.compile(
    r"(?<![\w'’-])(?P<before>[^\W\d_]{2,})\s(?:[«]\s?|[\"“‘])(?P<nick>[^\W\d_]{2,})(?:-[^\W\d_]+)?(?:\s?»|[\"”’])\s"
    r"(?P<after>[^\W\d_]{2,})"
)
_BY_WHAT_STANDS_WITH_IT = re.compile(
    r"(?<![\w'’-])(?P<name>[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:-[A-ZÀ-Þ]?[a-zß-ÿ]+)?),?\s"
    r"(?:(?:whose\s)?(?:real|legal|full)\sname|de\sson\s(?:vrai|véritable)\snom|(?:dont\s)?(?:le\s|son\s)?vrai\snom)"
    r"(?!\w)|"
    r"(?<![\w'’-])(?P<twice>(?P<half>[A-ZÀ-Þ][a-zß-ÿ]{1,5})-(?P=half))(?![\w-])|"
    r"(?<![\w'’-])(?P<compound>(?:Marie|Jean|Anne|Pierre|Louis|Charles|Marc|Rose|Paul)-[A-ZÀ-Þ][\wß-ÿ]{2,})(?![\w-])|"
    r"(?<![\w'’-])(?P<little>(?:[Tt]i|TI)-[A-ZÀ-Þ][\wß-ÿ]{2,})(?![\w-])|"
    r"(?<![\w'’-])(?:[Cc]aller|[Cc]lient|[Cc]liente|[Pp]atiente?|[Tt]exter|[Tt]enant|[Aa]ppelante?|[Uu]sag(?:er|ère)|"
    r"[Rr]ésidente?)\s(?P<aged>[A-ZÀ-Þ][a-zß-ÿ]{2,})(?=\s\(\d{1,3}\s?(?:ans|y/?o|yrs?)?\))|"
    r"(?<![\w'’-])(?P<doubled>(?P<part>[A-ZÀ-Þ][a-zß-ÿA-ZÀ-Þ]{1,3})(?i:(?P=part)))(?![\w-])|"
    r"(?<![\w'’-])(?P<years>[A-ZÀ-Þ][a-zß-ÿ]{2,})(?=\s(?:a|is|aura|avait)\s(?:[1-9]\d?|[a-z-]{3,})"
    r"(?:\sans|[\s-](?:years?|yrs?)[\s-]old)(?!\w))|"
    r"(?<!\w)(?:[Ff]amilies|[Ff]amilles|FAMILIES|FAMILLES)\s"
    r"(?P<families>[A-ZÀ-Þ][\w'’-]+\s(?:and|et|AND|ET|&)\s(?:de\sla\s|de\s|du\s|d['’])?[A-ZÀ-Þ][\w'’-]+)"
)
"""``Frenchie, real name Clarence``; ``Jun-Jun``; ``Ti-Rouge``; ``Caller River (28)``; ``Loulou``; ``Islande a dix-sept
ans``."""
_INITIALLED = re.compile(
    r"(?<![\w.,'’/&#-])(?<![\d,.][ ])(?P<initial>[B-HJ-LN-Z])[ ](?P<family>[A-ZÀ-Þ][a-zß-ÿ'’]+[\wß-ÿ-]*)"
    r"(?![\w'’-]|[ ](?i:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|crescent|lane|line|way)(?!\w))"
)
_LETTERED = re.compile(
    r"(?<!\w)(?:unit[ée]?|apt|apartment|app|suite|ste|plan|grade|hepatitis|h[ée]patite|vitamine?|class|classe|type|"
    r"group|groupe|building|bldg|b[âa]timent|block|bloc|tower|tour|schedule|part|partie|section|zone|line|ligne|bus|"
    r"gate|room|bay|annexe?|option|level|niveau|formulaire|form|bac|bin|step|lot|wing|aile|door|porte|phase|category|"
    r"cat[ée]gorie|team|[ée]quipe|generation)\.?\s$",
    re.IGNORECASE,
)
"""Before a letter that is no initial."""
_NAMED = re.compile(
    r"(?:[Tt]he|THE)\s(?P<family>[A-ZÀ-Þ][\w'’-]+)(?=\s(?i:family|household|kids)(?!\w))|"
    r"(?:^|(?<=[.!?]\s)|(?<=\n))(?:[Vv]u|[Vv]ue|[Jj]oindre|[Rr]ejoindre|[Rr]?[Aa]ppeler)\s"
    r"(?P<seen>[A-ZÀ-Þ][\wß-ÿ'’-]+)(?=\s(?:au|à|chez|par|dans)\s)|"
    r"(?:^|(?<=[.!?]\s))(?P<here>[A-ZÀ-Þ][a-zß-ÿ'’-]+)(?=\shere[,.!])|"
    r"(?<!\w)[A-ZÀ-Þ][a-zß-ÿ'’-]+\s(?:uh|um|er|euh|heu)\s(?P<hesitant>[A-ZÀ-Þ][a-zß-ÿ'’-]+)(?!\w)|"
    r"(?<!\w)(?:[Mm]ère|[Pp]ère|[Mm]aman|[Pp]apa|[Mm]other|[Mm]om|[Ff]ather|[Dd]ad)\s(?:de\s|d['’]|of\s)"
    r"(?P<child>[^\W\d_]{3,})(?=,?\s\(?(?:âgée?\sd|aged?\s|\d{1,2}\s?(?:ans|mois|y/?o|years)))|"
    r"(?<!\w)(?:mme|mlle|mr|mrs|ms)\.?\s(?P<lower>[^\W\d_]{3,})(?=\s?[:,(])"
)
"""``the Bellegarde family``; ``Vu Trésor au café``; ``Hung here,``; ``Balwinder uh Sharma``; ``mère de logan, 2 ans``;
``mme paquet :``."""
_CALLING = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))(?P<name>[A-ZÀ-Þ][a-zß-ÿ]{2,})"
    r"(?=\s(?:appelle|rappelle|a\s(?:r?appel[ée]|texté|t[ée]l[ée]phoné)|called|calls|texted|phoned|is\scalling)(?!\w))"
)
_JOINING = frozenset({"and", "et", "n"})
_DOUBLED_WORDS = frozenset(
    {"bonbon", "toutou", "coucou", "joujou", "nounou", "dodo", "doudou", "pipi", "cancan", "tutu", "froufrou"}
)
_LISTED = re.compile(
    r"(?<!\w)(?:kids?|children|sons|daughters|enfants|twins|siblings|jumeaux|jumelles|grandkids|fratrie)\s?[:(=–-]?\s?"
    r"(?P<list>(?:[^\W\d_]{2,}[\s(,]{1,3}\d{1,2}\s?(?:yrs?|yo|y/o|y|ans?|a\.|mois|mos?|months?)?\)?"
    r"(?:\s?[,;&+/]\s?|\s(?:and|et)\s|(?=\W|$))){2,})",
    re.IGNORECASE,
)
"""``3 kids: Bernice 1, Terry 10, Dwight 11``: names with ages."""
_INVERTED = re.compile(
    r"(?:^|[\n:;•]|\n\d{1,2}[.)]?)[ \t]{0,4}(?P<family>(?!\w+,\s"
    r"(?i:may|june|april|august|mai|avril)\s\d)[A-ZÀ-Þ][\w'’]+(?:[- ][A-ZÀ-Þ][\w'’]+){0,2}),\s"
    r"(?P<given>[A-ZÀ-Þ][\w'’]+(?:-[A-ZÀ-Þ][\w'’]+)?)"
    r"(?=\s{0,4}(?:[\n;,.(]|$|\s\s|\d|DOB|DDN|(?:[A-Z][a-zé]+|[A-Z]+)\s\d{1,2},))"
)
"""``Patient: MANSOUR, Omar   DOB``: an entry that begins with the family name."""
_SIGNATURE = re.compile(
    r"[.!?]\s{1,4}(?P<name>[A-ZÀ-Þ][\w'’]+)(?P<family>[ ](?:[A-Z]\.[ ])?[A-ZÀ-Þ][\w'’-]+)?\.?\s{0,4}$"
)
_SPEAKER = re.compile(r"(?:^|\n)[ \t]{0,4}(?P<name>[^\W\d_]{3,})\s?:")
_BULLET = re.compile(r"(?:^|\n)[ \t]{0,4}[-•*–]\s?(?P<name>[^\W\d_][^:\n]{0,40}?)\s?:")
_ARTICLED = re.compile(
    r"(?<!\w)(?:(?P<given>[A-ZÀ-Þ][a-zß-ÿ]+)[ ](?:Des?|Du|La|Le|Van|Von|Di|Da)[ ]|"
    r"(?P<initial>[A-ZÀ-Þ])\.[ ](?:(?:[Dd]es?|[Dd]u|[Dd]e[ ][Ll]a|[Vv]an|[Vv]on|[Dd]i|[Dd]a)[ ]|"
    r"[Dd]['’]))[A-ZÀ-Þ][a-zß-ÿ]+(?!\w)"
    r"|(?<![\w.-])(?P<letters>[A-ZÀ-Þ]\.-[A-ZÀ-Þ]\.)[ ][A-ZÀ-Þ][\w'’-]+"
)
KIN = (
    r"self|spouse|wife|husband|partner|son|daughter|child|mother|father|mom|dad|brother|sister|grandson|granddaughter|"
    r"nephew|niece|fils|fille|conjointe?|[ée]pou(?:x|se)|mari|femme|enfant|m[èe]re|p[èe]re|fr[èe]re|s(?:oe|œ)ur|"
    r"petite?-fil(?:s|le)|neveu|ni[èe]ce|moi|elle-m[êe]me|lui-m[êe]me"
)
"""What members of a household are to each other."""
_OF_A_HOUSEHOLD = re.compile(
    rf"(?P<name>(?<!\w)[A-ZÀ-Þ][\w'’]+(?:[ -][A-ZÀ-Þ][\w'’]+){{0,2}})[ ]\((?:{KIN})\)",
    re.IGNORECASE,
)
_REGISTER = re.compile(r"(?<!\w)(?:sign[ -]?in|attendance|pr[ée]sences?|register|registre)(?!\w)", re.IGNORECASE)
_BEFORE_AN_HOUR = re.compile(
    r"(?:^|\n)[ \t]{0,4}(?:\d{1,2}[.)][ ]?)?(?P<name>[^\W\d_][\w'’.]*(?:[ -][^\W\d_][\w'’.]*){0,2})[ ]\d{1,2}"
    r"(?::\d\d|[ ]?h(?:[ ]?\d\d)?)(?=[ \t]{0,4}(?:\n|$))"
)
_LETTERS = re.compile(r"[^\W\d_]{2,}(?=[\s(,]{1,3}\d)")
_NO_NAME = re.compile(
    r"(?<![\w.])(?:s\.?\s?i\.?\s?n|n\.?a\.?s|d\.?o\.?b|d\.?d\.?n|u\.c\.i|i\.u\.c|n\.-[ée]|n\.-b|c\.-b|i\.-p\.-[ée]|"
    r"t\.-n\.-(?:l|o)|b\.c|n\.b|n\.s|p\.e\.i|n\.l|n\.w\.t|iban|f/up|n[ée]e?\(e\)|o\.\s?reg|c\.?\s?c\.?\s?q|p\.\s?l|"
    r"(?-i:M[/-]W[/-]F|T[/-]Th|L[/-]M[/-]V|M[/-]T[/-]W)|(?<=[$\d]/)(?:h|hr|mo|wk|sem)|(?<=\d\s)mo|"
    r"[a-z]{2,5}n(?=['’]t(?!\w))|c/o|a/s|n/a|max(?=\s(?:grant|amount|of|per|benefit|stay|capacity|loan)(?!\w)|[ ]\$|"
    r"\s\d)|(?-i:Vue?)(?=\s(?-i:[A-ZÀ-Þ])[\w'’-]+\s(?:au|à|chez)\s)|"
    r"thu(?=[.,]?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|t\.s\.?|t4a?|"
    r"(?:texter|texteu(?:r|se)|clavardeu(?:r|se)|chatter|bot|counsellor|clr|clt|interv)(?=\s?:)|s\.o|"
    r"t[łl][ıi]\u0328?cho?\u01eb?\u0328?|r\.-v|p\.-s|p\.s|a\.m|p\.m)(?![\w])",
    re.IGNORECASE,
)


def addressed(text: str, words: Sequence[Word], chance: Sequence[float]) -> list[float]:
    """The chances, raised where the writing itself says that a name stands here, and nought for what only looks like
    one."""
    raised = list(chance)
    known = lexicon()
    for cue in _CUES.finditer(text):
        at = _word_at(words, cue.end())
        if at is None or not _may_be_name(words[at], known, titled=cue.lastgroup == "titled"):
            continue
        raised[at] = max(raised[at], SURE)
        for after in range(at + 1, min(at + MOST_WORDS, len(words))):
            if not (joined(words[after - 1], words[after]) and _may_follow(words[after], known)):
                break
            raised[after] = max(raised[after], SURE)
    for at in (
        *_in_pairs(text, words, known),
        *_in_families(text, words, known),
        *_inverted(text, words, known),
        *_signed(text, words, known),
        *_speaking(text, words, known),
        *_in_bullets(text, words, raised, known),
        *_with_articles(text, words, known),
        *_registered(text, words, known),
    ):
        raised[at] = max(raised[at], SURE)
    for at in _joined_to_names(words, raised, known):
        raised[at] = max(raised[at], SURE)
    for written in _NO_NAME.finditer(text):
        at = _word_at(words, written.start())
        while at is not None and at < len(words) and words[at].end <= written.end():
            raised[at] = 0.0
            at += 1
    return raised


def _joined_to_names(words: Sequence[Word], chance: Sequence[float], known: Mapping[str, str]) -> Iterator[int]:
    """``Brandon n Réjean``: a given name that is also something else, joined to a name."""
    for at in range(1, len(words) - 1):
        if words[at].folded not in _JOINING or not words[at].text.islower():
            continue
        for name, other in ((at - 1, at + 1), (at + 1, at - 1)):
            code = known.get(words[other].folded, UNKNOWN)
            if (
                chance[name] >= SURE > chance[other]
                and words[name].shape == words[other].shape == TITLE
                and code[0] > "1"
                and code[5] != NEVER_ALONE
                and (code[4] == "0" or max(code[2:4]) < "5")
            ):
                yield other


def _in_pairs(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """``benoît caron``, ``clarisse bah``: a given name and a family name in lower case, neither said every day."""
    for at, (first, second) in enumerate(pairwise(words)):
        if not (first.shape == second.shape == LOWER and text[first.end : second.start] == " "):
            continue
        as_given, as_family = known.get(first.folded, UNKNOWN), known.get(second.folded, UNKNOWN)
        if (
            min(len(first.text), len(second.text)) > 2
            and (as_given[0] > "1" and as_given[5] != NEVER_ALONE and (as_given[4] == "0" or max(as_given[2:4]) < "5"))
            and (as_family[1] > "1" and as_family[5] == "0" and (as_family[4] == "0" or max(as_family[2:4]) < "4"))
        ):
            yield from (at, at + 1)


def _in_families(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """The words of names with a nickname between them, and of lists of children with their ages."""
    for cue in _NICKNAMED.finditer(text):
        for group in ("before", "nick", "after"):
            at = _word_at(words, cue.start(group))
            if at is not None and (group == "nick" or _may_stand_beside_age(words[at], known)):
                yield at
    for cue in _BY_WHAT_STANDS_WITH_IT.finditer(text):
        group = next(
            name
            for name in ("name", "twice", "compound", "little", "aged", "doubled", "years", "families")
            if cue[name]
        )
        at = _word_at(words, cue.start(group))
        if at is None or (group == "doubled" and not _may_be_doubled(words[at], known)):
            continue
        if group == "years" and not _may_be_so_old(words[at], known):
            continue
        while at < len(words) and words[at].end <= cue.end(group):
            if words[at].folded not in _JOINING:
                yield at
            at += 1
    yield from _initialled_or_calling(text, words, known)
    for listed in _LISTED.finditer(text):
        for name in _LETTERS.finditer(text, *listed.span("list")):
            at = _word_at(words, name.start())
            if at is not None and _may_stand_beside_age(words[at], known):
                yield at


def _initialled_or_calling(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """``counsel is D Stevens``, and not ``Unit D Stevens``; ``Precious called`` where a sentence begins, and not ``Hope
    called``."""
    for cue in _INITIALLED.finditer(text):
        at = _word_at(words, cue.start("family"))
        if at is None or _LETTERED.search(text, max(0, cue.start() - MOST_SIGNS), cue.start()):
            continue
        code = known.get(words[at].folded, UNKNOWN)
        if at and code[5] == "0" and (code[4] == "0" or code[1] > "1"):
            yield from (at - 1, at)
    for cue in _NAMED.finditer(text):
        at = _word_at(words, cue.start(cue.lastgroup or 0))
        code = known.get(words[at].folded, UNKNOWN) if at is not None else UNKNOWN
        if (
            at is not None
            and code[5] != NEVER_ALONE
            and (code[4] == "0" or max(code[:2]) > "0" or cue["seen"])
            and not (cue["family"] and code[5] == "1")
        ):
            yield at
    for cue in _CALLING.finditer(text):
        at = _word_at(words, cue.start("name"))
        code = known.get(words[at].folded, UNKNOWN) if at is not None else UNKNOWN
        if at is not None and code[0] > "0" and code[5] == "0" and max(code[2:4]) < "5":
            yield at


def _may_be_doubled(word: Word, known: Mapping[str, str]) -> bool:
    """``Loulou``, and neither ``Bébé`` nor ``Bonbon``."""
    code = known.get(word.folded, UNKNOWN)
    return code[5] != NEVER_ALONE and max(code[2:4]) < "4" and word.folded not in _DOUBLED_WORDS


def _may_be_so_old(word: Word, known: Mapping[str, str]) -> bool:
    """``Islande``, and neither ``Elle`` nor ``Furnace``."""
    code = known.get(word.folded, UNKNOWN)
    return code[5] != NEVER_ALONE and max(code[2:4]) < "4" and (code[4] == "0" or code[0] > "0")


def _inverted(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """The words of a family name and a given name, in that order, where an entry begins."""
    for cue in _INVERTED.finditer(text):
        at, given_at = _word_at(words, cue.start("family")), _word_at(words, cue.start("given"))
        if at is None or given_at is None:
            continue
        code = known.get(words[at].folded, UNKNOWN)
        a_family = words[at].shape == UPPER or code[4] == "0" or code[1] > "0"
        a_name = known.get(words[given_at].folded, UNKNOWN)
        surely = code[4] == "0" and code[1] > "1"
        alike = words[given_at].shape != UPPER or words[at].shape == UPPER
        if (
            alike
            and a_family
            and code[5] == "0"
            and (a_name[0] > "0" or a_name[4] == "0" or surely)
            and a_name[5] == "0"
        ):
            yield from (i for i in range(at, given_at + 1) if words[i].end <= cue.end("given"))


def _speaking(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """Who speaks more than once in a written conversation, by a word that no dictionary has."""
    speakers = [
        (at, words[at]) for line in _SPEAKER.finditer(text) if (at := _word_at(words, line.start("name"))) is not None
    ]
    spoken = Counter(word.folded for _, word in speakers)
    for at, word in speakers:
        if spoken[word.folded] > 1 and known.get(word.folded, UNKNOWN)[4:] == "00":
            yield at


def _in_bullets(text: str, words: Sequence[Word], chance: Sequence[float], known: Mapping[str, str]) -> Iterator[int]:
    """``- I. Hersi: detox`` and then ``- Sully: barred``: one word before a colon, in a list of which other lines begin
    with names."""
    lines = [
        (at, line.end("name"))
        for line in _BULLET.finditer(text)
        if (at := _word_at(words, line.start("name"))) is not None
    ]
    named = sum(any(chance[i] >= SURE for i in range(at, len(words)) if words[i].end <= end) for at, end in lines)
    for at, end in lines:
        alone = words[at].end == end and words[at].shape in (TITLE, MIXED)
        if named > 1 and alone and known.get(words[at].folded, UNKNOWN)[5] != NEVER_ALONE:
            yield at


def _with_articles(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """``Denis Des Rosiers``, ``L. de Repentigny``: a given name or its letter, an article with a capital and another
    word with one."""
    for cue in _ARTICLED.finditer(text):
        at = _word_at(words, cue.start())
        if at is not None and (cue["initial"] or cue["letters"] or known.get(words[at].folded, UNKNOWN)[0] > "1"):
            yield from (i for i in range(at, min(at + MOST_WORDS, len(words))) if words[i].end <= cue.end())


def _registered(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """Members of a household with what they are to each other, and in a register of presence whoever stands before an
    hour."""
    lines = [*_OF_A_HOUSEHOLD.finditer(text)]
    if _REGISTER.search(text):
        lines += _BEFORE_AN_HOUR.finditer(text)
    for line in lines:
        at = _word_at(words, line.start("name"))
        while at is not None and at < len(words) and words[at].end <= line.end("name"):
            if known.get(words[at].folded, UNKNOWN)[5] != NEVER_ALONE and words[at].shape != NUMBER:
                yield at
            at += 1


def _signed(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """The last word, where it is a sentence by itself and no word of every day; or a given name and a word with a
    capital."""
    signature = _SIGNATURE.search(text)
    at = _word_at(words, signature.start("name")) if signature else None
    if at is not None and words[at].shape == TITLE:
        code = known.get(words[at].folded, UNKNOWN)
        alone = code[4] == "0" or (code[0] > "0" and max(code[2:4]) < "4")
        if signature and signature["family"]:
            if code[0] > "1" and words[-1].shape in (TITLE, MIXED):
                yield from range(at, len(words))
        elif code[5] == "0" and alone:
            yield at


def _word_at(words: Sequence[Word], position: int) -> int | None:
    at = bisect_left(words, position, key=lambda word: word.start)
    return at if at < len(words) and words[at].start == position else None


def _may_be_name(word: Word, known: Mapping[str, str], *, titled: bool) -> bool:
    """After a title any word with a capital; after a word for a relative also one in lower case that no dictionary
    has."""
    code = known.get(word.folded, UNKNOWN)
    if code[5] == NEVER_ALONE or word.shape == NUMBER:
        return False
    if word.text[0].isupper():
        return titled or (word.shape != UPPER and (code[4] == "0" or max(code[:2]) > "0"))
    rare = code[4] == "0" and max(code[2:4]) < "4"
    return not titled and code[5] == "0" and len(word.text) > 2 and (rare or (code[0] > "1" and max(code[2:4]) < "5"))


def _may_stand_beside_age(word: Word, known: Mapping[str, str]) -> bool:
    """``Omar "Buddy" Mansour``, but ``paid to "Buddy" for a flat``; ``3 kids: omar 5``, but ``3 kids: all 5``."""
    code = known.get(word.folded, UNKNOWN)
    return word.text[0].isupper() or code[4] == "0" or max(code[2:4]) < "5"


def _may_follow(word: Word, known: Mapping[str, str]) -> bool:
    return word.shape in (TITLE, MIXED, INITIAL) and known.get(word.folded, UNKNOWN)[5] != NEVER_ALONE
