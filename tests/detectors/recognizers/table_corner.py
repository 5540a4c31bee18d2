from anonymizer.detectors.recognizers.corner import CornerRecognizer

CASES = {
    CornerRecognizer: [
        "sleeps at the corner of ⟦Robie and Dufferin⟧.",
        "lives at the corner of ⟦Maple and 3rd⟧.",
        "intersection of ⟦King St. W and Bathurst⟧, she",
        "corner where ⟦Mill Road meets Station Street⟧",
        "au coin ⟦Saint-Denis et Ontario⟧.",
        "au coin ⟦de la rue Ontario et de l'avenue Papineau⟧, il",
        "à l'angle ⟦de Sainte-Catherine et De Lorimier⟧ vers minuit",
        "coin ⟦de la gare & de la sapinière⟧",
        "where r u > ⟦dufferin and merrymeeting⟧",
        "t'es où? ⟦Montcalm et des Ormes⟧ au",
        "last seen near ⟦Jasper & Mountainview⟧, grey hoodie",
        "found at ⟦Portage and Main⟧ around midnight",
        "behind the church at ⟦Queen & Parliament⟧.",
        "trouvée près ⟦de la Sapinière / d'Argenson⟧, parle",
        "lot at ⟦robie / cartwright⟧ tonight",
        "6 calls from ⟦Jasper and Silver Birch⟧ area",
        "near Ottawa and Toronto, on",
        "from Canada and France",
        "on Monday and Tuesday",
        "at Bed & Breakfast",
        "from noon to five and on call",
        "the corner store and the church",
        "a coin and a stamp",
        "près de Laval et Longueuil",
        "sur les lois et règlements",
        "at home and school",
        "where is it? ask and wait",
    ]
}
