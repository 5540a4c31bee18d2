"""Addresses of the demonstration: those of every installation, and those that no other has."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from entente.config.urls import urlpatterns as of_every_installation
from tools.demo.practice import views as practice
from tools.demo.views import sign_in

urlpatterns = [
    *i18n_patterns(
        path("demonstration/sign-in/", sign_in, name="demo_sign_in"),
        path("practice/", practice.choose, name="demo_practice"),
        path("practice/begin/", practice.begin, name="demo_practice_begin"),
        path("practice/reset/", practice.reset, name="demo_practice_reset"),
        path("practice/file/", practice.file, name="demo_practice_file"),
    ),
    *of_every_installation,
]
