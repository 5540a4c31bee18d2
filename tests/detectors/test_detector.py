"""What is found in English and French texts, by the stock recognizers and models. All people and numbers are invented."""

import logging
from itertools import pairwise

import pytest

from anonymizer.detectors import DetectorFailed, build_analyzer
from anonymizer.detectors.detector import PIECE_CHARACTERS, pieces

pytestmark = pytest.mark.models

ENGLISH = [
    ("Omar Mansour called from 416-555-0199", [("Omar Mansour", "PERSON"), ("416-555-0199", "PHONE")]),
    ("write to omar@mail.example.net please", [("omar@mail.example.net", "EMAIL")]),
    ("her SIN is 130 692 544", [("130 692 544", "SIN")]),
    ("postal code K1A 0B1", [("K1A 0B1", "POSTAL_CODE")]),
    ("card 4111 1111 1111 1111 was refused", [("4111 1111 1111 1111", "ACCOUNT")]),
    ("born March 20, 1956", [("March 20, 1956", "DATE_OF_BIRTH")]),
    ("she is 61 years old", [("61 years old", "AGE")]),
    ("logged in from 203.0.113.7", [("203.0.113.7", "URL_IP")]),
    ("see https://www.example.org/omar", [("https://www.example.org/omar", "URL_IP")]),
    ("Dad Omar Mansour, 98, wandered off", [("Dad Omar Mansour", "PERSON"), ("98", "AGE")]),
    ("father Omar Mansour (February 18, 2015)", [("Omar Mansour", "PERSON"), ("February 18, 2015", "DATE_OF_BIRTH")]),
    ("Chief Olive Day signed", [("Olive Day", "PERSON")]),
    ("moved, per Ts'ekoo Sa’n", [("Ts'ekoo Sa’n", "PERSON")]),
    ("T2 for Omar Mansour, S.I.N. 130 692 544", [("Omar Mansour", "PERSON"), ("130 692 544", "SIN")]),
    (
        "3 kids: Bernice 1, Terry 10, evicted",
        [("Bernice", "PERSON"), ("1", "AGE"), ("Terry", "PERSON"), ("10", "AGE")],
    ),
    ("told to call sgt Mansour about it", [("sgt Mansour", "PERSON")]),
    ("Account holder: Hope St. Croix", [("Hope St. Croix", "PERSON")]),
    (
        "Patient: Peddle, Omar   DOB: 1971-10-05",
        [("Peddle", "PERSON"), ("Omar", "PERSON"), ("1971-10-05", "DATE_OF_BIRTH")],
    ),
    ("banned until May, aka Peanut", [("Peanut", "PERSON")]),
    ("I am better now. Peggy", [("Peggy", "PERSON")]),
    ("Snowball, real name Clarence Sock", [("Snowball", "PERSON"), ("Clarence Sock", "PERSON")]),
    ("ride home for Ti-Rouge and Bin-Bin", [("Ti-Rouge", "PERSON"), ("Bin-Bin", "PERSON")]),
    ("the tenant Meadow (28) wants a meal", [("Meadow", "PERSON"), ("28", "AGE")]),
    ("Dear neighbour, the fridge opens", []),
    ("Furnace is 20 years old and leaks", [("20 years old", "AGE")]),
    (
        "- I. Hersi: detox\n- Sully: barred until Friday\n- Omar Mansour: needs insulin",
        [("I. Hersi", "PERSON"), ("Sully", "PERSON"), ("Omar Mansour", "PERSON")],
    ),
    ("Hey this is Mo, did you find my bus pass?", [("Mo", "PERSON")]),
    ("rent is $500/mo and he stayed 3 mo", []),
    ("my spouse isn't working and I don't know", []),
    ("she would not give a name. Says he is cold", []),
    ("BY-LAW 2017-255 PERMITS NOISE FROM 7 A.M. TO 9 P.M.", []),
    ("VI-SPDAT 9, PHQ-9 14", []),
    ("texter says mom is home now", []),
    ("You can write me any time. Hope Pickering", [("Hope Pickering", "PERSON")]),
    ("MINUTES, May 6, 2026. Present: Omar Mansour", [("Omar Mansour", "PERSON")]),
    ("Bed 7 M.-J. Mollen slept well", [("M.-J. Mollen", "PERSON")]),
    ("families Veilleux and Rancourt out", [("Veilleux", "PERSON"), ("Rancourt", "PERSON")]),
    ("Bank: transit 62913 inst 815 acct 8621595", [("transit 62913 inst 815 acct 8621595", "ACCOUNT")]),
    ("Boozhoo, the hall opens at six. Miigwech", []),
    ("- Laundry: soap is out\n- Kitchen: closed at 8 sharp", []),
    ("JOJO: KEYS FOUND, IN THE DRAWER", [("JOJO", "PERSON")]),
    ("seen with Jun-Jun 3 days ago", [("Jun-Jun", "PERSON")]),
    ("listed under her maiden name Church", [("Church", "PERSON")]),
    ("so the total goes in box 4", []),
    ("Parent sign in\nNorm Campbell with his mom\nTeeny 9:40", [("Norm Campbell", "PERSON"), ("Teeny", "PERSON")]),
    ("Tiny (daughter) 2017/08/11", [("Tiny", "PERSON"), ("2017/08/11", "DATE_OF_BIRTH")]),
    ("Pharmacist Denis Des Rosiers called", [("Denis Des Rosiers", "PERSON")]),
    ("Bilen: hi\nCounsellor: hello\nBilen: are you there", [("Bilen", "PERSON"), ("Bilen", "PERSON")]),
    ("Texter: hi\nCounsellor: hello\nTexter: are you there", []),
    ("the caller needs food and winter boots", []),
    ("call back Friday, told to try 2-1-1 or 1-800-668-6868", []),
    ("referred to Robertson House and to robertson house", []),
    ("speaks Arabic", []),
]
FRENCH = [
    ("Le client Omar Mansour appelle du 514-555-0199", [("Omar Mansour", "PERSON"), ("514-555-0199", "PHONE")]),
    ("son NAS est le 130 692 544", [("130 692 544", "SIN")]),
    ("code postal H2X 1Y4", [("H2X 1Y4", "POSTAL_CODE")]),
    ("la carte 4111 1111 1111 1111 est refusée", [("4111 1111 1111 1111", "ACCOUNT")]),
    ("née le 1956-03-20", [("1956-03-20", "DATE_OF_BIRTH")]),
    ("écrire à omar@courriel.example.net svp", [("omar@courriel.example.net", "EMAIL")]),
    ("rdv avec maître Ortega pour la garde des enfants", [("maître Ortega", "PERSON")]),
    ("Mme Marie Dubois, CTO, a présenté le budget", [("Mme Marie Dubois", "PERSON")]),
    ("L'équipe travaille avec l'ANSSI et la DINUM depuis trois ans.", []),
    ("ABSENTS EXCUSÉS:", []),
    (
        "LISTE\n1 MAZEROLLE, Bernadette 1973-11-04",
        [("MAZEROLLE", "PERSON"), ("Bernadette", "PERSON"), ("1973-11-04", "DATE_OF_BIRTH")],
    ),
    ("connu dans la rue sous le nom de Mémé Rose", [("Mémé Rose", "PERSON")]),
    ("Ville : Sudbury, Ontario", []),
    ("12 h 10 Guylaine revient du bureau", [("Guylaine", "PERSON")]),
    ("Absente : L. de Repentigny.", [("L. de Repentigny", "PERSON")]),
    ("refusé par le monsieur. Équipe en route", []),
    ("Islande a dix-sept ans.", [("Islande", "PERSON"), ("dix-sept ans", "AGE")]),
    ("Bonbon pour tous, elle a dix-sept ans.", [("dix-sept ans", "AGE")]),
    ("Bonne nuit, Loulou est rentré.", [("Loulou", "PERSON")]),
    ("Precious appelle pour un lit.", [("Precious", "PERSON")]),
    ("attached Marie-Soleil's lease", [("Marie-Soleil", "PERSON")]),
    ("interpreters available in Tłı̨chǫ, Farsi and Tigrinya", []),
    ("Max grant is $1,927, pick up Brandon n Réjean", [("Brandon", "PERSON"), ("Réjean", "PERSON")]),
    ("et le toit coule. benoît caron a publié", [("benoît caron", "PERSON")]),
    ("Vu Trésor au dépanneur. Va mieux", [("Trésor", "PERSON")]),
    ("hey its Balwinder uh Sharma im trying", [("Balwinder", "PERSON"), ("Sharma", "PERSON")]),
    ("with the Bellegarde family, and the Toronto family", [("Bellegarde", "PERSON")]),
    ("Speaks Dakelh or Saulteaux only.", []),
    ("see Dr Morin Thu Apr 10", [("Dr Morin", "PERSON")]),
    ("Opposing counsel is D Stevens. Bring forms.", [("D Stevens", "PERSON")]),
    ("Le vaccin contre l’hépatite B Positive est ici.", []),
    ("une lettre de Daphne du Maurier", [("Daphne du Maurier", "PERSON")]),
    ("une lettre de Daphne du Tremplin", [("Daphne", "PERSON")]),
    ("adopté par le décret 28701 et la loi n° 5190", []),
    ("le juge Mansour a statué", [("juge Mansour", "PERSON")]),
    ("besoin de nourriture et de bottes d'hiver", []),
    ("rappeler vendredi, donné le 9-8-8 et le 1-866-274-6627", []),
    ("dirigée vers le centre lucien-fort", []),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [("en", *case) for case in ENGLISH] + [("fr", *case) for case in FRENCH],
)
@pytest.mark.parametrize("forced", [True, False])
def test_text_is_hidden_where_it_must_be(detector, language, text, expected, forced):
    [spans] = detector.analyze([text], language=language if forced else "auto")

    assert [(text[span.start : span.end], span.label) for span in spans] == expected


def test_results_follow_their_texts_when_texts_repeat(detector):
    texts = ["call 416-555-0199", "", "  \n", "rien à signaler", "call 416-555-0199"]

    spans = detector.analyze(texts)

    assert [len(found) for found in spans] == [1, 0, 0, 0, 1]
    assert detector.analyze([]) == []


def test_results_do_not_depend_on_what_else_is_analyzed(detector):
    texts = [text for text, _ in ENGLISH + FRENCH]

    together = detector.analyze(texts)

    assert together == [detector.analyze([text])[0] for text in texts]


def test_caller_may_change_the_lists_it_gets(detector):
    first, second = detector.analyze(["call 416-555-0199"] * 2)
    first.clear()

    assert len(second) == 1


@pytest.mark.parametrize("language", ["", "EN", "de"])
def test_unknown_language_is_refused(detector, language):
    with pytest.raises(ValueError, match="'auto'"):
        detector.analyze(["call"], language=language)


def test_unpaired_surrogates_and_astral_signs_keep_offsets(detector):
    text = "\ud800 😀 call 416-555-0199"

    [[span]] = detector.analyze([text])

    assert text[span.start : span.end] == "416-555-0199"


def test_long_text_is_analyzed_to_its_end(detector):
    text = "the caller needs food. " * 2_000 + "call 416-555-0199"

    spans = detector.analyze([text])[0]

    assert text[spans[-1].start : spans[-1].end] == "416-555-0199"


@pytest.mark.parametrize("unit", ["word ", "x"])
@pytest.mark.parametrize("length", [0, PIECE_CHARACTERS, PIECE_CHARACTERS + 1, 3 * PIECE_CHARACTERS])
def test_pieces_cover_a_text_and_overlap(unit, length):
    text = (unit * length)[:length]

    cut = list(pieces(text))

    assert all(text[offset : offset + len(piece)] == piece for offset, piece in cut)
    assert all(len(piece) <= PIECE_CHARACTERS for _, piece in cut)
    assert cut[0][0] == 0
    assert cut[-1][0] + len(cut[-1][1]) == length
    assert all(after < before + len(piece) for (before, piece), (after, _) in pairwise(cut))


def test_presidio_user_gets_an_analyzer_that_keeps_services_visible(detector):
    analyzer = build_analyzer(services=["Robertson House"])

    results = analyzer.analyze("Omar Mansour sleeps at Robertson House, K1A 0B1", "en")

    assert {"PERSON", "CA_POSTAL_CODE"} <= {result.entity_type for result in results}
    assert all(result.start < 12 or result.start > 38 for result in results)


def test_no_word_of_a_text_is_logged(detector, caplog):
    caplog.set_level(logging.NOTSET)
    canary = "Zebulonqx Quillfeather"

    detector.analyze(
        [f"Client {canary}, zebulonqx@quill.example.net, 416-555-0199, IBAN GB82WEST12345698765432", canary]
    )
    logging.getLogger("presidio-analyzer").error("Failed to validate text %s", canary)
    logging.getLogger("decision_process").info("[%s][%s]", 1, canary)

    logged = "\n".join(f"{record.getMessage()} {record.exc_text}" for record in caplog.records).lower()
    assert "failed to validate text" in logged  # what is wrong is still said
    assert not any(word in logged for word in ("zebulonqx", "quill", "555-0199", "gb82west"))


def test_error_of_presidio_is_passed_on_without_its_words(detector, monkeypatch):
    def refuse(*_arguments, **_options):
        raise ValueError("Did not find word 'Zebulonqx'")

    monkeypatch.setattr(detector._engine, "analyze", refuse)

    with pytest.raises(DetectorFailed) as failure:
        detector.analyze(["Zebulonqx called"])

    assert "Zebulonqx" not in str(failure.value)
    assert failure.value.__suppress_context__


@pytest.mark.parametrize(
    "text", ["wants the Elizabeth Fry Society number", "un don à la Fondation Lucie Tremblay hier"]
)
def test_organizations_that_bear_a_name_stay_visible(detector, text):
    assert detector.analyze([text]) == [[]]


def test_one_thread_computes_whatever_the_environment_says(detector, monkeypatch):
    from threadpoolctl import ThreadpoolController

    from anonymizer.detectors import analyzer

    threads = []

    class Watched(analyzer.Artifacts):
        def __init__(self, *parts):
            threads.extend(each["num_threads"] for each in ThreadpoolController().select(user_api="blas").info())
            super().__init__(*parts)

    monkeypatch.setattr(analyzer, "Artifacts", Watched)
    with ThreadpoolController().limit(limits=2):
        detector.analyze(["Omar Mansour called."])

    assert set(threads) == {1}
