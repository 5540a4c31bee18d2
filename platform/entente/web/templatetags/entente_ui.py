"""The blocks of the design system as template tags; docs/ui.md shows each with a snippet."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from html import escape
from typing import Any

from django import template
from django.core.paginator import Page
from django.forms import BaseForm, BoundField
from django.forms.utils import flatatt
from django.template import defaultfilters
from django.template.defaulttags import querystring
from django.template.loader import get_template
from django.urls import reverse
from django.utils.formats import localize, number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext, ngettext

from entente.core.dates import with_ordinal
from entente.core.numbers import in_percent, rounded
from entente.core.verdicts import Verdict
from entente.web.blocks.icons import ICONS
from entente.web.blocks.line import steps as steps_of_the_line
from entente.web.guides import subjects

register = template.Library()
register.simple_tag(querystring, name="query_replace", takes_context=True)

NOTICE_ICONS = {"info": "info", "success": "good", "warning": "warning", "danger": "danger"}


@register.filter(expects_localtime=True, is_safe=False)
def date(value: Any, form: str | None = None) -> str:
    """Django's own filter, with the ordinal of the first of a month in French."""
    return with_ordinal(defaultfilters.date(value, form))


@register.simple_tag
def icon(name: str) -> SafeString:
    """A decorative icon; the words beside it carry the meaning."""
    inside = mark_safe(ICONS[name])  # noqa: S308  # our own constant, never input
    return format_html('<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">{}</svg>', inside)


@register.simple_tag
def status_tag(tone: str, label: str) -> SafeString:
    """A state in words with a shape: neutral, working, waiting, good, stopped or danger."""
    return format_html('<span class="tag tag-{}">{} {}</span>', tone, icon(tone), label)


@register.simple_tag(takes_context=True)
def crumb(context: template.Context, label: str, url: str = "") -> SafeString:
    """One step back in a breadcrumb: a label and an address, or the name of one that needs no argument."""
    address = url if url.startswith("/") else reverse(url)
    return format_html('<li><a href="{}">{}</a></li>', address, label)


@register.simple_tag
def guide_link(slug: str, heading: str = "") -> SafeString:
    """The part of a guide that has this heading in English, in a tab of its own: what was typed on this page stays."""
    words, address = subjects.part(slug, heading)
    return format_html(
        '<a class="guide-link" href="{}" target="_blank">{} {}<span class="visually-hidden"> {}</span></a>',
        address,
        icon("help"),
        words,
        gettext("(opens in a new tab)"),
    )


@register.simple_block_tag
def notice(content: str, tone: str = "info", title: str = "", role: str = "") -> SafeString:
    """A message within a page: info, success, warning or danger. Give ``role`` when it appears after loading."""
    heading = format_html('<p class="notice-title">{}</p>', title) if title else ""
    spoken = format_html(' role="{}"', role) if role else ""
    return format_html(
        '<div class="notice notice-{}"{}>{}<div class="notice-body">{}{}</div></div>',
        tone,
        spoken,
        icon(NOTICE_ICONS[tone]),
        heading,
        content,
    )


class CaptureNode(template.Node):
    """Keeps what it renders in a variable, so that a page's title is written once and shown twice."""

    def __init__(self, nodelist: template.NodeList, variable: str) -> None:
        self.nodelist = nodelist
        self.variable = variable

    def render(self, context: template.Context) -> SafeString:
        context[self.variable] = mark_safe(self.nodelist.render(context).strip())  # noqa: S308  # rendered, hence escaped
        return SafeString("")


@register.tag
def capture(parser: template.base.Parser, token: template.base.Token) -> CaptureNode:
    """``{% capture name %}...{% endcapture %}``."""
    _, variable = token.split_contents()
    nodelist = parser.parse(("endcapture",))
    parser.delete_first_token()
    return CaptureNode(nodelist, variable)


@register.inclusion_tag("entente/blocks/line.html")
def the_line(
    current: str, urls: Mapping[str, str] | None = None, stopped: bool = False, label: str = ""
) -> dict[str, Any]:
    """Where this dataset stands on the line; ``urls`` makes steps into links, ``stopped`` marks a failure."""
    steps = steps_of_the_line(current, urls=urls, stopped=stopped)
    here = next((step for step in steps if step.state in {"current", "stopped"}), None)
    return {"steps": steps, "here": here, "total": len(steps), "label": label or gettext("Steps of this dataset")}


@register.inclusion_tag("entente/blocks/task_list.html")
def task_list(tasks: Iterable[Any]) -> dict[str, Any]:
    """What waits for someone: objects with ``title``, ``url``, ``hint``, ``tone``, ``status`` and, if any, ``due``."""
    return {"tasks": list(tasks)}


@register.inclusion_tag("entente/blocks/empty.html")
def empty_state(
    title: str, text: str = "", url: str = "", action: str = "", icon_name: str = "table"
) -> dict[str, Any]:
    """What to say, and the first thing to do, where there is nothing yet."""
    return {"title": title, "text": text, "url": url, "action": action, "icon_name": icon_name}


@register.inclusion_tag("entente/blocks/verdict.html")
def verdict_panel(verdict: Verdict, title: str = "", allowed: str = "", refused: str = "") -> dict[str, Any]:
    """Allowed, or refused with every reason; ``title`` names what is judged."""
    return {
        "verdict": verdict,
        "title": title,
        "allowed": allowed or gettext("Allowed"),
        "refused": refused or gettext("Not allowed yet"),
    }


@register.inclusion_tag("entente/blocks/figure.html")
def figure(value: Any, sentence: str, tone: str = "", help_text: str = "") -> dict[str, Any]:
    """A key figure with the sentence that it begins: 12 | people are in groups smaller than 11."""
    return {"value": value, "sentence": sentence, "tone": tone, "help_text": help_text}


@register.inclusion_tag("entente/blocks/progress.html")
def progress(steps: Iterable[Any], share: float | None = None, label: str = "") -> dict[str, Any]:
    """Named steps (``label``, ``state``: done, current, ahead, failed) and how much is done, 0 to 1."""
    share = None if share is None else min(max(share, 0.0), 1.0)
    return {"steps": list(steps), "share": share, "per_cent": round((share or 0) * 100), "label": label}


@register.inclusion_tag("entente/blocks/timeline.html")
def timeline(events: Iterable[Any]) -> dict[str, Any]:
    """What happened, newest first as given: objects with ``label``, ``at``, ``by`` and, if any, ``note`` and ``tone``."""
    return {"events": list(events)}


@register.simple_tag
def table_rows(template_name: str, rows: Iterable[Hashable]) -> SafeString:
    """Rows of a list, each a plain value that its template shows as ``row`` and nothing else.

    A row is a function of what it shows, so what was rendered before is taken again: a list of 25 costs no more than what
    is new in it. Who may see a row was decided by the query that it came from.
    """
    language = get_language() or ""
    return mark_safe("".join(_rendered(template_name, language, row=row) for row in rows))  # noqa: S308  # rendered, hence escaped


@register.simple_tag
def unchanging(template_name: str, **context: Hashable) -> SafeString:
    """A part of the page that shows what it is given, in the language of the page, and nothing else: rendered once."""
    return mark_safe(_rendered(template_name, get_language() or "", **context))  # noqa: S308  # rendered, hence escaped


@lru_cache(maxsize=5000)
def _rendered(template_name: str, _language: str, **context: Hashable) -> str:
    return get_template(template_name).render(context)


@register.inclusion_tag("entente/blocks/pagination.html", takes_context=True)
def pagination(context: template.Context, page: Page[Any]) -> dict[str, Any]:
    """Pages of a list; the address keeps its other parameters."""
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {
        "request": context.get("request"),
        "page": page,
        "numbers": list(numbers),
        "gap": page.paginator.ELLIPSIS,
    }


@register.inclusion_tag("entente/forms/errors.html")
def error_summary(form: BaseForm) -> dict[str, Any]:
    """What to correct, linked to the fields; nothing while the form has no error. ``{{ form }}`` includes it."""
    faults = [("", str(message)) for message in form.non_field_errors()]
    for bound in form:
        for message in bound.errors:
            words = gettext("%(field)s – %(message)s") % {"field": bound.label, "message": message}
            faults.append(("", str(message)) if bound.is_hidden else (anchor(bound), words))
    return {"faults": faults}


def anchor(field: BoundField) -> str:
    """The id that a link to a field goes to: the input, or the first of a group."""
    return str(field.id_for_label or f"{field.auto_id}_0")


@register.simple_tag
def field_input(field: BoundField) -> SafeString:
    """The field's input, without the placeholders with which allauth repeats its labels."""
    extra: dict[str, Any] = {}
    if kind(field) in {"email", "password"} and "placeholder" in field.field.widget.attrs:
        extra["placeholder"] = False
    return field.as_widget(attrs=extra)


@register.simple_tag
def options(widget: Mapping[str, Any]) -> SafeString:
    """The options of a select as Django's own template writes them, by far the most of a page that lists languages."""
    return mark_safe("".join(_group(name, choices) for name, choices, _ in widget["optgroups"]))  # noqa: S308  # escaped below


def _group(name: str | None, choices: Iterable[Mapping[str, Any]]) -> str:
    listed = "".join(
        f'\n  <option value="{escape(str(choice["value"]))}"{flatatt(choice["attrs"]) if choice["attrs"] else ""}>{_escaped(choice["label"])}</option>'
        for choice in choices
    )
    return f'\n  <optgroup label="{_escaped(name)}">{listed}\n  </optgroup>' if name else listed


def _escaped(words: Any) -> str:
    if isinstance(words, str):
        return words if hasattr(words, "__html__") else escape(words)
    return escape(str(localize(words)))


@register.simple_tag
def attributes(attrs: Mapping[str, Any]) -> SafeString:
    """The attributes of an input as Django's own template writes them: nothing of one that is false, no value of one that is true."""
    return mark_safe("".join(_attribute(name, value) for name, value in attrs.items() if value is not False))  # noqa: S308  # escaped below


def _attribute(name: str, value: Any) -> str:
    if value is True:
        return f" {_escaped(name)}"
    return (
        f' {_escaped(name)}="{_escaped(value if isinstance(value, str) else defaultfilters.stringformat(value, "s"))}"'
    )


@register.filter
def kind(field: BoundField) -> str:
    """What the field's input is: text, checkbox, file, group, select, textarea ..."""
    if field.use_fieldset:
        return "group"
    return str(getattr(field.field.widget, "input_type", "") or field.widget_type)


@register.filter
def isolated(name: Any) -> SafeString:
    """A name as a part of a sentence: one that is written from right to left does not turn the figures beside it around."""
    return format_html("<bdi>{}</bdi>", name)


@register.filter
def number(value: Any, places: int | None = None) -> str:
    """A number as the reader's language writes it: 12,345.5 or 12 345,5."""
    if value is None:
        return ""
    return number_format(value if places is None else rounded(value, places), use_l10n=True, force_grouping=True)


@register.filter
def percent(value: float | None, places: int = 1) -> str:
    """A proportion (0 to 1) as a percentage of the reader's language."""
    return "" if value is None else in_percent(value, places)


@register.filter
def seconds(value: float | None) -> str:
    """A duration in words that people use: 0.4 s, 12 s, 3 min 20 s."""
    if value is None:
        return ""
    if round(value) < 60:
        return gettext("%(number)s s") % {"number": number(value, 1 if value < 9.95 else 0)}
    minutes, rest = divmod(round(value), 60)
    return ngettext("%(minutes)s min %(seconds)s s", "%(minutes)s min %(seconds)s s", minutes) % {
        "minutes": number(minutes),
        "seconds": rest,
    }


@register.filter
def drawing(svg: str) -> SafeString:
    """The inside of an SVG document made by our own code (a QR code), without its XML declaration."""
    return mark_safe(svg[svg.index("<svg") :])  # noqa: S308  # drawn by qrcode from our own address
