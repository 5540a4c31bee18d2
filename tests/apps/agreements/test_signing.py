"""A signature needs a second factor shown anew, carries the organization's key, and can be checked without any connection."""

from __future__ import annotations

import base64
import copy
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.passkeys import answered, attested_passkey
from tests.workers import take_all_events
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
@kept
def proposed(network: Any) -> Any:
    """An agreement with two clauses, open for signature; of the nonprofit two stewards must sign."""
    from agreements import services
    from agreements.terms import Terms
    from entente.organizations.services import join, make_account

    for name in ("third", "fourth"):
        made = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        join(made, network.nonprofit, "data_steward")
    today = timezone.localdate()
    draft = services.Draft(
        title_en="Contacts for planning",
        title_fr="Contacts pour la planification",
        audience="partner",
        terms=Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"),
        starts_on=today,
        ends_on=today + timedelta(days=90),
        time_zone="America/Toronto",
        parties=(services.Party(network.nonprofit, "provider", quorum=2), services.Party(network.city, "recipient")),
        clauses={
            "purposes": services.ClauseText("To plan services.", "Pour planifier les services."),
            "breach": services.ClauseText("Tell within a day. <script>", "Avertir en un jour."),
        },
    )
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    return services.propose_agreement(made.pk, by=network.steward, now=timezone.now())


def person(name: str) -> Any:
    from entente.organizations.models import User

    return User.objects.get(email=f"{name}@example.org")


def sign(agreement: Any, organization: Any, name: str) -> Any:
    from agreements.services import sign_agreement

    party = agreement.parties.get(organization=organization)
    digest = agreement.digest()
    return sign_agreement(agreement.pk, party_id=party.pk, read_digest=digest, by=person(name), now=timezone.now())


@pytest.fixture
@kept
def signed(network: Any, proposed: Any, run_jobs: Callable[..., None]) -> Any:
    for organization, name in (
        (network.nonprofit, "second-steward"),
        (network.nonprofit, "third"),
        (network.city, "city-steward"),
    ):
        sign(proposed, organization, name)
    run_jobs()
    proposed.refresh_from_db()
    assert proposed.status == "active"
    return proposed


def test_each_signature_asks_for_the_second_factor_anew(
    network: Any, proposed: Any, sign_in: Callable[..., Any]
) -> None:
    from allauth.mfa.models import Authenticator

    from tests.journeys.signing_in import code_of

    browser = sign_in(network.city_steward, fresh=False)
    address = reverse("agreements:act", args=[proposed.pk, "sign"])
    party = proposed.parties.get(organization=network.city)
    answers = {"party": party.pk, "read_digest": proposed.digest(), "agreed": "on"}

    question = browser.get(address)
    refused = browser.post(address, answers)
    code = code_of(Authenticator.objects.get(user=network.city_steward, type="totp"))
    back = browser.post(refused["Location"], {"code": code, "next": f"{address}#act"})
    filled, again = browser.get(address), browser.get(address)
    done = browser.post(address, answers)

    assert b"Confirm that it is you" in question.content
    assert b'name="agreed"' not in question.content
    assert refused["Location"].startswith(reverse("mfa_reauthenticate"))
    assert "next=" in refused["Location"]
    assert refused["Location"].endswith("%23act")
    assert back["Location"] == f"{address}#act"
    assert b"You are back where you were" in filled.content
    assert filled.context["form"]["agreed"].value() == "on"  # what she had filled in stands there again
    assert b"You are back where you were" not in again.content  # once
    assert not again.context["form"]["agreed"].value()
    assert (done.status_code, party.signatures.count()) == (302, 1)
    assert browser.post(address, answers)["Location"].startswith(reverse("mfa_reauthenticate"))


def test_nobody_agrees_again_to_a_text_that_changed_while_the_second_factor_was_shown(
    network: Any, proposed: Any, sign_in: Callable[..., Any]
) -> None:
    from tests.network import show_second_factor

    browser, address = sign_in(network.city_steward, fresh=False), reverse("agreements:act", args=[proposed.pk, "sign"])
    party = proposed.parties.get(organization=network.city)
    browser.post(address, {"party": party.pk, "read_digest": "0" * 64, "agreed": "on"})
    show_second_factor(browser, network.city_steward)

    form = browser.get(address).context["form"]

    assert not form["agreed"].value()
    assert str(form["party"].value()) == str(party.pk)
    assert form["read_digest"].value() == proposed.digest()


def test_text_that_changed_while_it_was_read_is_shown_again_and_not_signed(
    network: Any, proposed: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.services import change_draft, propose_agreement, return_agreement
    from tests.apps.agreements.test_life import draft_of

    party = proposed.parties.get(organization=network.city)
    browser, address = sign_in(network.city_steward), reverse("agreements:act", args=[proposed.pk, "sign"])
    answers = {"party": party.pk, "read_digest": proposed.digest(), "agreed": "on"}
    return_agreement(proposed.pk, by=network.city_steward, reason="Say when.")
    change_draft(
        proposed.pk, draft_of(proposed, text_en="We agree <b>today</b>.", text_fr="Nous convenons."), by=network.steward
    )
    now_said = propose_agreement(proposed.pk, by=network.steward, now=timezone.now())
    refused = browser.post(address, {**answers, "party": now_said.parties.get(organization=network.city).pk})
    page = refused.content.decode()
    form = refused.context["form"]

    assert refused.status_code == 422
    assert "The text changed while you were reading." in page
    assert "We agree &lt;b&gt;today&lt;/b&gt;." in page
    assert (form["read_digest"].value(), form["agreed"].value()) == (now_said.digest(), False)
    assert not now_said.parties.get(organization=network.city).signatures.exists()


def test_print_names_the_head_of_the_audit_log(signed: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from agreements import printing
    from agreements.tasks.sealing import print_agreement
    from entente.audit.log.proofs import latest_head

    seen: list[str] = []

    def noted(_layout: Path, contents: dict[str, Any], **_more: Any) -> bytes:
        seen.append(contents["log"])
        return b"%PDF-1.7"

    monkeypatch.setattr(printing, "printed", noted)
    signed.prints.all().delete()
    take_all_events()
    head = latest_head()
    assert head is not None

    print_agreement(str(signed.pk))

    assert len(seen) == len(signed.languages)
    assert all(bytes(head.root).hex() in line and str(head.size) in line for line in seen), seen


def tampered(document: dict[str, Any]) -> dict[str, tuple[dict[str, Any], tuple[str, str]]]:
    """Ways to change a document, and the fault and place that the check must name."""

    def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        other = copy.deepcopy(document)
        change(other)
        return other

    content = document["content"]
    purposes = next(at for at, each in enumerate(content["clauses"]) if each["key"] == "purposes")
    city = next(each for each, name in document["names"].items() if name["en"] == "City of Maple")
    return {
        "clause": (
            changed(lambda d: d["content"]["clauses"][purposes].update(en="To sell them.")),
            ("part_changed", "clauses.purposes"),
        ),
        "clause gone": (
            changed(lambda d: d["content"]["clauses"].pop(purposes)),
            ("part_removed", "clauses.purposes"),
        ),
        "clause added": (
            changed(lambda d: d["content"]["clauses"].append({"key": "changes", "en": "x", "fr": "x"})),
            ("part_added", "clauses.changes"),
        ),
        "term": (changed(lambda d: d["content"]["terms"].update(smallest_k=2)), ("part_changed", "terms.smallest_k")),
        "last day": (changed(lambda d: d["content"].update(ends_on="2099-01-01")), ("part_changed", "ends_on")),
        "name": (changed(lambda d: d["names"][city].update(en="City of Oak")), ("name_changed", "City of Oak")),
        "signature": (changed(lambda d: d["signatures"].pop()), ("quorum_open", "City of Maple")),
        "key": (
            changed(lambda d: d["keys"][0].update(x=base64.urlsafe_b64encode(b"k" * 32).decode().rstrip("="))),
            ("signature_wrong", document["names"][document["keys"][0]["organization"]]["en"]),
        ),
        "no key": (changed(lambda d: d["keys"].clear()), ("key_missing", "City of Maple")),
        "no document": ({"type": "entente-agreement", "version": 1}, ("not_a_document", "")),
    }


def test_document_is_checked_offline_and_names_what_differs(
    network: Any, signed: Any, sign_in: Callable[..., Any], tmp_path: Path
) -> None:
    from agreements.proof import verify_agreement
    from entente.proof import VerificationPolicy

    browser = sign_in(network.recipient)
    raw = browser.get(reverse("agreements:json", args=[signed.pk])).content
    pdfs = {
        language: browser.get(reverse("agreements:pdf", args=[signed.pk, language])).content
        for language in ("en", "fr")
    }
    page = browser.get(reverse("agreements:agreement", args=[signed.pk])).content.decode()
    document = json.loads(raw)

    proof = verify_agreement(raw, pdf=pdfs["fr"])

    assert proof.findings == ()
    assert sorted(each.signatory for each in proof.signatures) == ["City-Steward", "Second-Steward", "Third"]
    assert proof.code in page
    assert verify_agreement(raw, code=proof.code.lower()).is_good
    assert [each.fault for each in verify_agreement(raw, code="AAAA-AAAA-AAAA-AAAA").findings] == ["code_wrong"]
    assert [each.fault for each in verify_agreement(raw, VerificationPolicy(organizations={})).findings] == [
        "key_not_trusted",
        "key_not_trusted",
        "quorum_open",
        "quorum_open",
    ]
    for language, pdf in pdfs.items():
        assert pdf.startswith(b"%PDF-"), language
        assert b"/StructTreeRoot" in pdf, language
        at = len(pdf) // 2
        changed = pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]
        assert [each.fault for each in verify_agreement(raw, pdf=changed).findings] == ["print_unknown"]
    for name, (other, expected) in tampered(document).items():
        findings = [(each.fault.value, each.where) for each in verify_agreement(json.dumps(other).encode()).findings]
        assert expected in findings, (name, findings)
    for rubbish in (b"", b"[]", b"{", b"\xff\xfe", b'{"type": "entente-agreement", "version": 1, "content": []}'):
        assert [each.fault for each in verify_agreement(rubbish).findings] == ["not_a_document"]
    _check_command_line(tmp_path, raw, pdfs["en"], tampered(document)["clause"][0])


def _check_command_line(folder: Path, raw: bytes, pdf: bytes, changed: dict[str, Any]) -> None:
    """``entente verify`` says the same, by its exit code too, and loads no Django."""
    (folder / "agreement.json").write_bytes(raw)
    (folder / "agreement-en.pdf").write_bytes(pdf)
    (folder / "changed.json").write_text(json.dumps(changed))
    code = "import sys\nfrom entente.cli.app import run\ntry:\n    run(sys.argv[1:])\nfinally:\n    print('django' in sys.modules, file=sys.stderr)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "platform"), str(ROOT)])}
    environment.pop("DJANGO_SETTINGS_MODULE", None)

    def entente(*arguments: str) -> Any:
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=folder)

    good = entente("verify", "agreement.json", "--pdf", "agreement-en.pdf")
    bad = entente("--lang", "fr", "verify", "changed.json")

    assert (good.returncode, good.stderr) == (0, "False\n"), good.stderr
    assert "the PDF is its print" in good.stdout
    assert bad.returncode == 1
    assert "Diffère de ce qui a été signé\u00a0: clause «\u00a0purposes\u00a0»." in bad.stderr


def test_signature_on_paper_stands_for_its_party_and_is_marked(
    network: Any, proposed: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from agreements.formats.agreement_json import document_of
    from agreements.proof import verify_agreement

    party = proposed.parties.get(organization=network.nonprofit)
    browser = sign_in(person("second-steward"))
    address = reverse("agreements:act", args=[proposed.pk, "sign-on-paper"])
    answers = {
        "party": party.pk,
        "signatory": "Ada Invented",
        "witness": "Bo Invented",
        "signed_on": timezone.localdate().isoformat(),
        "read_digest": proposed.digest(),
        "agreed": "on",
    }

    def send(content: bytes, **changes: str) -> Any:
        scan = SimpleUploadedFile("scan.pdf", content, "application/pdf")
        return browser.post(address, {**answers, **changes, "scan": scan})

    not_a_scan = send(b"<html><script>alert(1)</script>")
    own_witness = send(b"%PDF-1.7 scan", witness="ada invented")
    tomorrow = send(b"%PDF-1.7 scan", signed_on=(timezone.localdate() + timedelta(days=2)).isoformat())
    assert not hasattr(type(party).objects.get(pk=party.pk), "paper")
    done = send(b"%PDF-1.7 scan")
    sign(proposed, network.city, "city-steward")
    run_jobs()

    assert (not_a_scan.status_code, own_witness.status_code, tomorrow.status_code) == (422, 422, 422)
    assert b"neither a PDF nor a PNG or JPEG" in not_a_scan.content
    assert done.status_code == 302
    proposed.refresh_from_db()
    assert proposed.status == "active"
    proof = verify_agreement(json.dumps(document_of(proposed)).encode())
    assert proof.is_good
    assert [(each.signatory, each.on_paper) for each in proof.signatures] == [
        ("City-Steward", False),
        ("Ada Invented", True),
    ]
    page = sign_in(network.recipient).get(reverse("agreements:agreement", args=[proposed.pk])).content.decode()
    assert "Signed on paper" in page
    assert "witness: <bdi>Bo Invented</bdi>" in page


def test_number_of_organizations_that_must_sign_is_said_before_anyone_signs(
    network: Any, proposed: Any, settings: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements import services
    from agreements.policies import Refusal
    from entente.core.errors import NotPermitted

    browser = sign_in(person("second-steward"))
    pages = [
        reverse("agreements:agreement", args=[proposed.pk]),
        reverse("agreements:act", args=[proposed.pk, "sign"]),
    ]
    assert not any("How many organizations must sign" in browser.get(page).content.decode() for page in pages)
    settings.SIGNING_ORGANIZATIONS = 3
    sign(proposed, network.city, "city-steward")
    for page in pages:
        said = browser.get(page).content.decode()
        assert "at least 3 organizations sign" in said
        assert "This agreement has 2 parties that sign. So far 1 organization counts as having signed." in said

    services.return_agreement(proposed.pk, by=person("city-steward"), reason="A third must sign.")

    question = browser.get(reverse("agreements:act", args=[proposed.pk, "propose"])).content.decode()
    assert str(Refusal.TOO_FEW_PARTIES.label) in question
    assert "Name further parties before you propose it." in browser.get(pages[0]).content.decode()
    with pytest.raises(NotPermitted) as refused:
        services.propose_agreement(proposed.pk, by=network.steward, now=timezone.now())
    assert refused.value.reasons == (Refusal.TOO_FEW_PARTIES,)
    settings.SIGNING_ORGANIZATIONS = 2
    services.propose_agreement(proposed.pk, by=network.steward, now=timezone.now())


def test_signature_on_paper_waits_for_the_passkey_of_whoever_recorded_it(
    network: Any, proposed: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from agreements.models import PaperSignature

    recorder = person("second-steward")
    passkey = attested_passkey(recorder, network.nonprofit)
    browser, party = sign_in(recorder), proposed.parties.get(organization=network.nonprofit)
    answers = {
        "party": party.pk,
        "signatory": "Ada Invented",
        "witness": "Bo Invented",
        "signed_on": timezone.localdate().isoformat(),
        "read_digest": proposed.digest(),
        "agreed": "on",
        "scan": SimpleUploadedFile("scan.pdf", b"%PDF-1.7 scan", "application/pdf"),
    }
    done = browser.post(reverse("agreements:act", args=[proposed.pk, "sign-on-paper"]), answers)
    address = reverse("agreements:act", args=[proposed.pk, "confirm-paper"])
    assert done["Location"] == address
    run_jobs()
    assert PaperSignature.objects.get().jws == ""
    assert (
        "Confirm the signature on paper"
        in browser.get(reverse("agreements:agreement", args=[proposed.pk])).content.decode()
    )
    assert sign_in(network.city_steward, Client()).post(address).status_code == 403

    page = browser.post(address)
    assert browser.post(address, answered(page, passkey)).status_code == 302
    run_jobs()

    assert PaperSignature.objects.get().jws
    assert browser.post(address).status_code == 403  # nothing waits any more
