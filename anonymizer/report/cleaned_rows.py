"""What the report of a run says of rows that may be no records of their own: totals, repetitions, persons who stand in the table several times."""

from __future__ import annotations

from anonymizer.engine import Finding
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.cleaning import notes_of_rows
from anonymizer.models import Run
from entente.core.findings import in_words


def cleaned_rows_sentences(run: Run) -> list[str]:
    """Counts, and what became of these rows; empty where there were none such, and for reports of before."""
    assert run.recipe is not None  # it is measured
    spec, before = Spec.from_dict(run.recipe.spec), run.report.before
    steps = before.get("cleaning", {}).get("rows", {})
    notes = notes_of_rows(spec.cleaning, steps) if spec.cleaning is not None else []
    several = before.get("several", {})
    facts = {name: several.get(name, 0) for name in ("persons", "rows")}
    if facts["persons"] and "persons" not in steps:
        notes.append(Finding("cleaning.persons_stay", spec.person, facts=facts))
    if several.get("alike"):
        notes.append(Finding("cleaning.persons_alike", spec.person, facts={"numbers": several["alike"]}))
    return [in_words(note.to_dict()) for note in notes]
