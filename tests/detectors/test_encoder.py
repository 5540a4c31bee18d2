"""The encoder gives what the models' own layers give, whether it met the words before or not."""

import numpy as np
import pytest
from spacy.tokens import Doc

from anonymizer.detectors import encoder
from anonymizer.detectors.encoder import Encoder, quickened

TEXTS = (
    "Omar Mansour called from 416-555-0199 about Robertson House.",
    "",
    "Élisapie Nappaaluk n'a pas rappelé; sa mère, Jeannie, non plus.",
    "xqzt Omar OMAR omar don't",
)

pytestmark = pytest.mark.models


@pytest.fixture(params=["en", "fr"])
def found(request, detector):
    """The model as it came, and its encoder, with texts of both languages."""
    nlp = detector._engine.nlp_engine.get_nlp(request.param)
    original = nlp.get_pipe("ner").model.layers[0].attrs["original"]
    return original, Encoder(original), [nlp.make_doc(text) for text in TEXTS]


def test_rows_are_those_of_the_model(found):
    original, encoder, docs = found

    rows = encoder(docs)
    again = encoder(docs)

    assert rows.shape == (sum(map(len, docs)), 64)
    np.testing.assert_allclose(rows, original.predict(docs), atol=1e-4)
    np.testing.assert_array_equal(rows, again)


def test_words_kept_are_few_and_forgetting_them_changes_nothing(found, monkeypatch):
    original, encoder_, docs = found
    monkeypatch.setattr(encoder, "WORDS_KEPT", 5)

    for doc in filter(len, docs):
        np.testing.assert_allclose(encoder_([doc]), original.predict([doc]), atol=1e-4)

    assert len(encoder_._known) <= 5 + max(map(len, docs))


def test_another_model_is_refused(found):
    original, _, _ = found

    with pytest.raises(ValueError, match="not a model of these layers"):
        Encoder(original.layers[0])


def test_nobody_trains_a_model_that_was_quickened(detector):
    nlp = detector._engine.nlp_engine.get_nlp("en")
    model = nlp.get_pipe("ner").model

    _, backprop = model.layers[0]([Doc(nlp.vocab, words=["Omar"])], is_train=True)

    assert model.layers[0].name == "encoder"
    with pytest.raises(NotImplementedError):
        backprop(None)
    with pytest.raises(ValueError, match="not a model"):
        quickened(model)
