from anonymizer.detectors.recognizers.sin import SinRecognizer

CASES = {
    SinRecognizer: [
        "her SIN is ⟦130 692 544⟧",
        "NAS : ⟦130-692-544⟧",
        "S.I.N. ⟦130.692.544⟧",
        "sin#⟦130692544⟧",
        "numéro d'assurance sociale ⟦130 692 545⟧",  # fails the checksum and is hidden all the same
        "social insurance number: ⟦900 111 222⟧",
        "⟦046 454 286⟧ (SIN)",
        "⟦130-692-544⟧ given over the phone",
        "⟦130692544⟧",
        "call 416-555-0199",
        "population 1 234 567",
        "a sin to waste 300 meals",
        "order 12-34",
        "paid $130 692 544",
    ]
}
