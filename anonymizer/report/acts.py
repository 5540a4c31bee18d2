"""Acts on a run as a passkey signs them: what was approved, and which rows somebody asked to see."""

from __future__ import annotations

from anonymizer.models import Look, Run
from entente.core.canonical import digest
from entente.organizations.confirmations.challenges import Act


def approval_act(run: Run) -> Act:
    """The approval of a run: of this candidate, made by this recipe."""
    content = {
        "run": str(run.pk),
        "version": str(run.version_id),
        "recipe": digest(run.recipe.spec) if run.recipe else "",
        "candidate": run.candidate.sha256 if run.candidate else "",
    }
    return Act("run.approved", run.dataset.owner_id, content)


def rows_act(look: Look) -> Act:
    """A view of rows."""
    return Act("rows.looked_at", look.run.dataset.owner_id, {"run": str(look.run_id), "kind": str(look.kind)})
