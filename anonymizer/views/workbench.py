"""The workbench of a version: the table by its columns, what happens to each, what needs a person, and undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_safe

from anonymizer import policies, queries, services
from anonymizer.forms import RecipeForm, current_form, recipe_form
from anonymizer.forms.drafts import CHOICE, Answers, answers_of, as_posted, state_of, with_agreed, with_part
from anonymizer.models import RecipeDraft, Run
from anonymizer.recipes.attention import why_it_needs_you
from anonymizer.recipes.cleaned_profiles import is_outdated, is_profiled
from anonymizer.recipes.drafts import change_in_words
from anonymizer.recipes.effects import MOST_ASKED, EffectPanel
from anonymizer.recipes.proposals import Offered
from anonymizer.recipes.questions import ColumnQuestions
from anonymizer.recipes.remedies import label_of
from anonymizer.states import RunStatus
from anonymizer.views.cleaning import preview_context
from anonymizer.views.effects import times_asked
from anonymizer.views.reading import reader, run_or_404, standing
from anonymizer.views.solutions import offer_context, reading_context
from entente.organizations.permissions import may

TABLE: Final = "table"  # the panel of what concerns the whole table


@dataclass(frozen=True)
class Workbench:
    """What one request shows of a run, or changes in it."""

    request: HttpRequest
    run: Run
    form: RecipeForm

    @cached_property
    def needs(self) -> list[tuple[ColumnQuestions, str]]:
        """The columns that need a person, and why."""
        origin, written = self.form.start.origin, queries.comments_before(self.run)
        reasons = [
            (column, why_it_needs_you(column, origin=origin, comments=written.get(column.name, "")))
            for column in self.form.columns
        ]
        return [(column, why) for column, why in reasons if why]

    @property
    def choice(self) -> str:
        """The proposal, solution or remedy from which the answers went out; empty where they went out from none."""
        posted = self.form.data.get(CHOICE, "") if self.form.is_bound else ""
        return str(self.request.GET.get("choice", "") or posted)

    @property
    def shown(self) -> ColumnQuestions | None:
        """The column in the side panel."""
        place = self.request.GET.get("show", "")
        return self.form.columns[int(place)] if place.isdecimal() and int(place) < len(self.form.columns) else None

    @property
    def faults_of_the_table(self) -> list[tuple[str, str]]:
        """What is wrong with its settings; what is wrong with a column stands where it needs a person."""
        columns = {column.anchor for column in self.form.columns}
        return [fault for fault in self.form.faults if fault[0] not in columns]

    @property
    def shows_table(self) -> bool:
        """Whether the side panel is that of the whole table: asked for, or there is something to say of it first."""
        if show := self.request.GET.get("show", ""):
            return show == TABLE
        return bool(self.form.is_table_of_counts or self.form.start.missing or self.faults_of_the_table)

    def address(self, show: str = "", part: str = "workbench") -> str:
        """Of the page, with a panel; without the proposal that its first view filled in, which the draft keeps."""
        address = reverse("anonymizer:recipe", args=[self.run.pk])
        return f"{address}?show={show}#panel" if show else f"{address}#{part}"

    def change(self, answers: Answers, code: str, column: str = "", *, choice: str | None = None) -> RecipeForm:
        """Keep these answers as a draft, however incomplete."""
        came_from = self.choice if choice is None else choice
        cleaning = self.form.start.spec.get("cleaning") or {}
        changed = recipe_form(self.run, as_posted(answers), choice=came_from, cleaning=cleaning)
        services.change_draft(
            self.run.pk,
            state_of(changed, choice=came_from),
            start=state_of(self.form, choice=self.choice),
            code=code,
            column=column,
            by=reader(self.request),
            now=timezone.now(),
        )
        return changed

    def answers(self) -> Answers:
        """The answers as they stand, with what was sent of them."""
        return with_part(answers_of(self.form), self.request.POST)


@login_required
@cache_control(no_store=True, private=True)
@require_http_methods(["GET", "HEAD", "POST"])
def recipe(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Show the workbench, or do what was pressed. ``show`` in the address opens the panel of a column, by its place, or of the table;
    ``choice`` fills in a proposal."""
    run = run_or_404(request, run_id)
    if run.version.table_id is None or run.status != RunStatus.AWAITING_RECIPE:
        return redirect("anonymizer:run", run.pk)
    bench = Workbench(request, run, current_form(run, choice=request.GET.get("choice", "")))
    if request.method != "POST":
        return _page(bench)
    return ACTIONS.get(request.POST.get("action", ""), _confirm)(bench)


@login_required
@require_safe
def compare_drafts(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Two states of the recipe side by side: ``a`` and ``b`` name them by their numbers; without them the start and the current one."""
    run = run_or_404(request, run_id)
    drafts = {str(draft.number): draft for draft in run.drafts.all()}
    if run.status != RunStatus.AWAITING_RECIPE or run.draft is None:
        return redirect("anonymizer:run", run.pk)
    first = drafts.get(request.GET.get("a", ""), next(iter(drafts.values())))
    other = drafts.get(request.GET.get("b", ""), run.draft)
    forms = [_form_of(run, draft) for draft in (first, other)]
    rows = [
        (left.name, left.outcome_in_words, right.outcome_in_words, left.rule(method="optimal") != right.rule(method="optimal"))
        for left, right in zip(forms[0].columns, forms[1].columns, strict=True)
    ]  # fmt: skip
    context = {
        **standing(run),
        "drafts": [(draft, draft.name or change_in_words(draft)) for draft in drafts.values()],
        "sides": [(draft, draft.name or change_in_words(draft)) for draft in (first, other)],
        "rows": rows,
        "differing": sum(differs for *_, differs in rows),
    }
    return render(request, "anonymizer/compare_drafts.html", context)


def _form_of(run: Run, draft: RecipeDraft) -> RecipeForm:
    posted = as_posted(draft.answers)
    form = recipe_form(run, posted, choice=posted.get(CHOICE, ""), cleaning=draft.cleaning)
    form.is_valid()
    return form


def _start(bench: Workbench) -> HttpResponse:
    """The page was opened: what is proposed is measured, or what is asked anew of columns that were cleaned."""
    state = state_of(bench.form, choice=bench.choice)
    services.begin_draft(bench.run.pk, state, by=reader(bench.request), now=timezone.now())
    return redirect(bench.address())


def _save_column(bench: Workbench) -> HttpResponse:
    """The panel of a column was changed; with ``agree`` its answers are agreed to, and the next column that needs a person comes."""
    column, agrees = _column(bench), bench.request.POST.get("action") == "agree"
    answers = bench.answers()
    if agrees:
        answers = with_agreed(answers, [column.index])
    changed = bench.change(answers, "agreed" if agrees else "column", column.name)
    after = Workbench(bench.request, bench.run, changed)
    if not agrees or changed.columns[column.index].errors:
        return redirect(bench.address(str(column.index)))
    following = next((other for other, _ in after.needs if other.index > column.index), None) or next(
        (other for other, _ in after.needs), None
    )
    shows = bench.shown is not None and following is not None
    return redirect(bench.address(str(following.index) if shows and following else ""))


def _agree_to_all(bench: Workbench) -> HttpResponse:
    """Everything that is proposed is agreed to, but for what must be decided first."""
    agreed = [column.index for column, _ in bench.needs if column.is_decided and not column.errors]
    bench.change(with_agreed(bench.answers(), agreed), "agreed")
    return redirect(bench.address())


def _save(bench: Workbench) -> HttpResponse:
    """The settings, or the whole form at once, were sent."""
    part = bench.request.POST.get("part", "")
    changed = bench.change(bench.answers(), "settings" if part == "settings" else "all")
    if changed.faults:
        return _page(Workbench(bench.request, bench.run, changed))
    return redirect(bench.address())


def _choose(bench: Workbench) -> HttpResponse:
    """A proposal fills in the answers."""
    name = bench.request.POST.get("choice", "")
    if Offered.of(bench.run).spec_of(name) is None:
        raise Http404
    chosen = recipe_form(bench.run, None, choice=name)
    bench.change(answers_of(chosen), "chosen", choice=name)
    return redirect(bench.address())


def _propose(bench: Workbench) -> HttpResponse:
    """The worker works out proposals for the answers as they stand."""
    cleaning = bench.form.start.spec.get("cleaning") or {}
    changed = recipe_form(bench.run, as_posted(bench.answers()), choice=bench.choice, cleaning=cleaning)
    if not changed.is_valid():
        return _page(Workbench(bench.request, bench.run, changed))
    services.ask_for_offer(bench.run.pk, changed.spec(method="optimal"), by=reader(bench.request))
    bench.change(bench.answers(), "all", choice="")
    return redirect(bench.address(part="proposals"))


def _undo(bench: Workbench) -> HttpResponse:
    services.undo_draft(bench.run.pk, by=reader(bench.request))
    return redirect(bench.address())


def _redo(bench: Workbench) -> HttpResponse:
    services.redo_draft(bench.run.pk, by=reader(bench.request))
    return redirect(bench.address())


def _name(bench: Workbench) -> HttpResponse:
    state = state_of(bench.form, choice=bench.choice)
    name = bench.request.POST.get("name", "")[:80]
    services.name_draft(bench.run.pk, name, state=state, by=reader(bench.request), now=timezone.now())
    messages.success(bench.request, gettext("This version of the recipe is kept under its name."))
    return redirect(bench.address())


def _take(bench: Workbench) -> HttpResponse:
    number = bench.request.POST.get("draft", "")
    draft = bench.run.drafts.filter(number=int(number)).first() if number.isdecimal() else None
    if draft is None:
        raise Http404
    start, now = state_of(bench.form, choice=bench.choice), timezone.now()
    services.take_draft(bench.run.pk, draft.pk, start=start, by=reader(bench.request), now=now)
    return redirect(bench.address())


def _confirm(bench: Workbench) -> HttpResponse:
    """Freeze the recipe and let the worker transform; what is wrong is kept, and shown."""
    answers, cleaning = bench.answers(), bench.form.start.spec.get("cleaning") or {}
    changed = recipe_form(bench.run, as_posted(answers), choice=bench.choice, cleaning=cleaning)
    if is_outdated(bench.run):
        messages.info(
            bench.request, gettext("The cleaned columns were looked at anew. See what they are now, then confirm.")
        )
        return _start(bench)
    if not changed.is_valid():
        if answers != answers_of(bench.form):
            bench.change(answers, "all")
        return _page(Workbench(bench.request, bench.run, changed))
    services.confirm_recipe(bench.run.pk, changed.spec(), by=reader(bench.request), now=timezone.now())
    return redirect("anonymizer:progress", bench.run.pk)


ACTIONS: Final[Mapping[str, Callable[[Workbench], HttpResponse]]] = {
    "start": _start,
    "column": _save_column,
    "agree": _save_column,
    "agree-all": _agree_to_all,
    "settings": _save,
    "show": _save,
    "choose": _choose,
    "propose": _propose,
    "undo": _undo,
    "redo": _redo,
    "name": _name,
    "take": _take,
    "confirm": _confirm,
}
"""What the buttons of the page do; whoever presses none confirms."""


def _column(bench: Workbench) -> ColumnQuestions:
    place = bench.request.POST.get("part", "").removeprefix("column-")
    if not place.isdecimal() or int(place) >= len(bench.form.columns):
        raise Http404
    return bench.form.columns[int(place)]


def _page(bench: Workbench) -> HttpResponse:
    form, run, draft = bench.form, bench.run, bench.run.draft
    offered = Offered.of(run)
    may_confirm = may(reader(bench.request), "catalogue.confirm_recipe", run.dataset)
    faults = form.faults if bench.request.method == "POST" else bench.faults_of_the_table
    needed = {column.index for column, _ in bench.needs}
    effect = EffectPanel.of(run)
    context = {
        **standing(run),
        **reading_context(run),
        **offer_context(offered, bench.choice),
        **(shown := preview_context(bench.request, run)),
        "cleanable": {column.name for column in shown["preview"].cleaning.columns} if shown["preview"] else set(),
        "remedy": label_of(bench.choice),
        "returned": queries.returned_before(run),
        "written": queries.comments_before(run).get("", ""),
        "form": form,
        "faults": faults,
        "needs": bench.needs,
        "heads": [(column, column.index in needed) for column in form.columns],
        "agreed": len(form.columns) - len(needed),
        "column": bench.shown,
        "levels": effect.levels_of(bench.shown) if bench.shown is not None and bench.shown.takes_level else [],
        "shows_table": bench.shows_table,
        "draft": draft,
        "is_profiled": is_profiled(run),
        "begins": draft is None or is_outdated(run),
        "times_asked": times_asked(bench.request) + 1,
        "most_asked": MOST_ASKED,
        "effect": effect,
        "done": "" if draft is None or draft.before_id is None else change_in_words(draft),
        "can_undo": draft is not None and draft.before_id is not None,
        "can_redo": draft is not None and RecipeDraft.objects.filter(before=draft).exists(),
        "named": run.drafts.exclude(name=""),
        "may_confirm": may_confirm & policies.can_confirm(run, identifiers_kept=False),
        "spec": form.spec_to_judge(),
        "names": [column.name for column in form.columns],
    }
    status = 422 if bench.request.method == "POST" and faults else 200
    return render(bench.request, "anonymizer/workbench.html", context, status=status)
