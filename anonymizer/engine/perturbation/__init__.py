"""Treatments that change values instead of making them coarser. Each gives back numbers or words of the same form.

==================  =========================================================================================
``microaggregate``  each number becomes the mean of its group of at least k records (MDAV)
``top-code``        numbers beyond an end become that end
``round``           numbers become multiples of a base, the nearest or an unbiased random one
``pram``            some categories are redrawn, so that shares stay the same in expectation
``swap``            numbers or dates change places with others of nearly the same rank
``shift``           all dates of a person move by the same number of days
==================  =========================================================================================

What is random follows the key of the run: the same table, recipe and key make the same bytes, and nobody else can repeat it.
"""

from __future__ import annotations

PERTURBATIONS = ("microaggregate", "top-code", "round", "pram", "swap", "shift")
