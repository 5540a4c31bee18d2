from anonymizer.detectors.recognizers.web import WebRecognizer

CASES = {
    WebRecognizer: [
        "see ⟦https://www.example.org/omar⟧.",
        "(⟦http://example.net/p/winona690⟧)",
        "⟦www.example.com/user/sylvie⟧ pour",
        "⟦example.net/omar⟧",
        "at ⟦example.org⟧",
        "follow ⟦@omar_m⟧",
        "insta: ⟦omar.m⟧",
        "e.g. this",
        "and/or that",
        "24/7.",
        "call @ noon",
        "end.Next sentence",
        "her page ⟦linktr.ee/hanh62pham⟧ lists",
    ],
}
