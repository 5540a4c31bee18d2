from anonymizer.detectors.recognizers.account import AccountRecognizer

CASES = {
    AccountRecognizer: [
        "transit ⟦12257-007 account 0752271⟧. Owes",
        "succursale ⟦18918, compte 1017495⟧",
        "institution ⟦815, transit 30412, folio 552-901-3⟧",
        "branch meeting, account of the day",
        "card ⟦4111 1111 1111 1111⟧",
        "⟦4111-1111-1111-1111⟧",
        "⟦4111111111111111⟧",
        "acct no. ⟦1452 774 4662⟧:",
        "compte no ⟦410 933 778 8⟧ : hydro",
        "⟦49651-006-6063709⟧",
        "IBAN ⟦GB82WEST12345698765432⟧",
        "visa ending in ⟦4242⟧",
        "PIN: ⟦4471⟧",
        "succ. ⟦72062 inst. 006 compte 39-62-318⟧",
        "compte Hydro ⟦866 392 784 049⟧, au nom",
        "compte banque ⟦33703 480 603 725 5⟧ gelé",
        "account for 300",
        "compte rendu du 12 mars",
        "pin the note",
        "transit at 9:30",
        "fraude interac. 2256 $ du compte",
        "refund to ⟦82536-815 957856 8⟧, ok",
    ]
}
