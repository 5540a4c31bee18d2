"""Reading a file differently: the questions worth asking about this file, with the answers that were used."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext, gettext_lazy, ngettext

from anonymizer.engine.table.readers import Reading

DELIMITERS = {
    ",": gettext_lazy("comma ( , )"),
    ";": gettext_lazy("semicolon ( ; )"),
    "\t": gettext_lazy("tab"),
    "|": gettext_lazy("vertical bar ( | )"),
}
_CODED = {"\t": "tab"}  # a tab does not survive as the value of an option in every browser
_DECODED = {"tab": "\t"}


class ReadingForm(forms.Form):
    """Only what this file leaves open is asked: a field without a choice is not shown."""

    def __init__(self, data: Any = None, *, reading: Reading) -> None:
        super().__init__(data)
        self.reading = reading
        offered, chosen = reading.choices, reading.chosen
        if len(offered.sheets) > 1:
            self._ask(
                "sheet", gettext("Sheet"), [(sheet.name, _sheet(sheet)) for sheet in offered.sheets], chosen.sheet
            )
        if len(offered.header_rows) > 1:
            rows = [
                (str(header_row.row), _header(header_row.row, header_row.filled)) for header_row in offered.header_rows
            ]
            self._ask("header_row", gettext("Row with the column names"), rows, str(chosen.header_row or ""))
            several = [(str(count), str(count)) for count in (1, 2)]
            self._ask("header_rows", gettext("Rows that the names take"), several, str(chosen.header_rows or 1))
        if len(offered.encodings) > 1:
            encodings = [(name, name) for name in offered.encodings]
            self._ask("encoding", gettext("Encoding of the letters"), encodings, chosen.encoding)
        if len(offered.delimiters) > 1:
            signs = [(_CODED.get(sign, sign), delimiter_in_words(sign)) for sign in offered.delimiters]
            self._ask(
                "delimiter",
                gettext("What separates the columns"),
                signs,
                _CODED.get(chosen.delimiter or "", chosen.delimiter),
            )
        if offered.hidden_rows:
            self._tick("include_hidden_rows", gettext("Read the hidden rows as well"), chosen.include_hidden_rows)
        if offered.hidden_columns:
            self._tick(
                "include_hidden_columns", gettext("Read the hidden columns as well"), chosen.include_hidden_columns
            )
        if offered.totals_rows:
            self._tick("drop_totals", gettext("Leave out totals and footnotes at the end"), chosen.drop_totals)

    @property
    def asks_anything(self) -> bool:
        """Whether this file could be read in more than one way."""
        return bool(self.fields)

    def choices(self) -> dict[str, Any]:
        """All answers as ``ReadingChoices`` takes them: those that were used before, and those given now."""
        answers = dict(self.cleaned_data)
        if "delimiter" in answers:
            answers["delimiter"] = _DECODED.get(answers["delimiter"], answers["delimiter"])
        for name in ("header_row", "header_rows"):
            if name in answers:
                answers[name] = int(answers[name])
        chosen = self.reading.chosen.to_dict()
        if answers.get("sheet", chosen["sheet"]) != chosen["sheet"]:
            chosen["header_row"] = chosen["header_rows"] = None  # the rows of another sheet say nothing about this one
            answers.pop("header_row", None)
            answers.pop("header_rows", None)
        return {**chosen, **answers}

    def _ask(self, name: str, label: str, choices: list[tuple[str, str]], initial: str | None) -> None:
        if initial and initial not in dict(choices):
            choices = [(initial, initial), *choices]
        self.fields[name] = forms.ChoiceField(label=label, choices=choices, initial=initial)

    def _tick(self, name: str, label: str, initial: bool) -> None:
        self.fields[name] = forms.BooleanField(label=label, required=False, initial=initial)


def delimiter_in_words(sign: str | None) -> str:
    """A delimiter as people call it."""
    return str(DELIMITERS.get(sign or "", sign or ""))


def _sheet(sheet: Any) -> str:
    size = ngettext("%(name)s (%(rows)s row)", "%(name)s (%(rows)s rows)", sheet.rows) % {
        "name": sheet.name,
        "rows": sheet.rows,
    }
    return gettext("%(sheet)s, hidden") % {"sheet": size} if sheet.hidden else size


def _header(row: int, filled: int) -> str:
    return ngettext("row %(row)s (%(filled)s name)", "row %(row)s (%(filled)s names)", filled) % {
        "row": row,
        "filled": filled,
    }
