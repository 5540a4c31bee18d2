"""Addresses of the workbench at home: those of every installation, and the one by which its only person comes in."""

from django.urls import path

from entente.config.urls import urlpatterns as of_every_installation
from tools.home.views import come_in

urlpatterns = [path("home/<str:token>/", come_in, name="home"), *of_every_installation]
