"""Keys come from the environment, a file that nobody else reads, or a credential of systemd; whatever is wrong is said without them."""

from __future__ import annotations

import base64
import stat

import pytest
from django.core.exceptions import ImproperlyConfigured

from entente.config import env
from entente.config.key_files import keys_of, write_keys

NAME = "ENTENTE_TRIAL_KEY"
OLD, NEW = (bytes([number]) * 32 for number in (1, 2))
OLD_TEXT, NEW_TEXT = (base64.b64encode(key).decode() for key in (OLD, NEW))


@pytest.fixture(autouse=True)
def _nothing(monkeypatch):
    monkeypatch.delenv(NAME, raising=False)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "keys"
    path.write_text(f"# of the master\n{NEW_TEXT}  # since today\n\n{OLD_TEXT}\n")
    path.chmod(0o600)
    return path


def test_any_secret_can_be_a_credential_of_systemd(monkeypatch, tmp_path):
    (tmp_path / "entente-trial-key").write_text("an invented secret\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))

    assert env.text(NAME) == "an invented secret"
    monkeypatch.setenv(NAME, "another")
    with pytest.raises(ImproperlyConfigured) as both:
        env.text(NAME)
    assert "invented" not in str(both.value)
    assert "another" not in str(both.value).replace("and the credential", "")


def test_environment_holds_the_key_in_use_and_older_ones(monkeypatch):
    monkeypatch.setenv(NAME, f"{NEW_TEXT}, {OLD_TEXT}")

    assert env.keys(NAME, file="") == (NEW, (OLD,))
    monkeypatch.setenv(NAME, NEW_TEXT)
    assert env.keys(NAME, file="") == (NEW, ())


def test_process_without_business_has_no_key_and_one_that_needs_it_does_not_start():
    assert env.own_keys(NAME, file="") == (None, ())
    with pytest.raises(ImproperlyConfigured, match=f"{NAME} is not set"):
        env.keys(NAME, file="")


def test_file_holds_a_key_a_line(file):
    assert keys_of(NAME, file=str(file)) == [NEW, OLD]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o666, 0o620])
def test_file_that_others_can_read_or_change_is_refused(file, mode):
    file.chmod(mode)

    with pytest.raises(ImproperlyConfigured, match="chmod 600") as refusal:
        keys_of(NAME, file=str(file))

    assert NEW_TEXT not in str(refusal.value)


def test_credential_of_systemd_is_read_by_its_name(monkeypatch, tmp_path):
    (tmp_path / "entente-trial-key").write_text(NEW_TEXT)
    (tmp_path / "entente-trial-key").chmod(0o440)  # systemd's own rights, by an access list
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))

    assert keys_of(NAME, file="") == [NEW]


def test_two_sources_are_refused(monkeypatch, file):
    monkeypatch.setenv(NAME, NEW_TEXT)

    with pytest.raises(ImproperlyConfigured, match="both set"):
        keys_of(NAME, file=str(file))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "holds no key"),
        ("# only a remark\n", "holds no key"),
        ("a secret that is no base64!", "must be base64"),
        (base64.b64encode(b"a short secret").decode(), "32 bytes"),
        (f"{NEW_TEXT}\n{NEW_TEXT}", "same key twice"),
        ("clé", "cannot be read"),
    ],
)
def test_what_is_no_key_is_refused_and_not_quoted(file, content, reason):
    file.write_text(content, encoding="utf-8")

    with pytest.raises(ImproperlyConfigured, match=reason) as refusal:
        keys_of(NAME, file=str(file))

    assert "secret" not in str(refusal.value)
    assert NEW_TEXT not in str(refusal.value)
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


def test_missing_file_is_named(tmp_path):
    with pytest.raises(ImproperlyConfigured, match=f"{NAME}_FILE.*FileNotFoundError"):
        keys_of(NAME, file=str(tmp_path / "none"))


def test_file_is_replaced_whole_for_its_owner_alone(file):
    write_keys(file, [OLD, NEW])

    assert keys_of(NAME, file=str(file)) == [OLD, NEW]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == ["keys"]
