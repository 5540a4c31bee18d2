"""Recipes for people who have no expert at hand: a first one from the profile, three named ones from the table itself."""

from __future__ import annotations

from anonymizer.engine.proposal.named import Proposal
from anonymizer.engine.proposal.offer import Offer, offer, offer_of
from anonymizer.engine.proposal.ranking import narrowed
from anonymizer.engine.proposal.starting import MAX_SUPPRESSED, propose
from anonymizer.engine.proposal.words import lost_in_words

__all__ = ["MAX_SUPPRESSED", "Offer", "Proposal", "lost_in_words", "narrowed", "offer", "offer_of", "propose"]
