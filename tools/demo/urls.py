"""Addresses of the demonstration: those of every installation, and one that no other has."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from entente.config.urls import urlpatterns as of_every_installation
from tools.demo.views import sign_in

urlpatterns = [*i18n_patterns(path("demonstration/sign-in/", sign_in, name="demo_sign_in")), *of_every_installation]
