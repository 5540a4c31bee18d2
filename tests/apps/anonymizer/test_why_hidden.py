"""The reason for a hidden stretch is told with the words around it, cut at blanks."""

from anonymizer.text_samples import AROUND, why_hidden


def test_why_hidden_tells_place_words_around_and_words_of_the_language() -> None:
    text = "The landlord said last week that " + "[PHONE] was not his number, so please try the other one."
    start = text.index("[")
    hidden = [[start, start + 7, "PHONE", "TelephoneRecognizer", 0.75, "shape of a number"]]

    (why,) = why_hidden(text, hidden, "fr")

    assert (why.place, why.written, why.label, why.score) == (1, "[PHONE]", "PHONE", 0.75)
    assert (why.recognizer, why.reason) == ("Numéros de téléphone", "forme d’un numéro")
    assert why.before.startswith("…")
    assert why.before.endswith("week that")
    assert why.after.startswith("was not his")
    assert why.after.endswith("…")
    assert max(len(why.before), len(why.after)) <= AROUND + 1


def test_why_hidden_of_a_text_without_hidden_stretches_is_nothing() -> None:
    assert why_hidden("nobody called", [], "en") == []
