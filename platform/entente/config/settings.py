"""All settings, in sections. Values come from the environment; a secret has no default."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

from entente.config import env

ROOT = Path(__file__).resolve().parents[3]

# --- The node -----------------------------------------------------------------------------------------------------
NODE_ID = env.identifier("ENTENTE_NODE_ID")  # this installation, among the nodes of the network
NODE_NAME = env.text("ENTENTE_NODE_NAME", default="Entente")
BASE_URL = env.text("ENTENTE_BASE_URL", default="http://127.0.0.1:8000")
ALLOWED_HOSTS = env.words("ENTENTE_HOSTS", default="127.0.0.1,localhost,[::1]")
SECRET_KEY = env.text("ENTENTE_SECRET_KEY")
DEBUG = False
PRACTICE_URL = env.text("ENTENTE_PRACTICE_URL", default="")  # an installation of invented data alone (ADR 0065)
STYLE_GUIDE = env.flag("ENTENTE_STYLE_GUIDE", default=False)  # the living page of all interface blocks

# --- The vault ----------------------------------------------------------------------------------------------------
S3_ENDPOINT = env.text("ENTENTE_S3_ENDPOINT")
S3_REGION = env.text("ENTENTE_S3_REGION", default="ca-central-1")
S3_BUCKET = env.text("ENTENTE_S3_BUCKET", default="entente")
ENDINGS_BUCKET = env.text("ENTENTE_ENDINGS_BUCKET", default="entente-endings")  # with object lock: nobody deletes in it
REEVALUATE_DAYS = env.integer("ENTENTE_REEVALUATE_DAYS", default=365, at_least=1)  # a certificate is evaluated again
FRAMEWORKS_OFF = env.words(  # voluntary frameworks that this network does not go by; no statute can be named
    "ENTENTE_FRAMEWORKS_OFF", among="on-ipc,ocap,care,dgsi-100-11,dgsi-100-7,iso-27559,iso-20889,four-questions"
)
ENDINGS_DAYS = env.integer("ENTENTE_ENDINGS_DAYS", default=400, at_least=1)  # longer than any backup is kept
S3_ACCESS_KEY = env.text("ENTENTE_S3_ACCESS_KEY")
S3_SECRET_KEY = env.text("ENTENTE_S3_SECRET_KEY")
KEYSTORE = Path(env.text("ENTENTE_KEYSTORE"))  # wrapped data keys: outside the database, its backups and the bucket

# Of each kind the key in use, and those before it, which open and verify only (ADR 0042).
STORE_KEY_FILE = env.text("ENTENTE_STORE_KEY_FILE", default="")
STORE_KEY, STORE_KEYS_BEFORE = env.keys("ENTENTE_STORE_KEY", file=STORE_KEY_FILE)  # wraps credentials and secrets
MASTER_KEY_FILE = env.text("ENTENTE_MASTER_KEY_FILE", default="")
MASTER_KEY, MASTER_KEYS_BEFORE = env.own_keys(
    "ENTENTE_MASTER_KEY", file=MASTER_KEY_FILE
)  # worker only: wraps organizations' private keys
TRANSIT_KEY = env.text("ENTENTE_TRANSIT_KEY", default="")  # worker only: the master key in an OpenBao or Vault server
TRANSIT_URL = env.text("ENTENTE_TRANSIT_URL", default="")
TRANSIT_MOUNT = env.text("ENTENTE_TRANSIT_MOUNT", default="transit")
TRANSIT_TOKEN_FILE = env.text("ENTENTE_TRANSIT_TOKEN_FILE", default="")
TRANSIT_CA_FILE = env.text("ENTENTE_TRANSIT_CA_FILE", default="")
NODE_KEY_FILE = env.text("ENTENTE_NODE_KEY_FILE", default="")
NODE_KEY, NODE_KEYS_BEFORE = env.own_keys("ENTENTE_NODE_KEY", file=NODE_KEY_FILE)  # worker only: signs manifests

NODE_PUBLIC_KEYS = env.public_keys("ENTENTE_NODE_PUBLIC_KEY", default="")  # by which keys of organizations are checked

WEBHOOKS_TO_THIS_MACHINE = env.flag(
    "ENTENTE_WEBHOOKS_TO_THIS_MACHINE", default=False
)  # http and loopback, for trying out

FEDERATION_POLLS = env.flag("ENTENTE_FEDERATION_POLLS", default=False)  # other nodes cannot reach this one

DESTINATIONS = env.words("ENTENTE_DESTINATIONS")  # hosts of webhooks and own stores; empty: every public one

SIGNING_ORGANIZATIONS = env.integer(
    "ENTENTE_SIGNING_ORGANIZATIONS", default=1, at_least=1
)  # whose own people must sign each agreement; a sponsor that signs for others counts once
ALARM_GATEWAY = env.text(
    "ENTENTE_ALARM_GATEWAY", default=""
)  # rings the people on call for emergencies; empty: mail alone
ALARM_TOKEN = env.text("ENTENTE_ALARM_TOKEN", default="")

# --- Limits -------------------------------------------------------------------------------------------------------
UPLOAD_MAX_BYTES = env.integer(
    "ENTENTE_UPLOAD_MAX_BYTES", default=5 * 2**30, at_least=2**10
)  # refused before it is read
LINK_SECONDS_MAX = 900
LINK_SECONDS = env.integer("ENTENTE_LINK_SECONDS", default=300, at_least=30, at_most=LINK_SECONDS_MAX)
RETENTION_DAYS = env.integer(
    "ENTENTE_RETENTION_DAYS", default=30, at_least=0
)  # uploads and candidates, after the decision
RESEAL_DAYS = env.integer(
    "ENTENTE_RESEAL_DAYS", default=7, at_least=0
)  # after its rotation an organization's key opens on: an older database does not know the newer one
LOOK_ROWS = 200  # originals shown on request, at most
LOOK_MINUTES = 10
DOCUMENTS_A_DAY = 50  # sealed documents of one person, which the worker opens
LOOKS_A_DAY = 20  # views of one person in one run, which the worker opens
REHEARSAL_SECONDS = env.integer("ENTENTE_REHEARSAL_SECONDS", default=60, at_least=0)  # attacks on a candidate; 0: none
PARTS_FROM_RECORDS = env.integer(
    "ENTENTE_PARTS_FROM_RECORDS", default=0, at_least=0
)  # of a table that is counted in parts, by processes beside the worker; 0: none
PART_RECORDS = env.integer("ENTENTE_PART_RECORDS", default=131_072, at_least=1)
PART_PROCESSES = env.integer("ENTENTE_PART_PROCESSES", default=2, at_least=1, at_most=64)
PART_MEMORY_BYTES = env.integer(
    "ENTENTE_PART_MEMORY_BYTES", default=2**29, at_least=2**27
)  # that each of them may hold
SAMPLE_MINUTES = 60  # a hundred texts are read with care
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 2**20
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000  # a recipe asks several questions for each of up to 2,000 columns
FILE_UPLOAD_HANDLERS = [  # nothing is spooled to disk
    "entente.core.scanned_uploads.ScanningUploadHandler",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
]
CLAMAV_SOCKET = env.text("ENTENTE_CLAMAV_SOCKET", default="")  # files of others pass clamd first; empty: not scanned
ISOLATION_REQUIRED = env.flag("ENTENTE_ISOLATION_REQUIRED", default=False)  # else files of others are refused

# --- Applications -------------------------------------------------------------------------------------------------
OWN_APPS = [
    "entente.web",
    "entente.federation",
    "entente.api",
    "entente.portal",
    "entente.explorer",
    "entente.requests",
    "entente.relief",
    "exports",
    "entente.directory",
    "agreements",
    "anonymizer",
    "entente.catalogue",
    "entente.organizations",
    "entente.audit",
    "entente.vault",
]
INSTALLED_APPS = [
    *OWN_APPS,
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "guardian",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "procrastinate.contrib.django",
]
MIDDLEWARE = [
    "entente.core.request_ids.RequestIds",
    "entente.web.middleware.HealthChecks",
    "entente.api.problems.ProblemDetails",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "entente.web.middleware.PrivateAnswers",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "entente.web.middleware.SessionActivity",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "entente.web.middleware.WholePages",
    "entente.web.buttons.ButtonAddresses",
    "entente.web.middleware.SecondFactor",
    "entente.web.middleware.ErrorPages",
]
ROOT_URLCONF = "entente.config.urls"
WSGI_APPLICATION = "entente.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "entente.web.blocks.navigation.navigation",
                "entente.web.views.display.density",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.l10n", "entente.web.templatetags.entente_ui"],
        },
    }
]
FORM_RENDERER = "entente.web.forms.Renderer"

# --- Database and jobs --------------------------------------------------------------------------------------------
DATABASES = {"default": env.database("ENTENTE_DATABASE_URL")} | env.replica("ENTENTE_REPLICA_DATABASE_URL", default="")
DATABASE_ROUTERS = ["entente.core.replica.Router"]
POSTGRES_PROGRAMS = env.text("ENTENTE_POSTGRES_PROGRAMS", default="")  # pg_dump and pg_restore; otherwise those of PATH
APP_ROLE = env.text("ENTENTE_APP_ROLE", default="entente_app")  # of every process for which none is named below
WEB_ROLE = env.text("ENTENTE_WEB_ROLE", default=APP_ROLE)
WORKER_ROLE = env.text("ENTENTE_WORKER_ROLE", default=APP_ROLE)
SEALER_ROLE = env.text("ENTENTE_SEALER_ROLE", default=WORKER_ROLE)  # the sequencer of the audit log
REPORTING_ROLE = env.text(
    "ENTENTE_REPORTING_ROLE", default=""
)  # a person's: reads what is no secret; none unless it is named
CACHES = {  # shared by all web processes: a second-factor code works once, sign-in attempts are counted once
    "default": {
        "BACKEND": "entente.core.caches.ExpiringTableCache",
        "LOCATION": "shared_cache",
        "OPTIONS": {"MAX_ENTRIES": 1000},  # beyond them, each write deletes what has expired, and nothing else
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "tasks"
PROCRASTINATE_WORKER_DEFAULTS: dict[str, Any] = {
    "update_heartbeat_interval": 2.0, "stalled_worker_timeout": 10.0,
    "delete_jobs": "successful",  # nothing reads them, and the clock alone sets 100,000 a day in motion
}  # fmt: skip

# --- People -------------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "organizations.User"
AUTHENTICATION_BACKENDS = [
    "entente.organizations.accounts.Accounts",
    "guardian.backends.ObjectPermissionBackend",
]
ANONYMOUS_USER_NAME = None  # guardian: nobody is nobody
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "entente.organizations.authentication.passwords.ContextValidator"},
    {"NAME": "entente.organizations.authentication.passwords.BreachValidator"},
]
BREACHED_PASSWORDS = env.text("ENTENTE_BREACHED_PASSWORDS", default="")  # a sorted list of SHA-1 hashes; empty: none
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "web:desk"
LOGOUT_REDIRECT_URL = "web:home"
ACCOUNT_ADAPTER = "entente.organizations.accounts.ClosedSignup"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an account is made by invitation to its address
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_RATE_LIMITS = {  # docs/security/accounts.md says why none of them locks anybody out
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/300s/key",
    "reset_password": "20/m/ip,5/m/key",
    "reset_password_from_key": "20/m/ip",
    "change_password": "5/m/user",
    "reauthenticate": "10/m/user",
}
PASSWORD_RESET_TIMEOUT = 3 * 24 * 3600
ROLES = "data_steward,privacy_officer,contributor,recipient,auditor"
SECOND_FACTOR_ROLES = env.words("ENTENTE_SECOND_FACTOR_ROLES", default=ROLES, among=ROLES)  # the first two always
MFA_ADAPTER = "entente.organizations.accounts.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "entente.organizations.forms.codes.AuthenticateForm",
    "reauthenticate": "entente.organizations.forms.codes.ReauthenticateForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = BASE_URL.startswith("http://")  # passkeys on http://localhost
MFA_TOTP_ISSUER = "Entente"
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_ADAPTER = "entente.organizations.accounts.ClosedSocialSignup"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True  # an invited address may sign in through its organization's provider
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": env.oidc_apps("ENTENTE_OIDC"), "OAUTH_PKCE_ENABLED": True}}
ALLAUTH_TRUSTED_PROXY_COUNT = env.integer("ENTENTE_PROXIES", default=0, at_least=0)  # whom to believe about addresses
SESSION_ENGINE = "entente.organizations.authentication.sessions"
SESSION_COOKIE_AGE = 8 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_IDLE_MINUTES = env.integer(
    "ENTENTE_IDLE_MINUTES", default=60, at_least=5, at_most=480
)  # then one signs in anew
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = BASE_URL.startswith("https://")
SESSION_COOKIE_HTTPONLY = True
COOKIE_PREFIX = (
    "__Host-" if SESSION_COOKIE_SECURE else ""
)  # no other host, and no plain connection, can set such a cookie
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}sessionid", f"{COOKIE_PREFIX}csrftoken"
MESSAGE_STORAGE = "entente.web.cookies.MessageStorage"

# --- Security headers ---------------------------------------------------------------------------------------------
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "object-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF, S3_ENDPOINT],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = False  # the reverse proxy's part
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000 if BASE_URL.startswith("https://") else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = True  # of the host name of the pages
X_FRAME_OPTIONS = "DENY"
CSRF_TRUSTED_ORIGINS = [BASE_URL]

# --- Languages ----------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("fr", _("French"))]
LOCALE_PATHS = [Path(__file__).resolve().parents[1] / "locale"]
FORMAT_MODULE_PATH = ["entente.config.formats"]
USE_I18N = USE_TZ = USE_THOUSAND_SEPARATOR = True
TIME_ZONE = env.text("ENTENTE_TIME_ZONE", default="America/Toronto")

# --- Static files, mail, logs -------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = Path(env.text("ENTENTE_STATIC_ROOT", default=str(ROOT / "staticfiles")))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},  # unused: bytes live in the vault
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MAILERS = {
    "default": {
        "BACKEND": env.text("ENTENTE_EMAIL_BACKEND", default="django.core.mail.backends.console.EmailBackend"),
        **env.mail_options("ENTENTE_EMAIL"),  # sent by the worker of mail alone: nothing else waits for the mail server
    }
}
DEFAULT_FROM_EMAIL = env.text("ENTENTE_EMAIL_FROM", default="entente@example.org")
LOG_FORM = env.choice("ENTENTE_LOG_FORM", default="text", among="text,json")  # json: an object on each line
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "text": {"()": "entente.core.logs.UtcLine"},
        "json": {"()": "entente.core.logs.JsonLine"},
    },
    "filters": {
        "routes": {"()": "entente.core.logged_requests.RoutesAlone"},  # an address can be a name
        "masked": {"()": "entente.core.secret_paths.MaskedPaths"},  # and a key
        "request": {"()": "entente.core.request_ids.WithRequestId"},
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": LOG_FORM, "filters": ["routes", "masked", "request"]}
    },
    "root": {"handlers": ["console"], "level": env.text("ENTENTE_LOG_LEVEL", default="WARNING")},
}

# --- What an operator watches -------------------------------------------------------------------------------------
METRICS_BIND = env.text("ENTENTE_METRICS_BIND", default="127.0.0.1:9464")  # of `manage.py serve_metrics`: never public
METRICS_WEB = env.words("ENTENTE_METRICS_WEB", default="127.0.0.1:8000,127.0.0.1:8001")  # web processes that are asked
METRICS_FOLDERS = env.words("ENTENTE_METRICS_FOLDERS", default="/")  # whose disks are measured
METRICS_BACKUP = env.text("ENTENTE_METRICS_BACKUP", default="")  # backup.json of the newest backup; empty: not watched
METRICS_CERTIFICATES = env.words("ENTENTE_METRICS_CERTIFICATES")  # name[:port][@address]; empty: that of the pages
