"""The API for scripts: the same services, permissions and policies as the pages, asked with a key. Described by OpenAPI 3.1."""
