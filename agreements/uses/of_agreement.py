"""What an agreement of the platform allows and forbids, as a ``Policy`` of plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from agreements.comparison.strictness import STRICTER
from agreements.models import RECEIVING_ROLES, Agreement, AgreementParty, PartyRole
from agreements.policies import Lasting
from agreements.terms import AssuranceLevel, Terms, declaring
from agreements.terms.odrl import Action, Aspect, Constraint, Prohibition
from agreements.uses.evidence import Assured, Consented, Evidence
from agreements.uses.judging import Among, Condition, Policy, Rule, Validity
from entente.catalogue.models import Dataset


def policy_of(
    agreement: Agreement,
    parties: Iterable[AgreementParty],
    *,
    consents: Iterable[Consented] = (),
    assured: Mapping[str, Assured] | None = None,
    assurance: str = AssuranceLevel.NONE,
) -> Policy:
    """What an agreement of the platform allows its recipients, and what it forbids everyone.

    ``consents`` to releases and ``assured`` recipients: where the agreement asks for them, what is not said is refused.
    ``assurance``: what other agreements ask of the safeguards of recipients, where they cover the same use; the stricter counts.
    """
    terms, parties = agreement.machine_terms, list(parties)
    providers = tuple(
        sorted(datasets_of(party.organization_id) for party in parties if party.role == PartyRole.PROVIDER)
    )
    recipients = tuple(sorted(str(party.organization_id) for party in parties if party.role in RECEIVING_ROLES))
    conditions = [
        Among(Aspect.ASSIGNEE, recipients),
        Among(Aspect.ACTION, (Action.USE,)),
        Among(Aspect.TARGET, providers),
    ]
    for term, constraint in declaring(Constraint):
        if (values := getattr(terms, term.name)) or constraint.is_required:
            conditions.append(Among(constraint.operand.aspect, tuple(sorted(values))))
    authorities = frozenset(
        str(party.organization_id) for party in parties if party.role == PartyRole.COMMUNITY_AUTHORITY
    )
    level = STRICTER["assurance"](terms.assurance, assurance)
    evidence = Evidence(authorities, tuple(consents), level, assured or {})
    return Policy((Rule(tuple(conditions)),), _prohibitions(terms), validity_of(agreement), evidence)


def validity_of(agreement: Lasting) -> Validity:
    """The days and the status of an agreement, and of its framework."""
    framework = None if agreement.framework is None else validity_of(agreement.framework.current)
    return Validity(
        str(agreement.status),
        agreement.starts_on,
        agreement.ends_on,
        framework,
        agreement.emergency,
        agreement.awake_through,
        agreement.confirm_by,
        agreement.needs_consent,
        agreement.consent_through,
        agreement.looser_than_framework,
        agreement.time_zone,
        agreement.gives_way_on,
    )


def datasets_of(organization_id: object) -> str:
    """The name of the collection of all datasets of an organization."""
    return f"{organization_id}#datasets"


def collections_of(dataset: Dataset) -> frozenset[str]:
    """The collections to which a dataset belongs: all of its owner's; of a joined one, the two series that it came from."""
    return frozenset({datasets_of(dataset.owner_id), *dataset.joined_from})


def _prohibitions(terms: Terms) -> tuple[Rule, ...]:
    """What nobody may do, and what the terms leave out of passing on, linking and following."""
    rules = [_act(Action.IDENTIFY)]
    for _term, prohibition in declaring(Prohibition):
        exempt = prohibition.exempt(terms)
        if exempt is not None:
            conditions = (Among(aspect, tuple(sorted(values)), excluded=True) for aspect, values in exempt)
            rules.append(_act(prohibition.action, *conditions))
    return tuple(rules)


def _act(action: Action, *conditions: Condition) -> Rule:
    return Rule((Among(Aspect.ACTION, (action,)), *conditions))
