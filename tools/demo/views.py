"""Sign in with one press as somebody of the demonstration: on embedded services that hold nothing else, and nowhere else."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from entente.local.views import enter
from entente.organizations.models import User
from tools.demo.network import emails
from tools.demo.practice.views import only_in_the_demonstration


@only_in_the_demonstration
@require_POST
def sign_in(request: HttpRequest) -> HttpResponse:
    """The session of that person, as after her password and her code."""
    person = get_object_or_404(User, email=request.POST.get("email", ""), email__in=emails(), is_active=True)
    enter(request, person)
    return redirect("web:desk")
