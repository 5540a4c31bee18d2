"""The pages about the standard Need, in both languages: its tables, fields, forms and codes, as ``entente/need/standard`` declares them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from entente.need.standard import Code, Field, Standard

Table = Callable[[Sequence[str], Sequence[Sequence[str]]], str]

_INTRODUCTION: Final = {
    "en": """# Need {version}

[En français](besoin.md). An open standard for contacts with helplines and the needs told in them. [HSDS](https://docs.openreferral.org/) says
which services exist; nothing open said what people ask for, and what nobody could provide. Need is a profile of the [Data Package](https://datapackage.org/): two
CSV tables in UTF-8 and a `datapackage.json`, which any validator of Data Packages checks.

Licence of this standard, its codes and this page: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). The Entente authors.

## In three commands

```sh
entente need crosswalk contacts.csv --out crosswalk.json     # which column is which field; correct it, and fill in codes
entente need export contacts.csv --crosswalk crosswalk.json --out package
entente need validate package                                # exit code 0, or 3 with each fault and its first row
```

`contacts.csv` may be a release of Entente, an export of a helpline’s software, or any table with a date in each row. Each column is counted: values taken,
values that stand beside in a column of your own (`x_…`), values left out.

## Rules

- Nothing in a package says who somebody is: no names, telephone numbers, addresses, notes or whole postal codes. A validator refuses such columns by their names.
- `*` says that a value was hidden; an empty cell that the source says nothing; `not_asked` that nobody asked. They are three things: a rate counts those who were asked.
- A value may be given in any form of its field, so that a release says what it may: a date as a month, an age as a range, a need by the code above it.
- A column that the standard does not have begins with `x_`.
- Of the licensed 211 taxonomy (211HSIS) the code alone may stand in `source_code`, with `source_taxonomy` = `211hsis`. Its names belong to those who license it.
- Each field has a privacy class: *linking* (the same in several rows), *quasi-identifier* (others may know it), *sensitive* (may harm), *other*. It says what to weigh before
  a table leaves; the standard does not make a table safe.
""",
    "fr": """# Besoin {version}

[In English](need.md). Une norme ouverte pour les contacts avec les lignes d’aide et les besoins qui y sont exprimés. [HSDS](https://docs.openreferral.org/) dit
quels services existent; aucune norme ouverte ne disait ce que les gens demandent, ni ce que personne n’a pu offrir. La norme, Need, est un profil du
[Data Package](https://datapackage.org/) : deux tableaux CSV en UTF-8 et un fichier `datapackage.json`, que tout validateur de Data Package vérifie.

Licence de la norme, de ses codes et de cette page : [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr). Les auteurs d’Entente.

## En trois commandes

```sh
entente need crosswalk contacts.csv --out correspondance.json     # quelle colonne est quel champ; corrigez et complétez les codes
entente need export contacts.csv --crosswalk correspondance.json --out paquet
entente need validate paquet                                      # code de sortie 0, ou 3 avec chaque faute et sa première ligne
```

`contacts.csv` peut être une diffusion d’Entente, une exportation du logiciel d’une ligne d’aide ou tout tableau dont chaque ligne a une date. Chaque colonne est comptée : valeurs prises,
valeurs placées à côté dans une colonne qui vous est propre (`x_…`), valeurs laissées.

## Règles

- Rien dans un paquet ne dit qui est une personne : ni nom, ni téléphone, ni adresse, ni note, ni code postal entier. Un validateur refuse de telles colonnes d’après leur nom.
- `*` indique qu’une valeur a été masquée; une cellule vide, que la source ne dit rien; `not_asked`, que personne n’a demandé. Ce sont trois choses : un taux compte les personnes à qui l’on a demandé.
- Une valeur peut prendre toute forme de son champ, afin qu’une diffusion dise ce qu’elle peut : une date par son mois, un âge par une tranche, un besoin par le code supérieur.
- Une colonne que la norme n’a pas commence par `x_`.
- De la taxonomie 211 sous licence (211HSIS), seul le code peut figurer dans `source_code`, avec `source_taxonomy` = `211hsis`. Ses noms appartiennent à qui les concède.
- Chaque champ a une classe de protection : *de liaison* (le même dans plusieurs lignes), *quasi-identifiant* (d’autres peuvent le connaître), *sensible* (peut nuire), *autre*. Elle dit quoi
  peser avant qu’un tableau sorte; la norme ne rend pas un tableau sûr.
""",
}
_WORDS: Final = {
    "en": {
        "field": "Field", "what": "What it says", "forms": "Forms, from exact to coarse", "class": "Privacy class", "required": "required",
        "codes": "Codes", "code": "Code", "en": "English", "fr": "French", "under": "Under", "oe": "Open Eligibility", "list": "Used by",
        "linking": "linking", "quasi-identifier": "quasi-identifier", "sensitive": "sensitive", "other": "other",
    },
    "fr": {
        "field": "Champ", "what": "Ce qu’il dit", "forms": "Formes, de l’exacte à la plus large", "class": "Classe de protection", "required": "obligatoire",
        "codes": "Codes", "code": "Code", "en": "Anglais", "fr": "Français", "under": "Sous", "oe": "Open Eligibility", "list": "Employé par",
        "linking": "de liaison", "quasi-identifier": "quasi-identifiant", "sensitive": "sensible", "other": "autre",
    },
}  # fmt: skip
_FORMS: Final = {
    "key": ("any text without spaces", "tout texte sans espace"),
    "time": ("2024-03-01T09:30", "2024-03-01T09:30"),
    "day": ("2024-03-01", "2024-03-01"),
    "week": ("2024-W09", "2024-W09"),
    "month": ("2024-03", "2024-03"),
    "quarter": ("2024-Q1", "2024-Q1"),
    "year": ("2024", "2024"),
    "fsa": ("M5V", "M5V"),
    "postal_letter": ("M", "M"),
    "language": ("ISO 639-3: yue", "ISO 639-3 : yue"),
    "integer": ("a whole number", "un nombre entier"),
    "range": ("30-39, 85+", "30-39, 85+"),
    "asked": ("not_asked, declined", "not_asked, declined"),
    "text": ("text", "texte"),
}


def need_page(language: str, table: Table) -> str:
    """The page in ``en`` or ``fr``."""
    from entente.need.standard import standard

    now, words = standard(), _WORDS[language]
    parts = [_INTRODUCTION[language].format(version=now.version).rstrip()]
    for described in now.tables.values():
        rows = [_row(field, language, now) for field in described.fields.values()]
        parts += [
            f"## {described.title[language]}: `{described.name}.csv`".replace(
                ":", " :" if language == "fr" else ":", 1
            ),
            table((words["field"], words["what"], words["forms"], words["class"]), rows),
        ]
    parts.append(f"## {words['codes']}")
    for name, codes in now.codes.items():
        parts += [f"### {name}", table(*_codes(codes, words))]
    return "\n\n".join(parts) + "\n"


def _row(field: Field, language: str, now: Standard) -> tuple[str, ...]:
    words = _WORDS[language]
    lists = [name for name, codes in now.codes.items() if codes == field.codes]
    forms = [f"[{lists[0]}](#{lists[0]})" if form == "code" else _FORMS[form][language == "fr"] for form in field.forms]
    name = f"`{field.name}`" + (f" ({words['required']})" if field.required else "")
    about = f"{field.title[language]}. {field.description[language]}"
    return name, about, " · ".join([*forms, *(["`*`"] if field.may_be_suppressed else [])]), words[field.privacy]


def _codes(codes: Mapping[str, Code], words: Mapping[str, str]) -> tuple[Sequence[str], list[Sequence[str]]]:
    """The headings and rows of a list; columns that it leaves empty are not there."""
    columns = {
        words["code"]: [f"`{code.code}`" for code in codes.values()],
        words["under"]: [f"`{code.parent}`" if code.parent else "" for code in codes.values()],
        words["en"]: [code.en for code in codes.values()],
        words["fr"]: [code.fr for code in codes.values()],
        words["oe"]: [code.open_eligibility for code in codes.values()],
    }
    filled = {heading: cells for heading, cells in columns.items() if any(cells)}
    return list(filled), [list(row) for row in zip(*filled.values(), strict=True)]
