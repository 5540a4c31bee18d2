"""What is under way when somebody signs in: a dataset in the public catalogue, two requests, an agreement in negotiation and one to sign."""

from __future__ import annotations

from typing import Final

from django.utils import timezone

from agreements import services as agreements
from agreements.models import Agreement
from agreements.terms import Terms
from entente.catalogue.models import Dataset
from entente.requests.models import DataRequest, RequestDesk
from entente.requests.services.asking import Question, ask
from entente.requests.services.triage import Answer, answer, set_desk
from entente.requests.states import RequestStatus
from exports.models import PublishedSchema
from exports.services import publish_schema
from tools.demo.network import Network, drafted
from tools.demo.waiting import until

NEGOTIATED: Final = ("Nights in shelters for City of Maple", "Nuits en refuge pour Ville de l’Érable")
TO_SIGN: Final = ("Contacts for the plan of 2027", "Contacts pour le plan de 2027")
_TERMS: Final = Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
_PARTIES: Final = {"nonprofit": "provider", "city": "recipient"}
_WAITING: Final = (
    "Which neighbourhoods ask for help with the cost of food most often, and has that changed since spring?"
)
_ANSWERED: Final = "Combien de contacts de cette année concernaient le logement?"
_REPLY: Final = "L’explorateur le montre par quartier et par mois, sous « Besoins »."


def catalogue(of: Network) -> None:
    """The region takes requests, and offers its contacts with the names of their columns."""
    region, by = of.organizations["region"], of.people["region"]
    offered = list(Dataset.objects.filter(owner=region)[:1])
    desk = RequestDesk.objects.filter(organization=region).first()
    if desk is None or desk.offered.count() < len(offered):
        set_desk(region, is_open=True, days_to_answer=30, offered=offered, by=by)
    for dataset in offered:
        if not PublishedSchema.objects.filter(dataset=dataset).exists():
            publish_schema(dataset.pk, by=by, now=timezone.now())


def requests(of: Network) -> None:
    """Two, as visitors ask them."""
    region = of.organizations["region"]
    if not DataRequest.objects.filter(organization=region).exists():
        for text, language in ((_WAITING, "en"), (_ANSWERED, "fr")):
            ask(region, Question(text, language), now=timezone.now())


def answered(of: Network) -> None:
    """One of them is answered, once the worker has read both; the other waits for the region's people."""
    of_region = DataRequest.objects.filter(organization=of.organizations["region"])
    until(lambda: not of_region.filter(status=RequestStatus.RECEIVED).exists(), "the requests as the worker read them")
    request = of_region.filter(language="fr", status=RequestStatus.WAITING).first()
    if request is not None:
        answer(request.pk, Answer(_REPLY), by=of.people["region"], now=timezone.now())


def negotiated(of: Network) -> Agreement:
    """The city drafted it and handed it over: it is the nonprofit's turn, and a question about a term waits for its answer."""
    known = Agreement.objects.filter(title_en=NEGOTIATED[0]).order_by("id").first()
    if known is not None:
        return known
    by, now = of.people["city"], timezone.now()
    agreement = drafted(of, NEGOTIATED, _PARTIES, _TERMS, drafter="city")
    agreements.hand_over(agreement.pk, to=of.organizations["nonprofit"], by=by, now=now)
    text = "Could groups of ten do for the smallest shelters?"
    agreements.remark(agreement.pk, key="term.smallest_k", text=text, by=by, now=now)
    return agreement


def to_sign(of: Network) -> Agreement:
    """Proposed by the city; both parties have still to sign."""
    known = Agreement.objects.filter(title_en=TO_SIGN[0]).order_by("id").first()
    if known is not None:
        return known
    agreement = drafted(of, TO_SIGN, _PARTIES, _TERMS, drafter="city")
    return agreements.propose_agreement(agreement.pk, by=of.people["city"], now=timezone.now())
