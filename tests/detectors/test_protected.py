"""Names of services and hotlines stay visible; what lies beside them does not."""

import pytest

from anonymizer.detectors.protected import ProtectedNames, hotlines, left_hidden

NAMES = ProtectedNames(
    [
        "Robertson House",
        "Robertson House Annex",
        "Le Pas de la rue",
        "Résidence Gilles-Carle",
        "Stop",
        "MS",
        "Marshall",
        "Aurore",
    ]
)


def found(text):
    return [text[start:end] for start, end in NAMES.ranges(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("sent to Robertson House today", ["Robertson House"]),
        ("sent to ROBERTSON HOUSE'S intake", ["ROBERTSON HOUSE'S"]),
        ("the Robertson House Annex is full", ["Robertson House Annex"]),
        ("residence gilles carle, Résidence Gilles-Carle", ["residence gilles carle", "Résidence Gilles-Carle"]),
        ("Re\u0301sidence Gilles-Carle", ["Re\u0301sidence Gilles-Carle"]),
        ("vue au Pas de la rue", []),
        ("Robertson Housework", []),
        ("nonstop", []),
        ("", []),
    ],
)
def test_names_are_found_whole_and_longest_first(text, names):
    assert found(text) == names


@pytest.mark.parametrize(
    "line",
    [
        *("2-1-1", "211", "9-8-8", "988", "9-1-1", "911", "8-1-1", "811", "2\u20111\u20111"),
        *("1-800-668-6868", "1 866 274 6627", "18002746627", "800-668-6868", "(866) 274-6627", "+1 888.579.2888"),
        "1-866-APPELLE",
        "1 (877) 555-0100",
    ],
)
def test_hotlines_are_found_in_every_form(line):
    text = f"told to call {line}, day or night"

    assert [text[start:end] for start, end in hotlines(text)] == [line]


def test_a_local_number_that_begins_as_a_line_does_is_no_line():
    assert hotlines("me texter, (514) 310-4051, ou 310-2550") == [(30, 38)]


def test_an_acronym_that_is_a_word_of_every_day_counts_in_capitals_alone():
    text = "a 48 ans, a 48 ANS, par ANS"

    assert ProtectedNames(["ANS"], acronyms=True).ranges(text) == [(24, 27)]
    assert ProtectedNames(["NOV"], acronyms=True).ranges("Nov 6, NOV 6, at NOV") == [(17, 20)]
    assert len(ProtectedNames(["ANS"]).ranges(text)) == 3


@pytest.mark.parametrize("before", ["416 555 0199 ", "911 ", "asked 4 ", "9-8-8 "])
def test_a_toll_free_line_right_after_another_number_is_found(before):
    text = f"{before}1-866-277-3553"

    assert "1-866-277-3553" in [text[start:end] for start, end in hotlines(text)]


@pytest.mark.parametrize(
    "text",
    ["416-988-1234", "416 555 0199", "8005550199", "2110 Main", "file 4-2-1-1-7", "A211", "310-2871, rue Aberdeen"],
)
def test_other_numbers_are_no_hotline(text):
    assert hotlines(text) == []


@pytest.mark.parametrize(
    ("text", "span", "words", "hidden"),
    [
        ("at Robertson House now", "Robertson House", True, []),
        ("at Robertson House now", "Robertson", True, []),
        ("at Robertson House, now", "Robertson House,", True, []),
        ("at Robertson House Omar Mansour", "Robertson House Omar Mansour", True, ["Omar Mansour"]),
        ("Omar of Robertson House and J. Lee", "Omar of Robertson House and J. Lee", True, ["Omar of", "and J. Lee"]),
        ("call Nicole Marshall", "Nicole Marshall", True, ["Nicole Marshall"]),
        ("at Marshall now", "Marshall", True, []),
        ("Marshall Omar", "Marshall Omar", True, ["Omar"]),
        ("for Aurore Tremblay", "Aurore Tremblay", True, ["Aurore Tremblay"]),
        ("Stop and Robertson House", "Stop and Robertson House", True, []),
        ("mail robertson.house@example.net", "robertson.house@example.net", False, ["robertson.house@example.net"]),
        ("dial 2-1-1", "2-1-1", False, []),
        ("told 9-8-8 Omar", "9-8-8 Omar", True, ["Omar"]),
        ("lives at 211 Main Street", "211 Main Street", True, ["211 Main Street"]),
        ("call 1-800-668-6868 ext 5512", "1-800-668-6868 ext 5512", False, ["1-800-668-6868 ext 5512"]),
        ("Stop 7317 542 993 FU", "Stop 7317 542 993", False, ["7317 542 993"]),
        ("cut off 20 Oct. Robertson House", "20 Oct. Robertson", False, ["20 Oct"]),
        ("boots 11, Robertson House", "11, Robertson", False, []),
        ("told 2 Robertson House now", "2 Robertson House", False, []),
        ("at 412 Robertson House now", "412 Robertson House", False, ["412 Robertson House"]),
        ("xfer to 9-8-8 1015", "9-8-8 1015", False, []),
        ("call 911 1-855-555-0100", "911 1-855-555-0100", False, []),
        ("Mary Ward", "Mary Ward", True, ["Mary Ward"]),
        ("advice to Ms Ward", "Ms Ward", True, ["Ms Ward"]),
        ("MS is open", "MS", True, []),
    ],
)
def test_span_is_dropped_inside_a_name_and_cut_beside_it(text, span, words, hidden):
    start = text.index(span)

    left = left_hidden(text, (start, start + len(span)), names=NAMES.ranges(text), lines=hotlines(text), words=words)

    assert [text[first:last] for first, last in left] == hidden


def test_ten_thousand_names_are_searched_by_their_first_word():
    names = ProtectedNames([f"Maison {number} Test" for number in range(10_000)])

    assert names.ranges("vers Maison 9999 Test hier") == [(5, 21)]
