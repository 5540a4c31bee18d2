"""What is written where an identifier stood in a text.

==============  ==========================================================================================
``label``       ``[PERSON]``, in French ``[PERSONNE]``: what stood there, and nothing else
``pseudonym``   ``[PERSON-4k2mq7t3xa]``: the same person, telephone number, ... has the same token in the whole release
``surrogate``   something invented that looks real, of the same form and about the same length
``generalize``  in place: an age to ten years, a postal code to its forward sortation area, a birth date to its decade
``shift``       dates moved by a number of days that is the person's own, so that intervals stay
==============  ==========================================================================================

Where an operator has nothing to say about a label (a telephone number has no generalization), the label is written.
All but ``label`` and ``generalize`` follow the key of the run: another run writes something else.
"""

OPERATORS = ("label", "pseudonym", "surrogate", "generalize", "shift")
DATE = "DATE"
"""Dates that identify nobody by themselves. Detectors leave them; a recipe may have them shifted or generalized."""
LABELS = (
    "PERSON", "LOCATION_ADDRESS", "POSTAL_CODE", "PHONE", "EMAIL", "DATE_OF_BIRTH", "SIN", "HEALTH_NUMBER", "GOV_ID",
    "CASE_ID", "ACCOUNT", "URL_IP", "AGE", DATE,
)  # fmt: skip
"""Labels for which a recipe may choose another operator."""
