"""What must be true of a split rule before it is signed, of held rows before they are destroyed, and before a controller takes everything back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from agreements.models import Agreement, PartyRole
from agreements.policies.refusals import Refusal
from agreements.states import AgreementStatus
from entente.catalogue.joint.rule import SplitRule
from entente.core.verdicts import Verdict

LEAST_POOLED: Final = 3
"""Of two, neither would hide the other: each subtracts its own rows."""
CONTROLLING = (PartyRole.PROVIDER, PartyRole.COMMUNITY_AUTHORITY)


def can_split(
    rule: SplitRule | None,
    *,
    parties: Iterable[tuple[str, str]],
    owner: str | None,
    is_of_rows: bool,
    named_elsewhere: bool,
) -> Verdict:
    """The rule can be signed: it says of at least two parties whose rows are theirs, of no row that it is two parties', and into which series of
    the one processor the exports come.

    Args:
        parties: each organization with its role.
        owner: of the series that the rule names; ``None`` where there is no such series.
        is_of_rows: the series takes rows as they came, and no joined ones.
        named_elsewhere: another agreement names the series.
    """
    if rule is None:
        return Verdict()
    roles = dict(parties)
    processors = [organization for organization, role in roles.items() if role == PartyRole.PROCESSOR]
    controllers = set(rule.controllers)
    may_control = {organization for organization, role in roles.items() if role in CONTROLLING} | set(processors)
    return Verdict.of(
        {
            Refusal.SPLIT_CONTROLLERS: len(controllers) > 1 and controllers <= may_control,
            Refusal.SPLIT_TWICE: not rule.claimed_twice,
            Refusal.SPLIT_SERIES: len(processors) == 1
            and owner == processors[0]
            and is_of_rows
            and not named_elsewhere
            and bool(rule.criteria),
        }
    )


def can_pool(holders: Collection[str], *, parties: Iterable[tuple[str, str]], is_here: bool) -> Verdict:
    """The term can be signed: nobody pools, or one provider of at least three holds what they pool.

    Args:
        holders: whom the term names.
        parties: each organization with its role.
        is_here: the holder has its home on this node.
    """
    providers = {organization for organization, role in parties if role == PartyRole.PROVIDER}
    fits = len(holders) == 1 and providers.issuperset(holders) and len(providers) >= LEAST_POOLED and is_here
    return Verdict.of({Refusal.POOL_HOLDER: not holders or fits})


def can_take_back(agreement: Agreement, *, controls: bool) -> Verdict:
    """Rows are processed under it for whoever asks, as their controller, and it has not ended."""
    running = (AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED)
    return Verdict.of(
        {
            Refusal.NOTHING_IS_SPLIT: agreement.machine_terms.split is not None,
            Refusal.NOT_CONTROLLER: controls,
            Refusal.OTHER_STATUS: agreement.status in running,
        }
    )


def can_destroy_held(*, holds: bool, is_concerned: bool, has_agreed: bool) -> Verdict:
    """Rows are held, they may be those of whoever agrees to their destruction, and she has not agreed yet."""
    return Verdict.of(
        {Refusal.NOTHING_HELD: holds, Refusal.NOT_CONTROLLER: is_concerned, Refusal.AGREED_ALREADY: not has_agreed}
    )
