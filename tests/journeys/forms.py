"""A rendered page as a person meets it: its words, its links, and its forms with what they already hold.

A form is sent only as a browser would send it: what is disabled is left out, only offered choices can be taken, a required
answer must be there, and a button that is greyed out cannot be pressed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

Given = str | bool | list[str] | Any  # a text, a tick, several choices, or a file
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
UNSEEN = frozenset({"script", "style", "template", "title"})


class CannotSend(AssertionError):
    """What a browser would not let a person do."""


@dataclass
class Option:
    value: str
    label: str
    selected: bool
    disabled: bool


@dataclass
class Control:
    """One input, select or textarea."""

    name: str
    kind: str
    value: str = ""
    checked: bool = False
    disabled: bool = False
    required: bool = False
    multiple: bool = False
    options: list[Option] = field(default_factory=list)

    @property
    def held(self) -> list[str]:
        """What it sends when nobody touches it."""
        if self.kind == "select":
            chosen = [option.value for option in self.options if option.selected]
            if not chosen and not self.multiple:
                chosen = [option.value for option in self.options if not option.disabled][:1]
            return chosen
        if self.kind in ("checkbox", "radio"):
            return [self.value] if self.checked else []
        return [] if self.kind == "file" else [self.value]


@dataclass
class Button:
    name: str
    value: str
    disabled: bool
    words: str = ""


@dataclass
class Form:
    """A form of the page, ready to be filled in and sent."""

    action: str
    method: str
    controls: list[Control] = field(default_factory=list)
    buttons: list[Button] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """The names of everything that can be answered, each once."""
        return list(dict.fromkeys(control.name for control in self.controls if not control.disabled))

    def of(self, name: str) -> list[Control]:
        """The control of that name; several for radio buttons and tick boxes."""
        return [control for control in self.controls if control.name == name and not control.disabled]

    def choices(self, name: str) -> list[str]:
        """What can be chosen there."""
        found = self.of(name)
        if found and found[0].kind == "select":
            return [option.value for option in found[0].options if not option.disabled]
        return [control.value for control in found]

    def button(self, wanted: str = "") -> Button:
        """The button with that value, or the first; ``CannotSend`` where it is greyed out or missing."""
        found = [each for each in self.buttons if not wanted or each.value == wanted]
        if not found:
            raise CannotSend(f"no button {wanted!r} among {[each.value or each.words for each in self.buttons]}")
        if found[0].disabled:
            raise CannotSend(f"the button “{found[0].words}” is greyed out")
        return found[0]

    def filled(self, answers: Mapping[str, Given] | None = None, *, button: str = "") -> dict[str, Any]:
        """What the browser posts: what the form holds, with these answers in place of its own.

        Raises:
            CannotSend: an answer has no control, is not among the choices, or one that is required is missing.
        """
        pressed, answers = self.button(button), answers or {}
        unknown = sorted(set(answers) - set(self.names))
        if unknown:
            raise CannotSend(f"the page does not ask for {unknown}; it asks for {self.names}")
        sent: dict[str, Any] = {}
        for name in self.names:
            values = self._answered(name, answers[name]) if name in answers else self._held(name)
            if values:
                sent[name] = values if len(values) > 1 else values[0]
            if any(control.required for control in self.of(name)) and not any(values):
                raise CannotSend(f"{name!r} must be answered first")
        if pressed.name:
            sent[pressed.name] = pressed.value
        return sent

    def _held(self, name: str) -> list[Any]:
        return [value for control in self.of(name) for value in control.held]

    def _answered(self, name: str, given: Given) -> list[Any]:
        kind = self.of(name)[0].kind
        if kind not in ("select", "radio", "checkbox"):
            return [given]
        if isinstance(given, bool):
            return [control.value for control in self.of(name)] if given else []
        wanted = given if isinstance(given, list) else [str(given)]
        if missing := [each for each in wanted if each not in self.choices(name)]:
            raise CannotSend(f"{name!r} offers {self.choices(name)}, not {missing}")
        return list(wanted)


@dataclass
class Reading:
    """What there is on a page."""

    language: str
    title: str
    words: str
    links: list[tuple[str, str]]
    forms: list[Form]


def read(html: str) -> Reading:
    """The page's language, visible words, links as (words, address), and forms."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    title = " ".join("".join(reader.title).split())
    words = " ".join(" ".join(reader.words).split())
    return Reading(reader.language, title, words, reader.links, reader.forms)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.language = ""
        self.title: list[str] = []
        self.words: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.forms: list[Form] = []
        self._open: list[tuple[str, int]] = []  # tags, and how many words there were before them
        self._form: Form | None = None
        self._disabled_groups = 0
        self._select: Control | None = None
        self._textarea: Control | None = None
        self._button: Button | None = None
        self._link: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self._open.append((tag, len(self.words)))
        if tag == "html":
            self.language = said.get("lang", "")
        elif tag == "form":
            self._form = Form(said.get("action", ""), said.get("method", "get").lower())
            self.forms.append(self._form)
        elif tag == "a":
            self._link = said.get("href")
        elif tag == "fieldset" and "disabled" in said:
            self._disabled_groups += 1
        elif tag == "option" and self._select is not None:
            label = said.get("label", "")
            self._select.options.append(Option(said.get("value", ""), label, "selected" in said, "disabled" in said))
        elif tag in ("input", "select", "textarea", "button"):
            self._control(tag, said)

    def handle_endtag(self, tag: str) -> None:
        start = len(self.words)
        while self._open:
            opened, start = self._open.pop()
            if opened == tag:
                break
        inside = " ".join(" ".join(self.words[start:]).split())
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None
        elif tag == "textarea":
            self._textarea = None
        elif tag == "button" and self._button is not None:
            self._button.words, self._button = inside, None
        elif tag == "a" and self._link is not None:
            self.links.append((inside, self._link))
            self._link = None
        elif tag == "option" and self._select is not None and self._select.options:
            self._select.options[-1].label = self._select.options[-1].label or inside

    def handle_data(self, data: str) -> None:
        inside = {tag for tag, _ in self._open}
        if "title" in inside and "svg" not in inside:
            self.title.append(data)
        elif self._textarea is not None:
            self._textarea.value += data
        elif not inside & UNSEEN:
            self.words.append(data)

    def _control(self, tag: str, said: dict[str, str]) -> None:
        if self._form is None:
            return
        disabled = "disabled" in said or self._disabled_groups > 0
        kind = said.get("type", "text" if tag == "input" else "submit").lower() if tag in ("input", "button") else tag
        if tag == "button" or kind in ("submit", "image"):
            if kind == "submit":
                self._button = Button(said.get("name", ""), said.get("value", ""), disabled)
                self._form.buttons.append(self._button)
            return
        if kind in ("button", "reset"):
            return
        unnamed = not said.get("name")
        control = Control(
            said.get("name", ""),
            kind,
            value=said.get("value", "on" if kind in ("checkbox", "radio") else ""),
            checked="checked" in said,
            disabled=disabled or unnamed,
            required="required" in said,
            multiple="multiple" in said,
        )
        self._form.controls.append(control)
        if tag == "select":
            self._select = control
        elif tag == "textarea":
            self._textarea = control
