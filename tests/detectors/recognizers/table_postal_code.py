from anonymizer.detectors.recognizers.postal_code import PostalCodeRecognizer

CASES = {
    PostalCodeRecognizer: [
        "mailed to ⟦M8P7D9⟧.",
        "at ⟦K1A 0B1⟧",
        "⟦k1a0b1⟧",
        "⟦K1A-0B1⟧",
        "⟦K1A  0B1⟧",
        "⟦K1A.0B1⟧",
        "⟦v9e 8 p2⟧",
        "⟦K1A OB1⟧",
        "code postal : ⟦K1AOB1⟧",
        "zip ⟦14201⟧",
        "near K1A",
        "Policy 2B03",
        "⟦D1A 0B1⟧",  # no code begins with D; it is hidden all the same
        "a 5-a-side",
        "4K1 9ZZ",
    ]
}
