from anonymizer.detectors.recognizers.email import EmailAddressRecognizer

CASES = {
    EmailAddressRecognizer: [
        "write to ⟦omar@mail.example.net⟧.",
        "⟦OMAR+211@MAIL.EXAMPLE.NET⟧",
        "⟦zoé_roy@courriel.example.qc.ca⟧",
        "⟦omar@mail⟧",
        "⟦omar @ mail.example.net⟧",
        "⟦omar.roy at mail dot example dot net⟧",
        "⟦omar[at]mail[dot]example[dot]net⟧",
        "⟦omar arobase courriel point example point net⟧",
        "meet @ 5",
        "call Omar @ 306",
        "he was at mail room",
        "look at the dot on the map",
    ]
}
