"""The API and its document. Addresses have no language: it is told by Accept-Language."""

from __future__ import annotations

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.urls import path, re_path
from django.utils.translation import gettext
from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.openapi.views import openapi_json
from ninja.operation import Operation
from ninja.renderers import BaseRenderer
from pydantic_core import to_json

from entente.api.asking import answer_errors
from entente.api.views import datasets, dummies, events, joins, received, releases, requests, runs, webhooks
from exports.programs import problem

PREFIX: Final = "api/v1/"
DESCRIPTION: Final = """\
Everything a script needs, by the same rules as the pages: deliver files, join two tables, follow runs, release, read what was released, answer
requests, follow events. A key acts for one organization, in the name of the person who made it, within its scopes.

Errors are problem details (RFC 9457) in English or French, as `Accept-Language` asks. Lists are read on with `before`, the feed of
events with `after`. Times are UTC (RFC 3339), days are local days.

---

Tout ce qu’il faut à un script, selon les mêmes règles que les pages. Une clé agit pour une organisation, au nom de la personne qui
l’a créée, dans les limites de sa portée. Les erreurs sont dites en français ou en anglais, selon `Accept-Language`.
"""


class Rendered(BaseRenderer):
    """Answers as JSON by the library that checked them: it knows identifiers, days and instants without asking Python."""

    media_type = "application/json"

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> bytes:
        return to_json(data)


class API(NinjaAPI):
    """The API, whose document says what is really answered: problem details where something is wrong, scopes where a key needs one."""

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        document = super().get_openapi_schema(path_prefix=path_prefix or f"/{PREFIX}", path_params=path_params)
        for operations in document["paths"].values():
            for operation in operations.values():
                operation["responses"] = dict(sorted(operation["responses"].items(), key=lambda pair: int(pair[0])))
                for status, answer in operation["responses"].items():
                    if int(status) >= 400 and "application/json" in answer.get("content", {}):
                        answer["content"] = {"application/problem+json": answer["content"]["application/json"]}
        return document

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """The name of the function: generated clients call it so."""
        return operation.view_func.__name__


api = API(
    title="Entente",
    version="1",
    description=DESCRIPTION,
    renderer=Rendered(),
    openapi_url=None,
    docs_url=None,
    urls_namespace="api",
    openapi_extra={"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema"},
)
for module in (datasets, joins, runs, releases, received, dummies, requests, events, webhooks):
    api.add_router("", module.router)
answer_errors(api)


def document(request: HttpRequest) -> HttpResponse:
    """The API described by OpenAPI 3.1, for everyone."""
    return openapi_json(request, api)


def nothing(request: HttpRequest, path: str = "") -> HttpResponse:
    """No operation has this address."""
    return problem(404, "not_found", gettext("No operation has this address."))


app_name = "api"
urlpatterns = [
    path("openapi.json", document, name="openapi"),
    *(url for url in api.urls[0] if getattr(url, "name", "") != "api-root"),
    re_path(r"^(?P<path>.*)$", nothing, name="nothing"),
]
