from anonymizer.detectors.recognizers.birth_date import BirthDateRecognizer

CASES = {
    BirthDateRecognizer: [
        "born ⟦March 20, 1956⟧",
        "DOB ⟦20.03.1956⟧",
        "dob: ⟦01/16/16⟧",
        "D.O.B. ⟦1-NOV-1971⟧",
        "née le ⟦23 mai 1977⟧",
        "DDN : ⟦1956-03-20⟧",
        "date de naissance ⟦1er mars 1990⟧",
        "(b. ⟦August 13, 1950⟧)",
        "born ⟦the twelfth of May nineteen eighty-two⟧",
        "né le ⟦douze mai mille neuf cent quatre-vingt-deux⟧",
        "dob ⟦19820512⟧",
        "born in ⟦1956⟧",
        "Born | ⟦February 10, 1994⟧",
        "born in Ottawa on ⟦May 2, 1971⟧",
        "Amina Farah, ⟦1956-03-20⟧, F",
        "⟦1956-03-20⟧ (DOB)",
        "waitlist 2025-01-10",
        "due Dec 13, 2024",
        "le 16 mars 2026",
        "the Act of June 12, 1985",
        "on February 15",
        "born and raised here",
        "2024-2025",
        "le défendeur ne verse rien depuis le 2021-01-03",
        "nés : Fadwa, le ⟦2013-12-23⟧, et Napoléon, le ⟦13 février 2014⟧",
    ]
}
