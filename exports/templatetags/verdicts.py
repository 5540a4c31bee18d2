"""``{% agreement_verdicts %}``: what every agreement of the owner says to what would leave, with reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django import template
from django.utils import timezone

from agreements import permissions as agreements
from agreements.wording.terms import brief
from anonymizer.engine import Recipe as Spec
from anonymizer.models import Run
from anonymizer.report import RehearsalStory, rehearsal_story
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.verdicts import Verdict
from entente.organizations.permissions import may
from exports import gate
from exports.gate import AgreementVerdict, ReleaseVerdict
from exports.policies import ReleaseContent

register = template.Library()
MOST_UNFOLDED: Final = 2  # agreements, where the data are meant for none of them


@dataclass(frozen=True, slots=True)
class Panel:
    """One agreement as the panel shows it. ``verdict`` is ``None`` while nothing is known of what would leave."""

    answer: AgreementVerdict
    verdict: Verdict | None
    terms: str
    is_open_to_reader: bool


@register.simple_tag
def rehearsal(run: Run) -> RehearsalStory | None:
    """What attacks on a measured run achieved; without a report, nothing."""
    if not hasattr(run, "report") or run.recipe is None:
        return None
    return rehearsal_story(run.report, run.recipe.required_k)


@register.inclusion_tag("exports/agreement_verdicts.html", takes_context=True)
def agreement_verdicts(
    context: template.Context,
    *,
    run: Run | None = None,
    dataset: Dataset | None = None,
    spec: Spec | Mapping[str, Any] | None = None,
    columns: Sequence[str] = (),
    version: DatasetVersion | None = None,
) -> dict[str, Any]:
    """Of a run as measured (before that, by its recipe), or of a dataset under a recipe; or what each dictates.

    ``spec`` is a recipe, ``columns`` the names of the table's columns and ``version`` whose table it is. Nothing is judged while there
    is no recipe.
    """
    subject = run.dataset if run else dataset
    assert subject is not None  # a fault of the template that uses the tag
    user = context["request"].user
    outcome = _outcome(run, subject, spec, columns, version)
    visible = set(agreements.visible_to(user).values_list("pk", flat=True))
    panels = [
        Panel(
            answer=answer,
            verdict=None if outcome is None else answer.terms & answer.in_force,
            terms=brief(answer.effective.terms),
            is_open_to_reader=answer.agreement.pk in visible,
        )
        for answer in gate.agreement_verdicts(subject, outcome, now=timezone.now(), run=run)
    ]
    meant = [panel for panel in panels if panel.answer.is_meant] or panels[:MOST_UNFOLDED]
    return {
        "panels": meant,
        "others": [panel for panel in panels if panel not in meant],
        "outcome": outcome,
        "is_measured": run is not None and hasattr(run, "report"),
        "may_draft": bool(may(user, "organizations.draft_agreement", subject.owner)),
    }


def _outcome(
    run: Run | None,
    dataset: Dataset,
    spec: Spec | Mapping[str, Any] | None,
    columns: Sequence[str],
    version: DatasetVersion | None,
) -> ReleaseContent | None:
    if run is not None:
        measured = gate.content_of_run(run)
        if measured is not None or run.recipe is None:
            return measured
        spec, columns, version = run.recipe.spec, [column.name for column in run.version.columns.all()], run.version
    if not spec:
        return None
    recipe = spec if isinstance(spec, Spec) else Spec.from_dict(dict(spec))
    return gate.content_of_recipe(dataset, recipe, list(columns) or list(recipe.columns), version=version)


@register.filter
def open_answers(answers: Sequence[ReleaseVerdict]) -> list[ReleaseVerdict]:
    """Those under which the run can be released, or about which somebody still decides; the first, where there is none."""
    return [answer for answer in answers if answer.verdict.allowed or answer.pending] or list(answers[:1])


@register.filter
def closed_answers(answers: Sequence[ReleaseVerdict]) -> list[ReleaseVerdict]:
    """The others."""
    shown = {id(answer) for answer in open_answers(answers)}
    return [answer for answer in answers if id(answer) not in shown]
