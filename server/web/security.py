"""What every answer carries, and what every request that changes something is asked first."""

from urllib.parse import urlsplit

from flask import Flask, Request, Response, request

from server.web import problems
from server.web.problems import Stopped

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' {socket}; img-src 'self' data:; "
    "font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types svelte-trusted-html ProseMirrorClipboard"
)
FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox"
"""Of what was made from people's text: a document of its own that runs nothing."""
API_POLICY = "default-src 'none'; frame-ancestors 'none'"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_HTTPS_SECONDS = 31_536_000


def same_origin(origin: str, host: str, public_url: str) -> bool:
    """Whether a page at `origin` is the program's own; `host` is what the request names as its host."""
    parts = urlsplit(origin)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return False
    return parts.netloc == host or (bool(public_url) and origin == public_url.rstrip("/"))


def guard(app: Flask, public_url: str) -> None:
    """Makes `app` refuse what other sites send in a reader's name, and puts the headers on every answer."""
    secure = public_url.startswith("https://")

    def refuse_other_origins() -> None:
        if request.method not in _SAFE and not _from_here(request, public_url):
            raise Stopped(problems.OTHER_ORIGIN)

    def put_headers(response: Response) -> Response:
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if response.mimetype == "text/html":
            socket = ("wss://" if secure else "ws://") + request.host
            response.headers.setdefault("Content-Security-Policy", _PAGE_POLICY.format(socket=socket))
        else:
            response.headers.setdefault("Content-Security-Policy", API_POLICY)
        response.headers.setdefault("Cache-Control", "no-store")
        if secure:
            response.headers["Strict-Transport-Security"] = f"max-age={_HTTPS_SECONDS}"
        return response

    app.before_request(refuse_other_origins)
    app.after_request(put_headers)


def _from_here(asked: Request, public_url: str) -> bool:
    """A script that shows a token is no browser; a browser says from where it comes."""
    if asked.headers.get("Authorization", "").startswith("Bearer "):
        return True
    if origin := asked.headers.get("Origin"):
        return same_origin(origin, asked.host, public_url)
    return asked.headers.get("Sec-Fetch-Site", "none") in ("none", "same-origin")
