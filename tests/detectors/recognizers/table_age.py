from anonymizer.detectors.recognizers.age import AgeRecognizer

CASES = {
    AgeRecognizer: [
        "she is ⟦61 years old⟧",
        "⟦61yo⟧",
        "a ⟦9-month-old⟧ baby",
        "⟦73 yrs⟧.",
        "elle a ⟦87 ans⟧",
        "⟦âge 60⟧",
        "⟦âgée de 60 ans⟧",
        "⟦aged 42⟧",
        "She is ⟦85⟧, due soon",
        "hes ⟦13⟧.",
        "Amina (⟦10⟧)",
        "Amrit et Minh (⟦29 et 56⟧)",
        "les 16 à 24 ans",
        "F, ⟦42⟧, alone",
        "⟦42⟧F,",
        "⟦soixante et un ans⟧",
        "⟦sixty-one years old⟧",
        "kids ⟦4, 7 and 9⟧",
        "depuis 5 ans",
        "il y a 3 ans",
        "for 2 yrs",
        "5 ans d'expérience",
        "55 ans et plus",
        "bail de 12 mois",
        "open 24 hours",
        "she is 3rd in line",
    ]
}
