"""The catalogue for machines. These addresses have no language."""

from __future__ import annotations

from django.urls import path

from entente.portal import views

app_name = "harvest"
urlpatterns = [
    path("catalogue.ttl", views.dcat_turtle, name="dcat_turtle"),
    path("catalogue.jsonld", views.dcat_jsonld, name="dcat_jsonld"),
    path("data.json", views.dcat_us, name="dcat_us"),
    path("catalogue/<uuid:dataset_id>.jsonld", views.croissant, name="croissant"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("robots.txt", views.robots, name="robots"),
]
