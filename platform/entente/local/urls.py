"""Addresses of the workbench: those of every installation, and the one by which its only person comes in."""

from django.urls import path

from entente.config.urls import urlpatterns as of_every_installation
from entente.local.views import come_in

urlpatterns = [path("local/<str:token>/", come_in, name="local"), *of_every_installation]
