"""Only the builds that were checked are loaded."""

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from anonymizer.detectors import DetectorFailed, models, versions
from anonymizer.detectors.messages import MESSAGES, message
from anonymizer.detectors.models import MODELS, PARTS_LEFT_OUT, check_model, digest_of, verified_path

META = {"lang": "fr", "name": "core_news_md", "version": "3.8.0", "spacy_git_version": "5010fcbd3"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_installed_model_is_the_pinned_build(language):
    assert (MODELS[language].path() / "config.cfg").is_file()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_image_leaves_out_the_parts_of_a_model_that_are_not_loaded(tmp_path, language):
    trim = Path(__file__).resolve().parents[2] / "deploy" / "image" / "trim"
    model = tmp_path / MODELS[language].package / MODELS[language].folder
    parts = {path.name for path in MODELS[language].path().iterdir() if path.is_dir()} | set(PARTS_LEFT_OUT)
    for part in parts:
        (model / part).mkdir(parents=True)

    subprocess.run(["/bin/sh", trim, tmp_path], check=True, capture_output=True)

    assert parts - {path.name for path in model.iterdir()} == set(PARTS_LEFT_OUT)


@pytest.mark.parametrize("change", [{"version": "3.7.0"}, {"name": "core_news_sm"}, {"spacy_git_version": "0000000"}])
def test_another_build_is_refused_with_both_builds_named(tmp_path, change):
    (tmp_path / "meta.json").write_text(json.dumps(META | change), encoding="utf-8")

    with pytest.raises(DetectorFailed) as refusal:
        check_model(tmp_path, MODELS["fr"])

    assert refusal.value.code == "detector.model_unknown"
    assert "5010fcbd3" in message(refusal.value, "en")
    assert next(iter(change.values())) in message(refusal.value, "fr")


@pytest.mark.parametrize("content", [None, "{", "é".encode("latin-1")])
def test_absent_or_damaged_model_is_said_to_be_missing(tmp_path, content):
    if content is not None:
        (tmp_path / "meta.json").write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(DetectorFailed, match="model_missing"):
        check_model(tmp_path, MODELS["fr"])


def test_absent_package_is_said_to_be_missing():
    with pytest.raises(DetectorFailed, match="model_missing"):
        replace(MODELS["en"], package="no_such_model_package").path()


def test_versions_name_all_that_determines_the_findings():
    assert set(versions()) == {"detectors", "presidio-analyzer", "spacy", "model-en", "model-fr"}
    assert versions()["model-en"] == "en_core_web_md 3.8.0 (5010fcbd3)"


@pytest.mark.parametrize("file", ["analyzer.py", "recognizers/address.py", "recognizers/numbers/passport.py"])
def test_version_changes_with_the_rules(tmp_path, monkeypatch, file):
    before = models.digest_of_rules()
    copy = tmp_path / "detectors"
    shutil.copytree(Path(models.__file__).parent, copy)
    monkeypatch.setattr(models, "__file__", str(copy / "models.py"))
    models.digest_of_rules.cache_clear()
    same = models.digest_of_rules()
    with (copy / file).open("a", encoding="utf-8") as rules:
        rules.write("\n")
    models.digest_of_rules.cache_clear()
    other = models.digest_of_rules()
    models.digest_of_rules.cache_clear()

    assert same == before
    assert other != before


def test_changed_weights_are_refused(tmp_path, monkeypatch):
    (tmp_path / "meta.json").write_text(json.dumps(META), encoding="utf-8")
    (tmp_path / "weights").write_bytes(b"0")
    pin = replace(MODELS["fr"], sha256=digest_of(tmp_path))
    monkeypatch.setattr(type(pin), "path", lambda _pin: tmp_path)
    assert verified_path(pin) == tmp_path
    verified_path.cache_clear()
    (tmp_path / "weights").write_bytes(b"1")

    with pytest.raises(DetectorFailed, match="model_changed"):
        verified_path(pin)


def test_every_message_is_in_both_languages():
    assert all(words.en and words.fr and words.en != words.fr for words in MESSAGES.values())
