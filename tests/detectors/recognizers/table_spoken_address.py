from anonymizer.detectors.recognizers.spoken_address import SpokenAddressRecognizer

CASES = {
    SpokenAddressRecognizer: [
        "I'm at ⟦number seventy-nine Wolseley Drive⟧ she says",
        "been at ⟦six thirty-one Kingsmere Avenue⟧ since",
        "⟦nineteen eighty-seven Station Road E⟧, apartment",
        "⟦twelve hundred and five Mill Court⟧, unit",
        "at ⟦number twenty wexley hill⟧",
        "au ⟦quatre-vingt-dix-sept rue Dr-Penfold⟧, dehors",
        "restait au ⟦trente-deux, rue Ste-Thècle⟧, mon père",
        "au ⟦dix-sept quatre-vingt-un av. Principale⟧",
        "le ⟦numéro six de la rue Dufresne⟧.",
        "a one way street",
        "two blocks down the road",
        "a twenty minute drive",
        "four lane road",
        "one more court date",
        "une rue tranquille",
        "un chemin privé",
        "deux places de stationnement",
        "trois rues plus loin",
        "the number of people on our street",
    ]
}
