"""A funder sets its own money against need. Nobody but its own people sees the table, its page or its file."""

from __future__ import annotations

from typing import cast

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.validators import RegexValidator
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.numbers import rounded
from entente.explorer.analyses.funding import Funding
from entente.explorer.files import Cell, Table, Told, chart
from entente.explorer.fundings import SIDE, FundedLine, Fundings, fundings_of
from entente.explorer.models import Geography
from entente.explorer.services.funding import BRING, receive_funding, remove_funding, tables_of
from entente.explorer.telling import in_short, titled
from entente.explorer.views.sending import kinds_of, told_file
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where, visible_to

MOST_BYTES = 5 * 2**20


class FundingForm(forms.Form):
    """A table of money by place, as a file."""

    organization = forms.ModelChoiceField(
        Organization.objects.none(), label=_("For which organization"), empty_label=None
    )
    geography = forms.ModelChoiceField(Geography.objects.none(), label=_("Places of this geography"), empty_label=None)
    period = forms.CharField(label=_("Year"), max_length=10, validators=[RegexValidator(r"^\d{4}(-\d{2})?$")])
    file = forms.FileField(
        label=_("File"), widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
        help_text=_("A column of places (code or name) and columns of dollars, as CSV or Excel. Your organization’s people alone will see it."),
    )  # fmt: skip

    def __init__(self, *args: object, user: User, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        organization, geography = self.fields["organization"], self.fields["geography"]
        assert isinstance(organization, forms.ModelChoiceField)
        assert isinstance(geography, forms.ModelChoiceField)
        organization.queryset = organizations_where(user, BRING)
        geography.queryset = Geography.objects.filter(coverage__isnull=False).distinct()

    def clean_file(self) -> object:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than 5 MiB. Send the places and their amounts alone."))
        return file


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def funding(request: HttpRequest) -> HttpResponse:
    """Dollars for each need, the Lorenz curve and what more money could mend; and the form that brings a table in."""
    user = cast("User", request.user)
    form = FundingForm(request.POST or None, request.FILES or None, user=user)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            report = receive_funding(said["organization"], said["geography"], said["file"].name, said["file"].read(), period=said["period"], by=user)  # fmt: skip
        except Invalid as refusal:
            for finding in refusal.findings:
                form.add_error("file", sentence(finding))
        else:
            messages.success(request, _("The table is in. Only your organization’s people see it."))
            return redirect(f"{reverse('explorer:funding')}?m={report.indicators[0]}")
    found = _found(request)
    context = {
        "found": found,
        "form": form if organizations_where(user, BRING).exists() else None,
        "kinds": kinds_of("explorer:funding_file", request.GET.urlencode()),
    }
    return render(request, "explorer/funding.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def funding_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The places and the figures above them; the Lorenz curve as a picture. For the organization's own people."""
    found = _found(request)
    if found is None or found.found is None:
        raise Http404
    return told_file(_told(found, found.found), kind)


@login_required
@require_POST
def drop_funding(request: HttpRequest, code: str) -> HttpResponse:
    """Delete a table of the reader's own organization."""
    user = cast("User", request.user)
    owner = get_object_or_404(visible_to(user), indicators__code=code, indicators__is_private=True)
    remove_funding(owner, code, by=user)
    messages.success(request, _("The table has been deleted."))
    return redirect("explorer:funding")


def _found(request: HttpRequest) -> Fundings | None:
    user = cast("User", request.user)
    tables = tuple(each for owner in visible_to(user) for each in tables_of(owner))
    return fundings_of(request.GET, user, tables)


def _told(found: Fundings, whole: Funding) -> Told:
    title = titled(gettext("Funding against need"), f"{found.table.name} ({found.period})", f"{found.need.name} ({found.need_period})")  # fmt: skip
    figures: list[tuple[str, Cell]] = [
        (gettext("dollars in the places shown"), rounded(whole.money, 0)),
        (gettext("Gini index: 0 where money follows need exactly"), rounded(whole.gini, 3)),
    ]
    if found.more:
        figures.append((gettext("What-if: more dollars"), rounded(found.more, 0)))
        figures.append((gettext("Gini index with the additional dollars"), rounded(whole.gini_after, 3)))
    if found.direction is not None:
        figures.append((gettext("concentration index by low income: above 0 the money goes to the poorer places"), rounded(found.direction, 3)))  # fmt: skip
    figures.append((gettext("Places with money that are left out"), found.left_out))
    figures.append((gettext("Places whose money is not stated: in none of the figures"), whole.unstated))
    legend = [("observed", gettext("money over need")), ("expected", gettext("money follows need"))]
    source = str(found.table.owner)
    return Told(
        "funding", title, [_places(found), in_short(*figures)], source, (), chart("funding", {"found": found}, title, legend, source, width=SIDE + 190),
        found.geography, {line.place.pk: _properties(line) for line in found.lines},
    )  # fmt: skip


def _places(found: Fundings) -> Table:
    head = [gettext("Code"), gettext("Place"), gettext("Dollars"), f"{found.need.name}, {found.need_period}", gettext("Dollars for each need"), gettext("Dollars per low-income person"), gettext("Share of money less share of need, percentage points"), gettext("What-if: more dollars")]  # fmt: skip
    lines = [[line.place.code, line.place.name, *_properties(line).values()] for line in found.lines]
    return Table(gettext("The fewest dollars for each need first"), head, lines)


def _properties(line: FundedLine) -> dict[str, Cell]:
    return {
        "dollars": rounded(line.seen.money, 0),
        "need": rounded(line.seen.need, 0),
        "dollars_per_need": rounded(line.seen.per_need, 2),
        "dollars_per_low_income_person": None if line.per_poor is None else rounded(line.per_poor, 2),
        "difference_points": rounded(line.points, 1),
        "more_dollars": rounded(line.seen.more, 0),
    }
