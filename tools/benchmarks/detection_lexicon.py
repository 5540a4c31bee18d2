"""Makes ``anonymizer/detectors/names/lexicon.txt.gz``: what each word is known as, in one code of six signs.

    PYTHONPATH=. python tools/benchmarks/detection_lexicon.py WIKIDATA_INDEX_MJS AMERICAN_ENGLISH_LARGE

Needs, in an environment of its own: faker 40.63.0 (MIT), names 0.3.0 (US Census 1990, public domain), wordfreq 3.1.1
(CC BY-SA 4.0), the file ``index.mjs`` of the npm package wikidata-person-names 1.3.0 (MIT, data CC0), SCOWL's word list
as Debian's wamerican-large has it, and the program ``hunspell`` with a French dictionary (it only tells whether a word of
wordfreq is French). Who asks for other sources changes NOTICE too.
"""

import gzip
import importlib
import pkgutil
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import faker.providers.person
import names
import wordfreq
from faker.providers.address.en_US import Provider as EnglishPlaces
from faker.providers.address.fr_FR import Provider as FrenchPlaces

from anonymizer.engine.hierarchies.months import MONTHS

HERE = Path(__file__).resolve().parent / "detection_lexicon"
OUT = Path(__file__).resolve().parents[2] / "anonymizer/detectors/names/lexicon.txt.gz"
CYRILLIC = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъ",
        "a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch _ yu ya y e yo _".replace("_", "").split(
            " "
        ),
        strict=True,
    )
)


def table(name: str) -> list[str]:
    """The words of one of the tables in the folder of this name."""
    return (HERE / f"{name}.txt").read_text("utf-8").split()


PLACES = table("places")
GIVEN = frozenset(table("given"))
FAMILIES = frozenset(table("families"))
"""Given and family names of the communities of Canada that the other sources lack, or have once."""
SHORTENED_EN, SHORTENED_FR = table("shortened_en"), table("shortened_fr")
NEITHER_NAME_NOR_PLACE_EN = [*table("neither_name_nor_place_en"), *MONTHS["en"]]
NEITHER_NAME_NOR_PLACE_FR = [*table("neither_name_nor_place_fr"), *MONTHS["fr"]]

# Written every day in notes, in no dictionary: without them they look like rare names.


def folded(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def parts(name: str) -> list[str]:
    name = "".join(CYRILLIC.get(sign, sign) for sign in name.lower()).replace("_", "")
    return [
        folded(part)
        for part in re.findall(r"[^\W\d_]+", name)
        if all(ord(sign) < 0x250 or 0x1E00 <= ord(sign) < 0x1F00 for sign in part)
    ]


def from_faker() -> tuple[Counter[str], Counter[str]]:
    given_names, family_names = Counter[str](), Counter[str]()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for kind, counter in (("first", given_names), ("last", family_names)):
            seen = set()
            for attribute in dir(provider):
                listed = getattr(provider, attribute)
                if kind in attribute and "name" in attribute and isinstance(listed, list | tuple | dict | set):
                    for name in listed:
                        if isinstance(name, str):
                            seen.update(parts(name))
            counter.update(seen)
    return given_names, family_names


def from_wikidata(path: Path) -> tuple[set[str], set[str]]:
    text = path.read_text("utf-8")
    given_names, family_names = set(), set()
    for block in re.finditer(r"(?:const|var|let)\s+(\w+)\s*=\s*(?:new Set\()?\[(.*?)\]", text, re.DOTALL):
        for name in re.findall(r"""["']([^"']+)["']""", block[2]):
            (family_names if block[1].upper().startswith("FAM") else given_names).update(parts(name))
    return given_names, family_names


def french(words: list[str]) -> set[str]:
    done = subprocess.run(
        ["hunspell", "-d", "fr", "-i", "utf-8", "-G"],
        input="\n".join(words),
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def main() -> None:  # noqa: C901  # one list after the other
    given_names, family_names = from_faker()
    wiki_given, wiki_family = from_wikidata(Path(sys.argv[1]))
    scowl = {word for word in Path(sys.argv[2]).read_text("utf-8").split() if word.islower() and word.isalpha()}
    census = {}
    for rank, line in enumerate(Path(names.FILES["last"]).read_text("ascii").splitlines()):
        census[line.split()[0].lower()] = rank
    census_given = {}
    for sex in ("first:male", "first:female"):
        for rank, line in enumerate(Path(names.FILES[sex]).read_text("ascii").splitlines()):
            census_given[line.split()[0].lower()] = rank
    zipf = {language: defaultdict[str, float](float) for language in ("en", "fr")}
    spelled: dict[str, set[str]] = defaultdict(set)
    for language, frequencies in zipf.items():
        for word in wordfreq.get_frequency_dict(language, "large"):
            value = wordfreq.zipf_frequency(word, language)
            if word.isalpha() and value >= 1.5:
                frequencies[folded(word)] = max(frequencies[folded(word)], value)
                spelled[folded(word)].add(word)
    is_french = {folded(word) for word in french(sorted({word for all_ in spelled.values() for word in all_}))}
    is_english = {folded(word) for word in scowl}
    places = set(PLACES)
    for country in (*EnglishPlaces.countries, *FrenchPlaces.countries, *EnglishPlaces.states):
        places.update(
            part for part in parts(country) if len(part) > 3 and part not in is_english and part not in is_french
        )

    is_english |= {folded(word) for word in (*SHORTENED_EN, *NEITHER_NAME_NOR_PLACE_EN)}
    is_french |= {folded(word) for word in (*SHORTENED_FR, *NEITHER_NAME_NOR_PLACE_FR)}
    for language, listed in (
        ("en", (*SHORTENED_EN, *NEITHER_NAME_NOR_PLACE_EN)),
        ("fr", (*SHORTENED_FR, *NEITHER_NAME_NOR_PLACE_FR)),
    ):
        for word in listed:
            zipf[language][folded(word)] = max(zipf[language][folded(word)], 3.5)
    never = {
        folded(word) for word in (*SHORTENED_EN, *SHORTENED_FR, *NEITHER_NAME_NOR_PLACE_EN, *NEITHER_NAME_NOR_PLACE_FR)
    }
    unlisted = {folded(word) for word in (*SHORTENED_EN, *SHORTENED_FR)}

    def code(word: str) -> str:
        of_given = (
            3
            if census_given.get(word, 9999) < 400
            else 2
            if given_names[word] > 2 or (given_names[word] and word in wiki_given)
            else 1
            if given_names[word] or word in wiki_given or word in census_given
            else 0
        )
        rank = census.get(word)
        of_family = (
            3
            if rank is not None and rank < 2000
            else 2
            if family_names[word] > 1 or (rank or 99999) < 20000
            else 1
            if family_names[word] or word in wiki_family or rank is not None
            else 0
        )
        dictionary = (word in is_english and zipf["en"][word] > 0) + 2 * (word in is_french and zipf["fr"][word] >= 2)
        if word in GIVEN:
            of_given = max(of_given, 2)
        if word in FAMILIES:
            of_family = max(of_family, 2)
        if word in unlisted:
            of_given = of_family = min(of_given, of_family, 0)
        return f"{of_given}{of_family}{int(zipf['en'][word])}{int(zipf['fr'][word])}{dictionary}{1 if word in places else 2 if word in never and of_given < 2 else 0}"

    known = {*given_names, *family_names, *wiki_given, *wiki_family, *census, *census_given, *places, *GIVEN, *FAMILIES}
    known |= unlisted | {folded(word) for word in (*NEITHER_NAME_NOR_PLACE_EN, *NEITHER_NAME_NOR_PLACE_FR)}
    known |= {word for word in spelled if zipf["en"][word] >= 2 or zipf["fr"][word] >= 2}
    by_code: dict[str, list[str]] = defaultdict(list)
    for word in sorted(known):
        if 1 < len(word) < 25:
            by_code[code(word)].append(word)
    with OUT.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as out:
        out.write("".join(f"{signs} {' '.join(words)}\n" for signs, words in sorted(by_code.items())).encode())
    print(sum(map(len, by_code.values())), "words", len(by_code), "codes", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
