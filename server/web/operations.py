"""Every address of the REST interface as data: what is not here is not served (a test compares them)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from server.kernel import JsonValue

API = "/api/v1"
JSON = "application/json"
Json = dict[str, JsonValue]

_STRING: Json = {"type": "string"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method at one address."""

    id: str
    method: str
    path: str
    summary: str
    answers: str
    status: int = 200
    answer: str = ""
    """The schema of the answer, "" for a plain object."""
    media_type: str = JSON
    body: Json | None = None
    queries: Mapping[str, str] = field(default_factory=dict)
    open: bool = False
    """Whether it is served to anybody."""

    def in_path(self) -> tuple[str, ...]:
        """The parameters in the address."""
        return tuple(re.findall(r"\{(\w+)\}", self.path))


def _object(required: tuple[str, ...], **properties: JsonValue) -> Json:
    return {"type": "object", "required": list(required), "properties": properties, "additionalProperties": False}


def _at(path: str) -> str:
    return f"{API}{path}"


_SIGN_IN: Json = {
    "oneOf": [
        _object(("link",), link=_STRING),
        _object(("email", "password"), email=_STRING, password=_STRING),
    ]
}
_PERSON = _object(
    ("name",),
    name=_STRING,
    email=_STRING,
    password=_STRING,
    delegation=_STRING,
    office={"enum": ["", "chair", "vice_chair", "facilitator", "rapporteur", "secretariat"]},
    standing={"enum": ["head", "speaker", "adviser"]},
    spokesperson_of=_STRING,
    active={"type": "boolean"},
)
_DRAFT = _object(("document", "target", "data"), document=_STRING, target=_STRING, data={"type": "object"})
_IMPORT = _object(("text",), text=_STRING, names={"type": "object", "additionalProperties": _STRING})
_LOOKED = _object(
    ("seq", "paragraphs"),
    seq={"type": "integer", "minimum": 0},
    paragraphs={"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}},
    whole={"type": "boolean"},
    first={"type": "boolean"},
)
_NOTE = _object(("text",), text=_STRING, version={"type": "integer", "minimum": 0})
_PAGE = _object(("text",), text=_STRING, version={"type": "integer", "minimum": 0}, officer=_STRING)
_PREVIEW = _object(
    ("text",),
    text=_STRING,
    version={"type": "integer", "minimum": 0},
    choosing={"type": "object", "additionalProperties": _STRING},
    typed={"type": "boolean"},
    on_behalf_of=_STRING,
    **{"as": _STRING},
)

OPERATIONS: tuple[Operation, ...] = (
    Operation(id="signIn", method="post", path=_at("/session"), summary="Sign in by link or password",
              answers="Signed in; the cookie of the session is set.", status=201, body=_SIGN_IN, open=True),
    Operation(id="whoAmI", method="get", path=_at("/session"), summary="Who one is", answers="The person signed in."),
    Operation(id="signOut", method="delete", path=_at("/session"), summary="Sign out",
              answers="Signed out.", status=204, media_type="", open=True),
    Operation(id="groups", method="get", path=_at("/groups"), summary="One's groups", answers="The groups."),
    Operation(id="group", method="get", path=_at("/groups/{group}"), summary="A group as it stands",
              answers="The group.", answer="GroupPage"),
    Operation(id="command", method="post", path=_at("/groups/{group}/commands"), summary="Ask for something to be done",
              answers="It was carried out.", answer="Accepted", body={"$ref": "#/components/schemas/Command"}),
    Operation(id="noObjections", method="get", path=_at("/groups/{group}/no-objections"),
              summary="What members told the chair about silences: one's own; all for the chair and the secretariat",
              answers="What was told."),
    Operation(id="letters", method="get", path=_at("/groups/{group}/letters"),
              summary="What became of the letters about silences (secretariat)",
              answers="The letters, those to be delivered by hand first."),
    Operation(id="letterDelivered", method="post", path=_at("/groups/{group}/letters/{letter}"),
              summary="A letter was delivered by hand (secretariat)", answers="The letters as they are now."),
    Operation(id="submitted", method="get", path=_at("/groups/{group}/submitted"),
              summary="Proposals that wait to be introduced: one's own; all for who presides and the secretariat",
              answers="The proposals, in order of arrival."),
    Operation(id="reasons", method="get", path=_at("/groups/{group}/reasons"),
              summary="Reasons of objections for the chair alone: one's own; all for officers",
              answers="The reasons, in order of arrival."),
    Operation(id="caucuses", method="get", path=_at("/groups/{group}/caucuses"),
              summary="The caucuses that one's delegation is in, with their texts", answers="The caucuses.",
              queries={"as": "string"}),
    Operation(id="people", method="get", path=_at("/groups/{group}/people"),
              summary="The people of a group, with their links and tokens (secretariat)", answers="The people."),
    Operation(id="addPerson", method="post", path=_at("/groups/{group}/people"), summary="Add a person (secretariat)",
              answers="Added.", status=201, body=_PERSON),
    Operation(id="changePerson", method="patch", path=_at("/people/{person}"),
              summary="Change a person's name, address, password or place (secretariat; the password by oneself)",
              answers="Changed.", body={**_PERSON, "required": []}),
    Operation(id="makeLink", method="post", path=_at("/people/{person}/links"),
              summary="Make a sign-in link, shown once (secretariat)", answers="The link.", status=201),
    Operation(id="revokeLink", method="delete", path=_at("/links/{link}"), summary="Revoke a link (secretariat)",
              answers="Revoked.", status=204, media_type=""),
    Operation(id="makeToken", method="post", path=_at("/people/{person}/tokens"),
              summary="Make a token for a script, shown once (secretariat)", answers="The token.", status=201,
              body=_object((), label=_STRING)),
    Operation(id="revokeToken", method="delete", path=_at("/tokens/{token}"), summary="Revoke a token (secretariat)",
              answers="Revoked.", status=204, media_type=""),
    Operation(id="events", method="get", path=_at("/streams/{stream}/events"),
              summary="The events after a number; waits for news", answers="The events.",
              queries={"after": "integer", "wait": "integer"}),
    Operation(id="document", method="get", path=_at("/documents/{document}"),
              summary="A document as it stands, or as it stood with event `at`", answers="The document.",
              answer="DocumentPage", queries={"at": "integer"}),
    Operation(id="export", method="get", path=_at("/documents/{document}/export/{format}"),
              summary="The document as a file: word, word-tracked, notation, html, json, record or proof",
              answers="The file.", media_type="*/*", queries={"at": "integer", "reading": "string"}),
    Operation(id="documentHistory", method="get", path=_at("/documents/{document}/history/{format}"),
              summary="The history of a document's text: html or json", answers="The history.", media_type="*/*"),
    Operation(id="documentMoments", method="get", path=_at("/documents/{document}/moments"),
              summary="The events after which something of a document stood otherwise", answers="The moments."),
    Operation(id="documentProgress", method="get", path=_at("/documents/{document}/progress"),
              summary="What stood at the end of each sitting, and which brackets came and went", answers="The spans."),
    Operation(id="paper", method="get", path=_at("/documents/{document}/papers/{paper_id}"),
              summary="A chair's text beside the old text: where each alternative went, and what is new to the asker",
              answers="The text, with its parts."),
    Operation(id="needs", method="get", path=_at("/documents/{document}/needs"),
              summary="What needs one's own delegation; the secretariat names the one for which it looks",
              answers="What there is, the most pressing first.", queries={"delegation": "string"}),
    Operation(id="changed", method="get", path=_at("/documents/{document}/changed"),
              summary="What changed since one last looked (since=look) or was last instructed (since=instructions)",
              answers="The paragraphs, with the words in and out, who and why.", queries={"since": "string"}),
    Operation(id="why", method="get", path=_at("/documents/{document}/why"),
              summary="Why paragraphs are not agreed: codes, with names as the asker may have them",
              answers="The reasons, by paragraph.", queries={"paragraph": "string"}),
    Operation(id="look", method="put", path=_at("/documents/{document}/look"),
              summary="Note where one has looked; for oneself alone", answers="Noted.", body=_LOOKED),
    Operation(id="instructions", method="put", path=_at("/documents/{document}/instructions"),
              summary="Note that one's delegation has instructions on the document as it stands; for it alone",
              answers="Noted."),
    Operation(id="notes", method="get", path=_at("/documents/{document}/notes"),
              summary="The notes of one's own delegation, which nobody else reads", answers="The notes."),
    Operation(id="writeNote", method="put", path=_at("/paragraphs/{paragraph}/note"),
              summary="Write the note of one's own delegation on a paragraph", answers="The note.", body=_NOTE),
    Operation(id="privatePages", method="get", path=_at("/documents/{document}/private-pages"),
              summary="The private pages of an officer who can preside: for that officer and one aide alone",
              answers="The pages, by officer."),
    Operation(id="writePrivatePage", method="put", path=_at("/paragraphs/{paragraph}/private-page"),
              summary="Write the private page beside a paragraph", answers="The page.", body=_PAGE),
    Operation(id="nameAide", method="put", path=_at("/groups/{group}/aide"),
              summary="Name who reads and writes one's private pages too", answers="Named.",
              body=_object((), person=_STRING)),
    Operation(id="paragraphHistory", method="get", path=_at("/paragraphs/{paragraph}/history"),
              summary="Every version of a paragraph", answers="The versions."),
    Operation(id="preview", method="post", path=_at("/paragraphs/{paragraph}/preview"),
              summary="The brackets that an amendment would make; writes nothing", answers="The brackets.",
              body=_PREVIEW),
    Operation(id="previewImport", method="post", path=_at("/documents/preview-import"),
              summary="What is found in a bracketed text, or a Word file as the body; writes nothing",
              answers="What was found.", body=_IMPORT),
    Operation(id="drafts", method="get", path=_at("/drafts"), summary="One's drafts", answers="The drafts.",
              queries={"document": "string"}),
    Operation(id="keepDraft", method="put", path=_at("/drafts"), summary="Keep a draft", answers="Kept.", body=_DRAFT),
    Operation(id="discardDraft", method="delete", path=_at("/drafts"), summary="Throw a draft away",
              answers="Thrown away.", status=204, media_type="", queries={"document": "string", "target": "string"}),
    Operation(id="openapi", method="get", path=_at("/openapi.json"), summary="This description",
              answers="OpenAPI 3.1.", open=True),
    Operation(id="healthz", method="get", path="/healthz", summary="Whether the process runs", answers="It runs.",
              open=True),
    Operation(id="readyz", method="get", path="/readyz", summary="Whether it can serve", answers="It can.", open=True),
    Operation(id="metrics", method="get", path="/metrics", summary="Numbers for an operator, from this machine only",
              answers="Prometheus text.", media_type="text/plain", open=True),
)  # fmt: skip
