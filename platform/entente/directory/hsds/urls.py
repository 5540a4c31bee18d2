"""Addresses of the HSDS API, which has no language: the standard's paths under /hsds/."""

from __future__ import annotations

from django.urls import path

from entente.directory.hsds import views

app_name = "hsds"
urlpatterns = [
    path("", views.about, name="about"),
    path("services", views.services, name="services"),
    path("services/<uuid:record_id>", views.service, name="service"),
    path("service_at_locations", views.services_at_locations, name="service_at_locations"),
    path("service_at_locations/<uuid:record_id>", views.service_at_location, name="service_at_location"),
    path("organizations", views.organizations, name="organizations"),
    path("organizations/<uuid:record_id>", views.organization, name="organization"),
    path("taxonomies", views.taxonomies, name="taxonomies"),
    path("taxonomies/<uuid:record_id>", views.taxonomy, name="taxonomy"),
    path("taxonomy_terms", views.taxonomy_terms, name="taxonomy_terms"),
    path("taxonomy_terms/<uuid:record_id>", views.taxonomy_term, name="taxonomy_term"),
]
