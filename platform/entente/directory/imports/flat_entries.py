"""A row of a flat export, understood: what may be known under the names of targets, and what is kept back, wherever another row repeats it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from anonymizer.engine.text.normalization import normalize
from entente.directory.imports import cleaning, withholding
from entente.directory.imports.mapping import PERSONAL, SKIP, UNSURE
from entente.directory.imports.rows import Oddities

ADDRESS = ("address_1", "address_2", "postal_code", "latitude", "longitude", "place_description", "transportation")
PHONES = {"phone": "voice", "fax": "fax", "tty": "textphone", "hotline": "hotline"}
_LEVELS = {"agency": "agency", "organization": "agency", "organisme": "agency", "site": "site", "location": "site",
           "program": "program", "programme": "program", "service": "program", "programatsite": "at_site",
           "programmeaupointdeservice": "at_site"}  # fmt: skip


@dataclass(slots=True)
class Entry:
    """A row of the export, understood: what may be known under the names of targets, and what is kept back."""

    number: int
    texts: dict[str, str]
    phones: list[tuple[str, str, str]]  # number, type, what it is for
    withheld: str = ""
    held: dict[str, str] = field(default_factory=dict)
    secrets: set[str] = field(default_factory=set)  # the withheld values: kept as long as the row is looked at

    @property
    def key(self) -> str:
        return self.texts.get("id") or f"row-{self.number}"

    @property
    def level(self) -> str:
        return _LEVELS.get(re.sub(r"\W", "", self.texts.get("level", "")).lower(), "")

    @property
    def agency(self) -> str:
        """The key of its agency; an agency's own is its key."""
        parent = self.texts.get("parent_id", "")
        if self.level == "agency":
            return self.key
        if parent not in {"", "0"}:
            return parent
        return f"name-{withholding.plain(self.texts.get('parent_name') or self.texts.get('name', '')) or self.key}"


def entries_of(
    columns: Sequence[str], rows: Iterable[Sequence[str]], mapping: Mapping[str, str], oddities: Oddities
) -> list[Entry]:
    """The rows that say anything, without what they keep back. Rows are counted as a spreadsheet does: the header is row 1."""
    targets = [mapping.get(column, UNSURE) for column in columns]
    entries = [
        _entry(number, columns, row, targets, oddities)
        for number, row in enumerate(rows, start=2)
        if any(value.strip() for value in row)
    ]
    _spread_secrets(entries, oddities)
    return entries


def _entry(
    number: int, columns: Sequence[str], row: Sequence[str], targets: Sequence[str], oddities: Oddities
) -> Entry:
    entry = Entry(number, {}, [])
    if len(row) != len(columns):
        oddities.note("flat", number, "", "row.cells_missing" if len(row) < len(columns) else "row.cells_beyond")
    parts: set[str] = set()
    phone = -1
    for column, value, target in zip(columns, row, targets, strict=False):
        if target.startswith("flag."):
            phone = _flag(entry, target.removeprefix("flag."), value, parts, phone)
            continue
        if not value or target in {SKIP, UNSURE}:
            phone = -1 if target in PHONES else phone  # what follows speaks of a telephone that is not there
            continue
        if target == PERSONAL:
            entry.secrets |= {value.strip()} if len(value.strip()) >= 5 else set()
            entry.held["contact"] = "personal"
            continue
        note = partial(oddities.note, "flat", number, column)
        if cleaned := cleaning.text(value, note):
            phone = _say(entry, target, cleaned, phone)
    if reason := withholding.status_reason(entry.texts.get("status", "")):
        entry.withheld = entry.withheld or reason
    _keep_back(entry, parts)
    return entry


_TOGETHER = frozenset({"eligibility", "hours", "transportation", "terms", "licensed_terms", "area", "alternate_name", "wait_time"})  # fmt: skip


def _say(entry: Entry, target: str, text: str, phone: int) -> int:
    """Put a text where it belongs; the number of the telephone that the next columns speak of."""
    if target in PHONES:
        entry.phones.append((text, PHONES[target], ""))
        return len(entry.phones) - 1
    if target == "phone_kind":
        if 0 <= phone < len(entry.phones):
            phone_number, kind, purpose = entry.phones[phone]
            entry.phones[phone] = (phone_number, kind, f"{purpose} – {text}" if purpose else text)
    elif target in entry.texts and target in _TOGETHER:
        if text != entry.texts[target]:
            entry.texts[target] += f"; {text}"
    elif target == "status" and withholding.status_reason(text):
        entry.texts[target] = text  # of several columns, the one that keeps back
    else:
        entry.texts.setdefault(target, text)
    return phone


def _flag(entry: Entry, meaning: str, value: str, parts: set[str], phone: int) -> int:
    """Raise a flag of the row. A flag of a telephone speaks of the last one before it."""
    if meaning == "not.record.excluded":
        if value.strip() and not withholding.is_yes(value):
            entry.withheld = entry.withheld or "excluded"
    elif withholding.is_yes(value):
        if meaning.startswith("record."):
            entry.withheld = entry.withheld or meaning.removeprefix("record.")
        elif meaning == "phone":
            if 0 <= phone < len(entry.phones):
                entry.secrets.add(entry.phones[phone][0])
                entry.phones[phone] = ("", "", "")
                entry.held["phone"] = "private"
        else:
            parts.add(meaning)
    return phone


def _keep_back(entry: Entry, parts: set[str]) -> None:
    """Take what is private out of the row, and what repeats it out of the row's texts."""
    if "address" in parts:
        for name in ADDRESS:
            if value := entry.texts.pop(name, ""):
                entry.held[name] = "private"
                if name in {"address_1", "address_2", "postal_code"}:
                    entry.secrets.add(value)
    if "mailing" in parts:
        for name in [name for name in entry.texts if name.startswith("mailing_")]:
            value = entry.texts.pop(name)
            entry.held[name] = "private"
            if name in {"mailing_address_1", "mailing_address_2", "mailing_postal_code"}:
                entry.secrets.add(value)
    if "email" in parts and (value := entry.texts.pop("email", "")):
        entry.held["email"] = "private"
        entry.secrets.add(value)


def _spread_secrets(entries: list[Entry], oddities: Oddities) -> None:
    """What one row of an agency keeps back, no other row of it tells; nor does any text of it."""
    secrets: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        secrets[entry.agency] |= {secret for secret in entry.secrets if len(secret) >= 5}
    patterns = {
        agency: re.compile("|".join(sorted((_loosely(secret) for secret in values), key=len, reverse=True)), re.I)
        for agency, values in secrets.items()
        if values
    }
    for entry in entries:
        pattern = patterns.get(entry.agency)
        if pattern is None:
            continue
        for name, value in list(entry.texts.items()):
            if name in {"id", "parent_id", "level", "status", "name", "parent_name"} or not _repeats(pattern, value):
                continue
            if name in {"address_1", "address_2", "postal_code", "email"} or name.startswith("mailing_"):
                for part in ADDRESS if name in ADDRESS else (name,):
                    if entry.texts.pop(part, ""):
                        entry.held[part] = "private"
            else:
                entry.texts[name] = _without(pattern, value)
                entry.held[name] = "private"
                oddities.note("flat", entry.number, name, "text.withheld_value_removed")
        for at, (number, _kind, purpose) in enumerate(entry.phones):
            if _repeats(pattern, number):
                entry.phones[at] = ("", "", "")
                entry.held["phone"] = "private"
            elif _repeats(pattern, purpose):
                entry.phones[at] = (number, _kind, _without(pattern, purpose))


def _repeats(pattern: re.Pattern[str], value: str) -> bool:
    return pattern.search(normalize(value).text) is not None


def _without(pattern: re.Pattern[str], value: str) -> str:
    """The value with what the pattern finds in its plain form left out."""
    form = normalize(value)
    parts, end = [], 0
    for match in pattern.finditer(form.text):
        first, last = form.original(*match.span())
        parts += [value[end:first], "…"]
        end = last
    return "".join(parts) + value[end:]


def _loosely(secret: str) -> str:
    """A pattern for a value however its words are set apart: 12 Elm St., 12  elm st; 416-555-0100, (416) 555 0100."""
    secret = normalize(secret).text
    digits = re.sub(r"\D", "", secret)
    if len(digits) >= 7 and not re.search(r"[a-zA-Z]{2}", secret):
        return r"\D{0,3}".join(digits[-10:])
    pieces = re.findall(r"\w+|[^\w\s.,]", secret)
    return r"(?<!\w)" + r"[\s.,]*".join(re.escape(piece) for piece in pieces) + r"(?!\w)"
