"""Languages to families: Cantonese to Chinese, Cree to Algonquian, then *. English and French are families of their own.

Families follow the groups in which Statistics Canada publishes mother tongues, so that a family can be compared with the census.
"""

from __future__ import annotations

from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path

_FAMILIES = """
English: eng/en
French: fra/fr
Algonquian: cre/cr oji/oj mic atj moe alq bla nsk csw crk ojs ojg ojc ciw ojb cwd crj crl crm abe pqm
Inuit: iku/iu ike ikt
Dene: chp dgr gwi den xsl scs car clc bea srs
Iroquoian: moh one cay see
Siouan: dak sto
Salishan and other Indigenous: shs squ hur nsz hai tsi ncg kwk nuk crg
Germanic: deu/de nld/nl dan/da swe/sv nor/no nob/nb isl/is yid/yi afr/af ltz/lb pdt pdc nds fry/fy
Romance: spa/es por/pt ita/it ron/ro cat/ca glg/gl oci/oc scn fur srd/sc nap
Slavic: rus/ru ukr/uk pol/pl ces/cs slk/sk srp/sr hrv/hr bos/bs bul/bg mkd/mk slv/sl bel/be hbs/sh
Baltic: lit/lt lav/lv
Celtic: gle/ga gla/gd cym/cy bre/br
Greek, Albanian and Armenian: ell/el sqi/sq hye/hy
Uralic: fin/fi hun/hu est/et
Turkic: tur/tr aze/az kaz/kk uzb/uz kir/ky tuk/tk uig/ug tat/tt azb
Iranian: fas/fa pus/ps kur/ku tgk/tg prs pes ckb kmr bal glk haz
Indo-Aryan: hin/hi urd/ur pan/pa guj/gu ben/bn nep/ne sin/si mar/mr asm/as ori/or snd/sd kas/ks rom kon syl rhg skr pnb kok
Dravidian: tam/ta tel/te mal/ml kan/kn
Chinese: zho/zh yue cmn nan hak wuu cdo hsn
Tibeto-Burman: mya/my bod/bo dzo/dz ksw cnh
Japanese and Korean: jpn/ja kor/ko
Austroasiatic and Tai: vie/vi khm/km tha/th lao/lo hmn mnw
Austronesian: tgl/tl fil ind/id msa/ms ilo ceb hil mlg/mg jav/jv pam bik war smo/sm ton/to fij/fj pag
Semitic: ara/ar heb/he amh/am tir/ti mlt/mt aii syr arz apc acm cld ary arq
Cushitic: som/so orm/om aar/aa bej
Other Afro-Asiatic: hau/ha kab ber rif tzm
Niger-Congo: swa/sw yor/yo ibo/ig aka/ak twi/tw wol/wo ful/ff lin/ln kin/rw run/rn sna/sn zul/zu xho/xh lug/lg bam/bm ewe/ee nya/ny sot/st tsn/tn kik/ki lua tem men mnk bem gaa dyu sus
Nilo-Saharan: din luo kau/kr nus mas kln
Creole: hat/ht jam mfe kri pcm kea pap bis/bi srn gcr tpi
Sign languages: ase fcs iks mrs sgn
"""  # ISO 639-3, and ISO 639-1 after the slash

_NAMES = """
eng: english anglais|fra: french français francais|spa: spanish espagnol|por: portuguese portugais|ita: italian italien
deu: german allemand|nld: dutch néerlandais|rus: russian russe|ukr: ukrainian ukrainien|pol: polish polonais
ell: greek grec|hun: hungarian hongrois|ron: romanian roumain|tur: turkish turc|fas: persian farsi persan|prs: dari
pus: pashto pachto|kur: kurdish kurde|ara: arabic arabe|heb: hebrew hébreu|amh: amharic amharique|tir: tigrinya tigrigna
som: somali|swa: swahili|hin: hindi|urd: urdu ourdou|pan: punjabi panjabi pendjabi|guj: gujarati goudjarati
ben: bengali bangla|nep: nepali népalais|sin: sinhala cinghalais|tam: tamil tamoul|tel: telugu télougou
mal: malayalam|zho: chinese chinois|yue: cantonese cantonais|cmn: mandarin|jpn: japanese japonais|kor: korean coréen
vie: vietnamese vietnamien|khm: khmer|lao: lao laotien|tha: thai thaï|tgl: tagalog|fil: filipino pilipino
ilo: ilocano|hat: haitian haïtien|cre: cree cri|oji: ojibway ojibwe|iku: inuktitut|atj: atikamekw|moe: innu
ase: asl|fcs: lsq
"""

_UNSTATED = frozenset({"und", "mul", "zxx", "not_stated", "not_asked", "unknown", "other", "autre", "inconnu", "n/d"})


def _read() -> tuple[dict[str, str], dict[str, str]]:
    """Family of each ISO 639-3 code, and the code of each other spelling."""
    family_of, code_of = {}, {}
    for line in _FAMILIES.strip().splitlines():
        family, codes = line.split(": ")
        for pair in codes.split():
            code, _, short = pair.partition("/")
            family_of[code] = family
            code_of[short or code] = code
    for entry in _NAMES.strip().replace("\n", "|").split("|"):
        code, names = entry.split(": ")
        code_of.update(dict.fromkeys(names.split(), code))
    return family_of, code_of


_FAMILY_OF, _CODE_OF = _read()


class Languages(OpenHierarchy):
    """ISO 639 codes (region and script ignored), or names of common languages in English or French.

    A three-letter code outside the table is of the family "Other"; "not stated" and its like stay what they are.

    >>> Languages().climb("yue")
    ('yue', 'Chinese', '*')
    >>> Languages().climb("fr-CA")
    ('fra', 'French', '*')
    """

    level_names = ("language", "family", "any")

    def climb(self, value: str) -> Path | None:
        text = value.strip().lower()
        if text in _UNSTATED:
            return (text, text, ANY)
        text = text.split("-")[0].split("_")[0] if text[2:3] in "-_" or text[3:4] in "-_" else text
        code = _CODE_OF.get(text, text)
        if code in _FAMILY_OF:
            return (code, _FAMILY_OF[code], ANY)
        return (code, "Other", ANY) if len(code) == 3 and code.isascii() and code.isalpha() else None


def is_language(value: str) -> bool:
    """Whether a cell names a language that the table knows."""
    path = Languages().climb(value)
    return path is not None and path[1] != "Other"
