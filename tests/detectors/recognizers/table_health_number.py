from anonymizer.detectors.recognizers.health_number import HealthNumberRecognizer

CASES = {
    HealthNumberRecognizer: [
        "hc ⟦205 112 084 302⟧ call",
        "MSI card ⟦0012 345 678⟧",
        "OHIP ⟦1234-567-890-AB⟧ given",
        "health card no. ⟦5584486674 ON⟧",
        "health no. ⟦1467953459aa⟧ by phone",
        "BC PHN ⟦9698 658 215⟧",
        "NAM ⟦TREM 5462 1518⟧",
        "carte soleil ⟦trem54621518⟧",
        "⟦TREM54621518⟧",
        "AB PHN ⟦91262-0291⟧",
        "PHIN: ⟦123 456 789⟧",
        "MCP ⟦123456789012⟧",
        "NWT health care card: ⟦N1234567⟧",
        "carte d'assurance maladie no ⟦1234567890⟧",
        "numéro de santé ⟦123456789⟧",
        "⟦9698 658 215⟧ on the form",
        "health centre opens at 9:30",
        "medicare for all in 2025",
        "card 4111 1111 1111 1111",
        "room 1234",
        "phn ⟦6133 346 616 nb⟧ can be",
        "hc ⟦n 4914953⟧",
        "asthme, carte ⟦sain 1352 2318⟧, mere",
        "phn ⟦6133 346 616⟧ is on file",
        "cartes : ⟦4297 953 442 hl⟧; autre",
        "18/01/1974 ⟦1639 477 015 LV⟧. Both",
        "numéro ⟦qiur 9103 1155⟧. raymond",
        "rang 9199 1155",
    ]
}
