"""Why an act on an agreement is refused, in words on which a data steward can act."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Refusal(models.TextChoices):
    """In words on which a data steward can act."""

    NO_PURPOSE = "agreement.no_purpose", _("It names no purpose. Choose at least one.")
    NO_KIND = "agreement.no_kind", _("It names no kind of data. Choose at least one.")
    PARTY_MISSING = "agreement.party_missing", _("It needs a provider and a recipient, two different organizations.")
    TERM_BACKWARDS = "agreement.term_backwards", _("Its last day comes before its first day.")
    NOT_AN_AUTHORITY = (
        "agreement.not_an_authority",
        _(
            "Only an organization that is the authority of a community can take part as one. Choose another role, or another organization."
        ),
    )
    TERM_OVER = "agreement.term_over", _("Its term is over.")
    NOT_STARTED = "agreement.not_started", _("Its term has not begun yet.")
    K_BELOW_POLICY = (
        "agreement.k_below_policy",
        _("Its smallest group is below what the policy asks for this audience."),
    )
    TEXT_MISSING = "agreement.text_missing", _("Its text is empty. Write it, or add clauses.")
    LANGUAGE_MISSING = (
        "agreement.language_missing",
        _("A clause is missing in a language that binds. Translate it, or let one language bind."),
    )
    LOOSER_THAN_FRAMEWORK = (
        "agreement.looser_than_framework",
        _("It allows more than its framework agreement. A schedule can only be stricter."),
    )
    OUTSIDE_FRAMEWORK = "agreement.outside_framework", _("A party has not signed the framework agreement.")
    FRAMEWORK_NOT_IN_FORCE = "agreement.framework_not_in_force", _("Its framework agreement is not in force.")
    NO_VOICE = (
        "agreement.no_voice",
        _("Only stewards and privacy officers of its parties take part in its negotiation."),
    )
    AUTHORITY_NOT_COVERED = (
        "agreement.authority_not_covered",
        _(
            "The legal authorities named do not cover each of its purposes for each kind of data. Name others, or narrow it."
        ),
    )
    UNSIGNED = "agreement.unsigned", _("A party has not signed yet.")
    TOO_FEW_ORGANIZATIONS = (
        "agreement.too_few_organizations",
        _(
            "The network asks that more organizations sign by people of their own; a sponsor that signs for others counts once. "
            "Someone of the organization itself must sign."
        ),
    )
    TOO_FEW_PARTIES = (
        "agreement.too_few_parties",
        _(
            "It has fewer parties than the network asks to sign, so that it could never come into force. Name further parties in the draft."
        ),
    )
    OWN_DRAFT = "agreement.own_draft", _("Whoever drafted it cannot sign it. Another data steward must.")
    ANOTHER_FIRST = (
        "agreement.another_first",
        _(
            "You drafted it, and nobody else can sign for your organization. Another party signs first: who signs for it is the second "
            "person. Where no other party has to sign, let another party draft it."
        ),
    )
    NOT_ASSESSED = (
        "agreement.not_assessed",
        _(
            "The agreement asks each provider for a privacy assessment before the signature. Your organization has none that is of this text, "
            "lets the flow go ahead and is not overdue."
        ),
    )
    ASSESSMENT_LAPSED = (
        "agreement.assessment_lapsed",
        _(
            "A provider’s privacy assessment does not hold any more: it is overdue, of another text, or stops the flow. Assess the flow again; no "
            "data flow before that."
        ),
    )
    ALREADY_SIGNED = "agreement.already_signed", _("Your organization has already signed.")
    CHANGED = "agreement.changed", _("It has changed since you read it. Read it again before you sign.")
    NO_PAPER = "agreement.no_paper", _("No signature on paper that you recorded waits for your passkey.")
    NOT_SEALED = (
        "agreement.not_sealed",
        _(
            "The signatures under the agreement do not verify. Nothing leaves under it until its parties have signed it again."
        ),
    )
    NOT_PROPOSED = "agreement.not_proposed", _("It is not open for signature.")
    NOT_DRAFT = "agreement.not_draft", _("Only a draft can be changed.")
    NOT_PROVIDER = (
        "agreement.not_provider",
        _("Only a provider or the community authority can do this."),
    )
    NOT_RECIPIENT = "agreement.not_recipient", _("Only an organization that receives data can do this.")
    OUTDATED = (
        "agreement.outdated",
        _("The version that it amends is not in force any more. Begin again from the one that is."),
    )
    NOTHING_CHANGES = (
        "agreement.nothing_changes",
        _("It says the same as the version in force. Change something first."),
    )
    AUTHORITY_LEFT_OUT = (
        "agreement.authority_left_out",
        _(
            "A community authority of the version in force is no party of this one, and would not sign it. Name it again, or end the agreement "
            "and make another."
        ),
    )
    GIVING_WAY = (
        "agreement.giving_way",
        _("A signed amendment takes its place from today on. It is in force within a minute: try again."),
    )
    GIVES_WAY = (
        "agreement.gives_way",
        _("A signed amendment of it takes effect on a later day. Begin again from that one, once it is in force."),
    )
    NOT_AN_AMENDMENT = "agreement.not_an_amendment", _("Only an amendment can take effect on a later day.")
    EFFECT_OUTSIDE = (
        "agreement.effect_outside",
        _(
            "The day from which it counts is not a later day of the term that the version in force has. Choose another, or none."
        ),
    )
    NOT_SCHEDULED = "agreement.not_scheduled", _("It does not wait for a later day: there is nothing to give up.")
    ITS_DAY_CAME = (
        "agreement.its_day_came",
        _("Its day has come: it counts from today on. Amend it once it is in force."),
    )
    DORMANT = "agreement.dormant", _("It is dormant: someone on call awakens it in an emergency.")
    NOT_CONFIRMED = "agreement.not_confirmed", _("No second person confirmed the emergency within 24 hours.")
    NOT_SUSPENDED = "agreement.not_suspended", _("It is not suspended: there is nothing to resume.")
    NOT_DORMANT = "agreement.not_dormant", _("It does not lie dormant: it cannot be awakened now.")
    NOT_ON_CALL = "agreement.not_on_call", _("You are not on call for this agreement.")
    NO_PROVIDER = (
        "agreement.no_provider_confirms",
        _("Whoever awakened it acts for no provider of the data, so that a person of a provider must confirm."),
    )
    SAME_PERSON = "agreement.same_person", _("Whoever awakened it cannot confirm it. A second person must.")
    NOT_AWAKE = "agreement.not_awake", _("Nobody awakened it, or it has ended already.")
    NOT_FOR_EMERGENCIES = "agreement.not_for_emergencies", _("It is no emergency agreement.")
    NOTHING_TO_REVIEW = "agreement.nothing_to_review", _("No emergency waits for a review.")
    NO_SUCH_CONSENT = "agreement.no_such_consent", _("There is no consent to answer or to withdraw.")
    NOT_AN_ENTRY = "agreement.not_an_entry", _("It was not entered from paper, or it was confirmed already.")
    OWN_ENTRY = "agreement.own_entry", _("Whoever entered it cannot confirm it. A second data steward must.")
    OPEN_TERMS = (
        "agreement.open_terms",
        _("Terms of the paper are not machine-checked. Read it, and record your decision about this release."),
    )
    PLACES_UNTOLD = (
        "agreement.places_untold",
        _(
            "The agreement names places, and the data do not say of every record whether it lies there: not machine-checked. Look, "
            "and record your decision about this release."
        ),
    )
    NO_CONSENT = "agreement.no_consent", _("The community authority has not consented, or withdrew its consent.")
    NO_CONSENT_TO_RELEASE = (
        "agreement.no_consent_to_release",
        _("The community authority has not consented to this release. Ask it; silence is never consent."),
    )
    NOBODY_TO_ASK = (
        "agreement.nobody_to_ask",
        _("No community authority takes part in this agreement: there is nobody to ask."),
    )
    CONSENT_AWAITED = (
        "agreement.consent_awaited",
        _("The community authority was asked about this release and has not answered yet."),
    )
    CONSENT_REFUSED = (
        "agreement.consent_refused_to_release",
        _(
            "The community authority refused its consent to this release, or took it back. It is not asked again; it can still consent "
            "of its own accord."
        ),
    )
    CONSENT_GIVEN = "agreement.consented_to_release", _("The community authority has consented to this release.")
    CONSENT_LASTS = (
        "agreement.consent_lasts",
        _("Your community has consented for as long as the agreement lasts, and no release waits for its answer."),
    )
    ASSURANCE = (
        "agreement.assurance",
        _(
            "The recipient’s safeguards were not assessed within the year, or do not reach the level agreed. Its data steward assesses them from the desk."
        ),
    )
    LEVEL_RESTS_ON_IT = (
        "assurance.level_rests_on_it",
        _(
            "The level of the safeguards rests on this document. Attach another one about the same safeguards first, or assess them anew."
        ),
    )
    NOT_AUTHORITY = (
        "agreement.not_authority",
        _("Only the community authority itself can record or withdraw its consent."),
    )
    EXTENSION_OPEN = "agreement.extension_open", _("A request for more time waits for an answer already.")
    NOTHING_TO_ATTEST = "agreement.nothing_to_attest", _("No proof of destruction is asked of your organization.")
    NO_PARTY = "agreement.not_a_party", _("Only a party to the agreement can do this.")
    NOT_WITHHELD = "agreement.not_withheld", _("Your organization does not withhold this field.")
    NOBODY_TO_REMIND = "agreement.nobody_to_remind", _("Nobody’s signature is missing.")
    OTHER_STATUS = "agreement.other_status", _("Its status does not allow this.")
    HELD_ELSEWHERE = (
        "agreement.held_elsewhere",
        _("Another node suspended it. Its people alone can let it go on."),
    )
    HOME_ELSEWHERE = (
        "agreement.home_elsewhere",
        _("Its home is another node: what it says changes there. Return it with a reason, or propose an amendment."),
    )
    NOT_NEGOTIABLE = (
        "agreement.not_negotiable",
        _("It proposes something that parties do not negotiate, or that no agreement of this platform can say."),
    )
    TOO_MANY_PROPOSALS = (
        "agreement.too_many_proposals",
        _("Too many proposals wait for an answer already. Have some of them answered first."),
    )
    UNKNOWN_PROPOSAL = "agreement.unknown_proposal", _("Nothing such was proposed.")
    SPANS_NODES = (
        "agreement.spans_nodes",
        _(
            "Its parties live on several nodes, where this cannot be done. Sign on each node; ask for more time by an amendment."
        ),
    )
    TOO_LARGE_FOR_NODES = (
        "agreement.too_large_for_nodes",
        _(
            "It is too long to be sent to the other nodes of its parties. Shorten its texts, or put parts of them into agreements of their own."
        ),
    )
    NOT_ITS_HOME = "agreement.not_its_home", _("The node that said this is not the agreement’s home.")
    NOT_ITS_NODE = "agreement.not_its_node", _("The node that said this does not speak for a party of the agreement.")
    UNKNOWN_PARTY = (
        "agreement.unknown_party",
        _("A party is no organization of this network, as far as this node knows."),
    )
    NOT_CONCERNED = "agreement.not_concerned", _("None of its parties lives on this node.")
    KNOWN_OTHERWISE = (
        "agreement.known_otherwise",
        _("Another agreement stands here under the same identifier or version."),
    )
    OTHER_CONTENT = (
        "agreement.other_content",
        _("What this node would show differs from what the other one signs."),
    )
    SIGNED_TWICE = "agreement.signed_twice", _("This person has signed for the party already.")
    NOT_ACTIVE = "agreement.not_active", _("The agreement is not active.")
    POOL_HOLDER = (
        "agreement.pool_holder",
        _(
            "Rows are pooled by at least three providers, and held by one of them that has its home here. Name one of the providers, or nobody."
        ),
    )
    SPLIT_CONTROLLERS = (
        "agreement.split_controllers",
        _(
            "The split rule must say of at least two parties whose rows are theirs, and of nobody who is no provider and not the processor itself."
        ),
    )
    SPLIT_TWICE = (
        "agreement.split_twice",
        _(
            "Two parties claim the same value in a column of the split rule. Agree on whose it is, and let one of them name it."
        ),
    )
    SPLIT_SERIES = (
        "agreement.split_series",
        _(
            "The split rule needs one party that is the processor, and a series of its own into which the exports come: one that takes rows "
            "as they are, and that no other agreement names."
        ),
    )
    NOTHING_IS_SPLIT = "agreement.nothing_is_split", _("No export is split under this agreement.")
    NOT_CONTROLLER = (
        "agreement.not_controller",
        _("Only an organization whose rows are processed under the agreement can do this."),
    )
    NOTHING_HELD = "agreement.nothing_held", _("No rows are held under this agreement.")
    AGREED_ALREADY = "agreement.agreed_already", _("Your organization has agreed already. The others must agree too.")
    DOCUMENT_GONE = "document.gone", _("The document is no longer kept.")
    DOCUMENTS_SPENT = (
        "document.spent",
        _("You have opened as many sealed documents as one person may within a day. Go on tomorrow."),
    )
    DOCUMENT_OVER = "document.over", _("This view is closed. Ask for the document again if you still need it.")
    DOCUMENT_NOT_YOURS = (
        "document.not_yours",
        _("Only the person who asked to see this document may open it. Ask for it yourself."),
    )
    DOCUMENT_KEY_MISSING = (
        "document.key_missing",
        _("The key of this view is in another browser. Ask for the document again in this one."),
    )
