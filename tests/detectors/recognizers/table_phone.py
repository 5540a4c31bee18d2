from anonymizer.detectors.recognizers.phone import TelephoneRecognizer

CASES = {
    TelephoneRecognizer: [
        "call ⟦416-555-0199⟧ now",
        "⟦(514) 555.0199 poste 12⟧",
        "⟦514-555-0199 ext. 204⟧",
        "⟦514 5550199⟧",
        "⟦5145550199⟧",
        "⟦+1 514 555 0199⟧",
        "⟦1.514.555.0199⟧",
        "⟦514/555-0199⟧",
        "⟦514–555–0199⟧",
        "⟦(514)555-0199⟧",
        "tel ⟦416-555-O199⟧",
        "texted from ⟦555-0101⟧",
        "⟦+33 6 12 34 56 78⟧",
        "at ⟦four one six, five five five, oh one nine nine⟧",
        "au ⟦cinq un quatre cinq cinq cinq zéro un neuf neuf⟧",
        "⟦1-800-668-6868⟧",  # found here, left visible by protected.hotlines
        "mon nouveau num c ⟦555 0102⟧ merci",
        "in 2024-2025",
        "$416,555",
        "open 9-5",
        "two or three of five",
        "case 12-3456",
        "mère inconsciente. 911. 4387 rue des Merisiers",
        "mère : ⟦555.0101⟧",
        "⟦(119) 490-2682 x672⟧",
        "au ⟦+1 306 555 0135⟧. 911 avisé",
        "la rappeler au ⟦902 555 01 47 poste 4701⟧, interprète",
        "au ⟦quatre cent cinquante cent quarante soixante-quinze vingt⟧",
    ]
}
