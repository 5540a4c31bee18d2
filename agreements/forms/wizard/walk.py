"""All screens of a draft under way together: what each says, what is still open, and the draft that results."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final

from django.http import QueryDict
from django.utils import timezone

from agreements import queries
from agreements.comparison.strictness import loosened
from agreements.forms.fields import TIME_ZONES
from agreements.forms.wizard.answers import DraftContent, of_terms, proposed_parties
from agreements.forms.wizard.parties import LanguageScreen, PartiesScreen, TierScreen
from agreements.forms.wizard.protection import ProtectionScreen
from agreements.forms.wizard.screen import Screen, Setting
from agreements.forms.wizard.terms import DataScreen, DaysScreen, DeliveryScreen, PurposesScreen, UseScreen
from agreements.forms.wizard.text import LANGUAGES, TextScreen
from agreements.library import Template
from agreements.library.filling import filled, words_of
from agreements.models import Binding, ClauseKey, Drafting, Tier
from agreements.policy_table import least_row
from agreements.proposals.sensitivity import ColumnFacts
from agreements.queries.sensitivity import columns_of
from agreements.services import ClauseText, Draft, Party
from agreements.terms import BY_NAME, IncompleteTerm, Term, Terms, declaring
from agreements.terms.term import Question
from entente.organizations.models import Organization, User

SCREENS: Final[tuple[type[Screen], ...]] = (
    PartiesScreen,
    TierScreen,
    PurposesScreen,
    DataScreen,
    ProtectionScreen,
    UseScreen,
    DeliveryScreen,
    DaysScreen,
    LanguageScreen,
    TextScreen,
)
BY_SLUG: Final = {screen.slug: screen for screen in SCREENS}
if lost := [term.name for term, question in declaring(Question) if question.screen not in BY_SLUG]:
    raise IncompleteTerm(f"{', '.join(lost)}: there is no screen of that slug")


@dataclass(frozen=True)
class Stop:
    """A screen in the list of screens: ``state`` is ahead, done or failed."""

    number: int
    screen: type[Screen]
    state: str


class Walk:
    """A draft under way, for one reader. ``posted``: what she has just typed on one screen."""

    def __init__(self, drafting: Drafting, user: User, *, posted: tuple[str, QueryDict] | None = None) -> None:
        self.drafting, self.user, self.posted = drafting, user, posted
        self._forms: dict[str, Screen] = {}

    @cached_property
    def template(self) -> Template | None:
        """The template from which it was begun, in the version of that day."""
        return queries.template_of(self.drafting.template_key, self.drafting.template_version)

    def form(self, slug: str) -> Screen:
        """A screen with what was typed on it, or with what the template proposes where nothing was."""
        if slug not in self._forms:
            screen = BY_SLUG[slug]
            self._forms[slug] = screen(self._data(slug), setting=self._setting(slug), initial=self._initial(slug))
        return self._forms[slug]

    def stops(self) -> list[Stop]:
        """Each screen, numbered from 2, and how it stands."""
        return [Stop(number, screen, self._state(screen.slug)) for number, screen in enumerate(SCREENS, start=2)]

    def is_whole(self) -> bool:
        """Whether every screen has been answered without a fault."""
        return all(stop.state == "done" for stop in self.stops())

    def looser_unsaid(self) -> tuple[str, ...]:
        """The terms in which an amendment allows more than the version in force, where nobody has said how sensitive the data are."""
        signed = self.drafting.agreement.amends if self.drafting.agreement is not None else None
        if signed is None or self.value("protection", "sensitivity"):
            return ()
        return loosened(self.terms, signed.machine_terms)

    def draft(self) -> Draft:
        """What the screens say; where one is open or wrong, what the template proposes."""
        parties = self.parties
        days = self._days
        return Draft(
            title_en=self.value("days", "title_en") or "",
            title_fr=self.value("days", "title_fr") or "",
            audience=self.value("protection", "audience"),
            terms=self.terms,
            **days,
            time_zone=self.value("days", "time_zone"),
            parties=parties,
            text_en=self.value("text", "text_en") or "",
            text_fr=self.value("text", "text_fr") or "",
            clauses=self._clauses(),
            binding=self.value("language", "binding") or Binding.BOTH,
            prevailing=self.value("language", "prevailing") or "",
            tier=self.value("tier", "tier") or Tier.STANDALONE,
            framework=self.value("tier", "framework"),
            emergency=bool(self.value("tier", "emergency")),
            sensitivity=self.value("protection", "sensitivity") or "",
        )

    @cached_property
    def terms(self) -> Terms:
        """The machine-checked part of the draft; what no screen asks stays as the draft that is changed says it."""
        answered = {term.name: self._term(term, question) for term, question in declaring(Question)}
        draft = self.drafting.agreement
        unanswered = (
            {name: getattr(draft.machine_terms, name) for name in BY_NAME if name not in answered} if draft else {}
        )
        return Terms(**answered, **unanswered)

    def _term(self, term: Term, question: Question) -> Any:
        """What a question says; where it is open, what the template proposes, or what every draft begins with."""
        answer = self.value(question.screen, term.name)
        if answer is None and question.blank is not None:
            answer = self._initial(question.screen).get(term.name) or question.blank
        return term.value.from_answer(answer)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Those named so far."""
        form = self.form("parties")
        if form.is_bound:
            form.is_valid()
            return form.parties() if isinstance(form, PartiesScreen) else ()
        own = [name.removeprefix("organization_") for name in form.initial if name.startswith("organization_")]
        pairs = ((form.initial[f"organization_{row}"], form.initial[f"role_{row}"]) for row in own)
        known = {
            organization.pk: organization for organization in (self.drafting.drafted_for, self._owner) if organization
        }
        return tuple(Party(known[organization], role) for organization, role in pairs if organization)

    @cached_property
    def words(self) -> dict[str, dict[str, str]]:
        """The template's clauses in both languages, filled from the answers; by key, then language."""
        content = DraftContent(
            self.value("protection", "audience"),
            self.terms,
            **self._days,
            time_zone=self.value("days", "time_zone"),
            sensitivity=self.value("protection", "sensitivity") or "",
        )
        authorities = self.value("purposes", "authorities") or ()
        fills = {code: words_of(content, self.parties, authorities, language=code) for code in LANGUAGES}
        if self.template is None:
            agreement = self.drafting.agreement
            rows = agreement.clauses.all() if agreement else ()
            return {row.key: {"en": row.text_en, "fr": row.text_fr} for row in rows}
        return {
            key: {code: filled(getattr(wording, code), fills[code]) for code in LANGUAGES}
            for key, wording in self.template.clauses.items()
        }

    def clauses_of(self, screen: type[Screen]) -> list[dict[str, str]]:
        """The clauses that depend on a screen, as they stand now."""
        texts = self._clauses()
        return [
            {"label": str(ClauseKey(key).label), "en": texts[key].en, "fr": texts[key].fr}
            for key in screen.clauses
            if key in texts
        ]

    def value(self, slug: str, name: str) -> Any:
        """The answer to a question; what is proposed where it is open or wrong."""
        form = self.form(slug)
        if form.is_bound:
            form.is_valid()
            if name in form.cleaned_data:
                return form.cleaned_data[name]
        return form.get_initial_for_field(form.fields[name], name) if name in form.fields else None

    @property
    def _owner(self) -> Organization | None:
        return self.drafting.dataset.owner if self.drafting.dataset else None

    @property
    def _days(self) -> dict[str, date]:
        today = timezone.localdate()
        first = self.value("days", "starts_on") or today
        return {"starts_on": first, "ends_on": self.value("days", "ends_on") or first + timedelta(days=364)}

    def _clauses(self) -> dict[str, ClauseText]:
        texts = {}
        for key in ClauseKey.values:
            en, fr = (self.value("text", f"{key}_{code}") or "" for code in LANGUAGES)
            if en.strip() or fr.strip():
                texts[key] = ClauseText(en, fr)
        return texts

    def _state(self, slug: str) -> str:
        if slug not in self.drafting.answers:
            return "ahead"
        return "done" if self.form(slug).is_valid() else "failed"

    def _data(self, slug: str) -> QueryDict | None:
        posted = self.posted[1] if self.posted and self.posted[0] == slug else None
        if posted is None and slug not in self.drafting.answers:
            return None
        if posted is not None and slug != TextScreen.slug:
            return posted
        data = QueryDict(mutable=True)
        if slug == TextScreen.slug:  # what was not changed by hand follows the answers
            for key, words in self.words.items():
                for code in LANGUAGES:
                    data[f"{key}_{code}"] = words[code]
        typed = dict(posted.lists()) if posted is not None else self.drafting.answers[slug]
        for name, values in typed.items():
            data.setlist(name, values)
        return data

    def _setting(self, slug: str) -> Setting:
        facts: dict[str, Any] = {}
        if slug == PurposesScreen.slug:
            facts = {"tier": self.value("tier", "tier"), "named": bool(self.drafting.purposes)}
        if slug == ProtectionScreen.slug:
            facts = {"columns": self._columns_measured()}
        if slug == TextScreen.slug:
            facts = {"words": self.words, "binding": self.value("language", "binding")}
        return Setting(
            user=self.user,
            organization=self.drafting.drafted_for,
            template=self.template,
            agreement=self.drafting.agreement,
            parties=self.parties if slug in (DataScreen.slug, UseScreen.slug, LanguageScreen.slug) else (),
            facts=facts,
        )

    def _columns_measured(self) -> tuple[ColumnFacts, ...] | None:
        """What is known of the columns of the datasets that the draft names; ``None`` where it names none, or nothing was read of one."""
        chosen = BY_NAME["datasets"].value.from_answer(self.value("data", "datasets"))
        return columns_of(chosen, user=self.user) if chosen else None

    def _initial(self, slug: str) -> dict[str, Any]:
        organization, template, dataset = self.drafting.drafted_for, self.template, self.drafting.dataset
        if template is None:
            return {}
        match slug:
            case "parties":
                return proposed_parties(organization, template.roles, self._owner)
            case "tier":
                return {"tier": template.tier, "emergency": template.emergency}
            case "purposes":
                answers = {**of_terms(template.terms)[slug], "authorities": list(template.authorities)}
                if self.drafting.purposes:
                    answers["purposes"] = list(self.drafting.purposes)
                return {**answers, "kinds": [dataset.kind]} if dataset else answers
            case "data" if dataset:
                return {**of_terms(template.terms)[slug], "datasets": [dataset]}
            case "protection":
                answers, row = of_terms(template.terms)[slug], least_row(template.audience)
                for term, question in ProtectionScreen.questions():
                    least = question.least
                    if least is not None and least.is_default and answers[term.name] == least.of(row):
                        answers[term.name] = None  # as the policy asks for data so sensitive
                return {**answers, "audience": template.audience}
            case "days":
                known = organization.time_zone in dict(TIME_ZONES)
                zone = organization.time_zone if known else "America/Toronto"
                titles = {"title_en": template.title_en, "title_fr": template.title_fr}
                today = timezone.localdate()
                return {**titles, "starts_on": today, "ends_on": today + timedelta(days=364), "time_zone": zone}
        return dict(of_terms(template.terms).get(slug, {}))
