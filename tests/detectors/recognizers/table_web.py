from anonymizer.detectors.recognizers.web import IpAddressRecognizer, WebRecognizer

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
    IpAddressRecognizer: [
        "from ⟦203.0.113.7⟧",
        "⟦2001:db8::8423:6⟧;",
        "IP ⟦2001:db8::1a1:1⟧: 3 chats",
        "⟦00:1A:2B:3C:4D:5E⟧",
        "at 12:30:45",
        "version 1.2.3",
        "999.1.1.1",
        "9:30-10:30",
    ],
}
