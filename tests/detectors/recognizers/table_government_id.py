from anonymizer.detectors.recognizers.government_id import (
    ImmigrationRecognizer,
    LicenceRecognizer,
    PassportRecognizer,
    PlateRecognizer,
    StatusNumberRecognizer,
)

CASES = {
    StatusNumberRecognizer: [
        "status card ⟦6149625904⟧",
        "status # ⟦614 63026 16⟧",
        "carte de statut ⟦678-14355-83⟧",
        "treaty no. ⟦1234567890⟧",
        "status of the file",
        "marital status: single",
    ],
    ImmigrationRecognizer: [
        "UCI ⟦1163176265⟧",
        "IUC : ⟦5136-9281⟧",
        "UCI ⟦11-6317-6265⟧",
        "work permit ⟦U123456789⟧",
        "permis d'études ⟦F306518239⟧",
        "⟦F306518239⟧",
        "immigration office",
        "visa expired in 2024",
    ],
    PassportRecognizer: [
        "passport ⟦GC376327⟧",
        "passeport no ⟦A222125DE⟧",
        "⟦GC376327⟧ expired",
        "passport expired",
        "AB1234",
    ],
    LicenceRecognizer: [
        "Ontario licence ⟦A8652-75582-45313⟧",
        "permis de conduire ⟦P7453-416294-99⟧",
        "DL ⟦1234567⟧",
        "⟦A86527558245313⟧",
        "driver's licence no. ⟦DA-BC-EF-G123HI⟧",
        "permis de stationnement",
        "licence renewed",
    ],
    PlateRecognizer: [
        "plate ⟦CKYV 123⟧",
        "plaque ⟦F33 BLY⟧, grise",
        "licence plate: ⟦H91KTR⟧",
        "red Honda ⟦CKYV 123⟧",
        "VIN ⟦1HGCM82633A004352⟧",
        "a plate of food",
        "plates and cups",
    ],
}
