"""Forms of whoever asks, and of whoever answers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from entente.catalogue.models import Dataset
from entente.organizations.models import Organization
from entente.requests import limits, queries
from entente.requests.models import PublicAnswer, RequestDesk, RequestLanguage
from exports.models import Release

MOST_LETTERS = 4000


class AskForm(forms.Form):
    """A question in plain words. The organization is chosen here; a dataset of the catalogue comes with the address."""

    organization = forms.ModelChoiceField(label=_("Whom do you ask?"), queryset=Organization.objects.none())
    text = forms.CharField(
        label=_("What would you like to know?"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_(
            "In your own words, in any language: what about, where, for which years, and what you need it for. "
            "Please name no person, and nothing about anyone’s life."
        ),
    )
    language = forms.ChoiceField(
        label=_("Language of your question"), choices=RequestLanguage, widget=forms.RadioSelect
    )
    address = forms.EmailField(
        label=_("E-mail"),
        required=False,
        help_text=_("We write to it when there is news. It is destroyed 90 days after the request is closed."),
    )
    website = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )
    stamp = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen: Any = self.fields["organization"]
        chosen.queryset = Organization.objects.filter(request_desk__is_open=True).order_by("name_en", "id")
        if len(desks := list(chosen.queryset[:2])) == 1:
            self.initial.setdefault("organization", desks[0].pk)

    def clean_website(self) -> str:
        if self.cleaned_data["website"]:
            raise ValidationError(_("This field is a trap for machines. Empty it and send again."))
        return ""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if limits.is_stale(cleaned.get("stamp", "")):
            raise ValidationError(
                _("This page has been open for too long. What you wrote is still here: send it again.")
            )
        if limits.is_hasty(cleaned.get("stamp", "")):
            raise ValidationError(_("That was faster than anyone writes. Wait a few seconds and send it again."))
        return cleaned


class ListingForm(AskForm):
    """A listing is wrong: which, and what about it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["organization"].label = _("Who keeps the listing?")
        self.fields["text"].label = _("Which listing, and what is wrong?")
        self.fields["text"].help_text = _("The name of the service as it is listed, what is wrong, and what is right.")


class MessageForm(forms.Form):
    """Something said in a request, by either of the two."""

    text = forms.CharField(label=_("Your message"), max_length=MOST_LETTERS, widget=forms.Textarea(attrs={"rows": 6}))


class RefusalForm(forms.Form):
    """Why a request is refused."""

    text = forms.CharField(
        label=_("Why it is refused"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Whoever asked will read it. Say what could be asked for instead, if anything."),
    )


class AnswerForm(forms.Form):
    """An answer, and what goes with it."""

    text = forms.CharField(
        label=_("Your answer"), max_length=MOST_LETTERS, required=False, widget=forms.Textarea(attrs={"rows": 6})
    )
    public_answer = forms.ModelChoiceField(
        label=_("A public answer"),
        queryset=PublicAnswer.objects.none(),
        required=False,
        help_text=_("Where it has been asked before. Then words of your own may be left out."),
    )
    release = forms.ModelChoiceField(
        label=_("Files of a public release"),
        queryset=Release.objects.none(),
        required=False,
        help_text=_("Only releases whose agreement is for the public, and that meet its figures now."),
    )
    dataset = forms.ModelChoiceField(
        label=_("Point to a dataset"),
        queryset=Dataset.objects.none(),
        required=False,
        help_text=_("Of those that your organization shows; it needs an agreement."),
    )

    def __init__(self, *args: Any, organization: Organization, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        may_be_read = [answer.pk for answer in queries.answers_to_give(organization)]
        fields["public_answer"].queryset = PublicAnswer.objects.filter(pk__in=may_be_read)
        may_go = [release.pk for release in queries.releases_to_hand_out(organization, now=now)]
        fields["release"].queryset = Release.objects.filter(pk__in=may_go).select_related("run__version__dataset")
        fields["release"].label_from_instance = lambda release: f"{release.dataset} · {release.run.version.number}"
        desk = RequestDesk.objects.filter(pk=organization.pk).first()
        fields["dataset"].queryset = desk.offered.all() if desk else Dataset.objects.none()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("text", "").strip() and not cleaned.get("public_answer"):
            raise ValidationError(_("Write an answer, or choose a public one."))
        return cleaned


class PublicAnswerForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """An answer for everyone, in both languages."""

    class Meta:
        model = PublicAnswer
        fields = ("question_en", "question_fr", "answer_en", "answer_fr")
        widgets = {"answer_en": forms.Textarea(attrs={"rows": 5}), "answer_fr": forms.Textarea(attrs={"rows": 5})}


class DeskForm(forms.Form):
    """Whether and how an organization takes requests."""

    is_open = forms.BooleanField(
        label=_("Take requests from the public"),
        required=False,
        help_text=_("The name of the organization is then shown to everyone, with the datasets that you choose below."),
    )
    days_to_answer = forms.IntegerField(
        label=_("Days to answer"),
        min_value=1,
        max_value=180,
        initial=30,
        help_text=_("Counted from the day of the request; the day is shown to whoever asks."),
    )
    offered = forms.ModelMultipleChoiceField(
        label=_("Datasets that the public sees"),
        queryset=Dataset.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Their titles and descriptions, and no data."),
    )

    def __init__(self, *args: Any, organization: Organization, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["offered"].queryset = Dataset.objects.filter(owner=organization).order_by("title_en", "id")
