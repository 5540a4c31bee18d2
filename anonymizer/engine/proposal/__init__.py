"""Recipes for people who have no expert at hand: a first one from the profile, three named ones from the table itself."""

from __future__ import annotations

from anonymizer.engine.proposal.column_priority import narrowed
from anonymizer.engine.proposal.findings import in_sentences, lost_in_words
from anonymizer.engine.proposal.initial_recipe import MAX_SUPPRESSED, propose
from anonymizer.engine.proposal.offers import Offer, offer
from anonymizer.engine.proposal.variants import Proposal

__all__ = ["MAX_SUPPRESSED", "Offer", "Proposal", "in_sentences", "lost_in_words", "narrowed", "offer", "propose"]
