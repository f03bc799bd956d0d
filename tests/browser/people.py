"""The people of the demonstration at machines of their own, and what they do at the keyboard."""

import json
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.services import Served

ASK_SECONDS_MAX = 15


@dataclass(slots=True)
class People:
    """Signs people in by links that are made for them, and opens the document."""

    server: Served
    tokens: dict[str, object]
    open_page: Callable[..., Page]
    faults: list[str] = field(default_factory=list)
    """What the pages complained of: a policy that was broken, an error that nobody caught."""

    @property
    def document(self) -> str:
        """The demonstration's document."""
        return str(self.tokens["document"])

    def token(self, who: str) -> str:
        """The token of `chair`, `secretariat` or the code of a delegation or observer."""
        delegations, observers = self.tokens["delegations"], self.tokens["observers"]
        assert isinstance(delegations, dict)
        assert isinstance(observers, dict)
        return str({**self.tokens, **delegations, **observers}[who])

    def ask(self, method: str, path: str, who: str, body: object = None) -> dict[str, object]:
        """A request to the API as that person."""
        headers = {"Authorization": f"Bearer {self.token(who)}", "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.server.url}/api/v1{path}", data, headers, method=method)
        with urllib.request.urlopen(request, timeout=ASK_SECONDS_MAX) as response:
            answer: dict[str, object] = json.load(response)
        return answer

    def enter(self, who: str, **options: object) -> "Seat":
        """A page of that person, in the room."""
        person = self.ask("GET", "/session", who)["person"]
        secret = self.ask("POST", f"/people/{person}/links", "secretariat", {})["secret"]
        page = self.open_page(**{"locale": "en", **options})
        page.on("pageerror", lambda error: self.faults.append(f"{who}: {error}"))
        page.goto(f"{self.server.url}/link/{secret}")
        page.get_by_role("button").first.click()
        page.wait_for_url(f"{self.server.url}/")
        page.goto(f"{self.server.url}/d/{self.document}")
        seat = Seat(page)
        expect(seat.connection).to_have_attribute("data-state", "live")
        expect(page.locator("[data-paragraph]").first).to_be_visible()
        return seat


@dataclass(slots=True)
class Seat:
    """A person in the room; `keys` counts what was pressed."""

    page: Page
    keys: int = 0

    @property
    def connection(self) -> Locator:
        """What the page says of its connection."""
        return self.page.get_by_test_id("connection")

    @property
    def question(self) -> Locator:
        """The question before the Group."""
        return self.page.get_by_test_id("question")

    def paragraph(self, label: str) -> Locator:
        """The paragraph of that label, as it stands on this screen."""
        named = f"\N{FIRST STRONG ISOLATE}{label}\N{POP DIRECTIONAL ISOLATE}"
        return self.page.locator(f'section.para[aria-label*="{named}"]')

    def press(self, *keys: str) -> None:
        """Presses keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def types(self, text: str) -> None:
        """Types text."""
        self.page.keyboard.type(text)
        self.keys += len(text)

    def goes_to(self, label: str) -> None:
        """`g`, the label, Enter: the paragraph has the focus."""
        self.press("g")
        expect(self.page.locator("#finding")).to_be_focused()
        self.types(label)
        self.press("Enter")
        expect(self.paragraph(label)).to_be_focused()

    def begins_to_edit(self) -> Locator:
        """Enter: the paragraph that has the focus is open as plain text."""
        self.press("Enter")
        editor = self.page.locator(".ProseMirror")
        expect(editor).to_be_focused()
        return editor

    def submits(self) -> None:
        """Ctrl+Enter: what is in the editor is submitted, and the editor closes."""
        self.press("Control+Enter")
        expect(self.page.locator(".ProseMirror")).to_have_count(0)


def tokens_in(folder: Path) -> dict[str, object]:
    """What `rollingtext demo --tokens` wrote."""
    tokens: dict[str, object] = json.loads((folder / "tokens.json").read_text(encoding="utf-8"))
    return tokens
