"""Planted faults of the gate, and whether the comparison with the model sees each: by hand, where rules have changed.

    .venv/bin/python -m tests.gate.mutants                  # all, in a temporary copy
    .venv/bin/python -m tests.gate.mutants 3 17 --cases 8000

Prints a line for each, and ends with 1 if one was not seen. A fault whose text is not there any more is an error: mend the table.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDERS: Final = ("platform", "agreements", "anonymizer", "exports", "tests", "tools")
TEST: Final = "tests/gate/test_gate_model.py"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault: in which file, which text (there once), what stands there instead, and what goes wrong by it."""

    file: str
    old: str
    new: str
    breaks: str


FORCE: Final = "agreements/policies/force.py"
MUTANTS: Final = (
    Mutant(
        FORCE,
        "Refusal.TERM_OVER: today <= agreement.ends_on,\n            Refusal.GIVING_WAY",
        "Refusal.TERM_OVER: today < agreement.ends_on,\n            Refusal.GIVING_WAY",
        "the last day does not count",
    ),
    Mutant(
        FORCE,
        "dormant or agreement.status == AgreementStatus.ACTIVE,",
        "dormant or agreement.status in (AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED),",
        "a suspended agreement gives bytes",
    ),
    Mutant(FORCE, "above = framework.current", "above = framework", "an amended framework is judged as it was"),
    Mutant(
        FORCE,
        "return now.astimezone(ZoneInfo(agreement.time_zone)).date()",
        "return otherwise",
        "a framework ends at the midnight of another time zone",
    ),
    Mutant(
        "agreements/uses/judging.py",
        "else is_in_force(policy.validity, today=use.today, now=use.now)",
        "else can_be_prepared(policy.validity, today=use.today, now=use.now)",
        "a dormant emergency agreement gives bytes",
    ),
    Mutant(
        "agreements/uses/judging.py",
        "Refusal.INDIGENOUS: may_leave(use.claimed_by & {INDIGENOUS}, authorities),",
        "Refusal.INDIGENOUS: True,",
        "what tells of an Indigenous identity leaves without an authority",
    ),
    Mutant(
        "agreements/uses/of_agreement.py",
        "str(party.organization_id) for party in parties if party.role in RECEIVING_ROLES",
        "str(party.organization_id) for party in parties if party.role != PartyRole.PROVIDER",
        "any party receives",
    ),
    Mutant(
        "agreements/uses/of_agreement.py",
        'level = STRICTER["assurance"](terms.assurance, assurance)',
        "level = terms.assurance",
        "what another agreement asks of safeguards is forgotten",
    ),
    Mutant(
        "agreements/uses/evidence.py",
        "return today <= self.valid_through + GRACE and",
        "return today < self.valid_through + GRACE and",
        "the last day of grace does not count",
    ),
    Mutant(
        "agreements/uses/evidence.py",
        "if consent.run == run and consent.given_on",
        "if consent.given_on",
        "consent to one release is consent to all",
    ),
    Mutant(
        "exports/gate/thresholds.py",
        "tightened(terms, [other.machine_terms])",
        "tightened(own, [other.machine_terms])",
        "of several agreements the last one wins, not the strictest",
    ),
    Mutant(
        "exports/gate/thresholds.py",
        "if not is_in_force(other, today=today, now=now):",
        "if False:",
        "an agreement that is over still tightens others",
    ),
    Mutant(
        FORCE,
        "agreement.gives_way_on is None or today < agreement.gives_way_on",
        "agreement.gives_way_on is None or today <= agreement.gives_way_on",
        "two versions of an agreement count on the day on which one gives way",
    ),
    Mutant(
        "exports/gate/release_verdict.py",
        "verdict & open_terms_verdict(agreement, run.pk, places=outcome.places, records=records)",
        "verdict",
        "nobody needs to decide on what the paper leaves open",
    ),
    Mutant(
        "exports/gate/release_verdict.py",
        "verdict &= leaves_out_all_who_asked(asked_since=records.is_asked_since(run))",
        "verdict &= Verdict()",
        "a run from before somebody asked not to be included leaves",
    ),
    Mutant(
        "exports/gate/access.py",
        "& knows_onward(unstated=len(records.unstated_nodes(release.agreement.current, recipient_id)))",
        "",
        "access is given before a node told to whom it passes data on",
    ),
    Mutant(
        "exports/gate/onward.py",
        "& is_confirmed_onward(confirmed=policies.records.is_confirmed(passed_on, now))",
        "",
        "what another node passed on stands although that node says nothing any more",
    ),
    Mutant(
        "exports/gate/linkage.py",
        "permitted = permitted and is_covered",
        "permitted = permitted or is_covered",
        "a join leaves where no agreement speaks of one of its tables",
    ),
    Mutant(
        "exports/gate/linkage.py",
        "is_covered = is_covered or str(dataset.owner_id) in other.machine_terms.pooled_by",
        "is_covered = is_covered or bool(other.machine_terms.pooled_by)",
        "rows are pooled by an organization that their owner did not name",
    ),
    Mutant(
        "exports/gate/derivation.py",
        "return is_derived_here(is_known=False, is_same=True, is_here=True), ()",
        "return Verdict(), ()",
        "a derived version leaves of which nobody knows from what it was made",
    ),
    Mutant(
        "exports/gate/derivation.py",
        " & covers(policy, replace(use, action=Action.LINK, linked_with=(str(own.pk),)))",
        "",
        "rows are linked with a deriver’s although their provider does not let them",
    ),
    Mutant(
        "exports/gate/derivation.py",
        "verdict &= lets_pass_on(current.machine_terms, recipient=str(recipient))",
        "verdict &= lets_pass_on(agreement.machine_terms, recipient=str(recipient))",
        "a deriver’s own agreement says to whom its source’s rows go",
    ),
    Mutant(
        "exports/gate/derivation.py",
        "receiving = [dataset.owner_id, *to]",
        "receiving = [dataset.owner_id]",
        "what the source’s provider asks of whoever receives the derived dataset is forgotten",
    ),
    Mutant(
        "exports/gate/derivation.py",
        "source, current = first.release.dataset, first.release.agreement.current",
        "source, current = first.release.dataset, first.release.agreement",
        "a derived dataset is judged by the source’s agreement before its amendment",
    ),
    Mutant(
        "exports/gate/derivation.py",
        "records.live_here([source.owner_id, dataset.owner_id, *to])",
        "records.live_here([source.owner_id, dataset.owner_id])",
        "a derived dataset goes to another node",
    ),
    Mutant(
        "exports/gate/onward.py",
        "        & _of_source(passed_on, policies)\n",
        "",
        "a derived dataset that was passed on stays with one whom the source’s provider names no more",
    ),
    Mutant(
        "exports/gate/download_time.py",
        "self.records.policy(agreement.current, assurance=level)",
        "self.records.policy(agreement, assurance=level)",
        "a download is judged by the version before the amendment",
    ),
    Mutant(
        "exports/policies/releases.py",
        "Refusal.REVOKED: term.revoked_at is None,",
        "Refusal.REVOKED: term.revoked_at is None or term.revoked_at > now,",
        "a revoked access is usable until an instant to come",
    ),
    Mutant(
        "agreements/terms/smallest_k.py",
        "outcome.k >= value,",
        "outcome.k > value,",
        "a group of exactly the least size is refused",
    ),
    Mutant(
        "exports/policies/outcomes.py",
        "k < LEAST_IN_TABLE or ",
        "",
        "a group of one or two in the table leaves where the population is large",
    ),
    Mutant(
        "exports/policies/outcomes.py",
        "return not is_join and not own.linking and not claimed_by",
        "return not is_join and not own.linking",
        "what a community claims is counted in the population",
    ),
    Mutant(
        "agreements/terms/k_counted_in.py",
        "is_threshold=True,",
        "is_threshold=False,",
        "another agreement that counts in the table does not tighten one that counts in the population",
    ),
    Mutant(
        "agreements/uses/judging.py",
        "use.purpose == Purpose.FUNDING and name_providers(use.columns or ())",
        "use.purpose == Purpose.RESEARCH and name_providers(use.columns or ())",
        "providers are compared by name when money is shared out",
    ),
    Mutant(
        "agreements/queries/open_terms.py",
        "terms.provider_comparison == ProviderComparison.SHOWN_FIRST else ()",
        "terms.provider_comparison == ProviderComparison.NONE else ()",
        "figures leave before every provider has seen them",
    ),
    Mutant(
        "agreements/comparison/obligations.py",
        "if loosened(new, old) or longer:",
        "if longer:",
        "an amendment that allows more needs no provider’s signature",
    ),
    Mutant(
        "agreements/policies/drafting.py",
        "Refusal.ANOTHER_FIRST: not (is_drafter and is_alone) or signed_by_another,",
        "Refusal.ANOTHER_FIRST: True,",
        "somebody alone drafts and signs, and nobody else does",
    ),
)


def planted(mutant: Mutant, root: Path) -> None:
    """The copy holds the fault.

    Raises:
        ValueError: its text does not stand there exactly once.
    """
    path = root / mutant.file
    source = path.read_text("utf-8")
    if source.count(mutant.old) != 1:
        raise ValueError(f"{mutant.file}: not there exactly once: {mutant.old!r}")
    path.write_text(source.replace(mutant.old, mutant.new), "utf-8")


def is_seen(mutant: Mutant, *, cases: int) -> bool:
    """Whether the comparison fails on a copy with the fault."""
    with tempfile.TemporaryDirectory(prefix="gate-mutant-") as folder:
        copy = Path(folder)
        for name in FOLDERS:
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        for name in ("pyproject.toml", "manage.py", "dotenv-sample"):
            shutil.copy(ROOT / name, copy / name)
        shutil.copytree(ROOT / "docs", copy / "docs", ignore=shutil.ignore_patterns("images"))
        planted(mutant, copy)
        command = [sys.executable, "-m", "pytest", TEST, "-q", "-x", "-k", "seeded", "-p", "no:cacheprovider"]
        done = subprocess.run(
            command, cwd=copy, env={**os.environ, "GATE_CASES": str(cases)}, capture_output=True, text=True, check=False
        )
    if done.returncode not in (0, 1):  # 1: a test failed; all else says that none ran
        raise RuntimeError(done.stdout[-2000:] + done.stderr[-2000:])
    return done.returncode == 1


def main() -> int:
    """All that are wanted, a line for each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("numbers", nargs="*", type=int, help="which, from 1; all where none is named")
    parser.add_argument("--cases", type=int, default=20_000)
    wanted = parser.parse_args()
    unseen = 0
    for number, mutant in enumerate(MUTANTS, 1):
        if wanted.numbers and number not in wanted.numbers:
            continue
        seen = is_seen(mutant, cases=wanted.cases)
        unseen += not seen
        print(f"{number:2} {'seen' if seen else 'NOT SEEN'}  {mutant.file}: {mutant.breaks}", flush=True)
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
