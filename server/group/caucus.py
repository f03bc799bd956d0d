"""A caucus draft as it is kept: who is in it and what they have written. It is no row, and in no stream."""

from dataclasses import dataclass

from server.kernel import CorruptLog, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A delegation in a caucus, and which one brought it in."""

    delegation: str
    invited_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A wording that touched the same words as another's and so stands beside the text."""

    number: int
    delegation: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaucusText:
    """What a place is to read. `edition` counts its wordings; `names` are those put to exactly this one."""

    place: str
    text: str
    version: int
    """The version of the paragraph that it was typed on."""
    edition: int = 1
    by: str = ""
    names: tuple[str, ...] = ()
    beside: tuple[Beside, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Caucus:
    """A few delegations and their texts; with no delegation left it is gone."""

    id: str
    document: str
    at: str
    number: int = 1
    """Counts its changes, so that whoever is in it notices one that is missing."""
    places: tuple[Place, ...] = ()
    texts: tuple[CaucusText, ...] = ()

    @property
    def delegations(self) -> tuple[str, ...]:
        """Those who are in it, the one that opened it first."""
        return tuple(place.delegation for place in self.places)

    def text_at(self, place: str) -> CaucusText | None:
        """What is written there."""
        return next((text for text in self.texts if text.place == place), None)


def caucus_to_json(caucus: Caucus) -> dict[str, JsonValue]:
    """As it is kept and shown."""
    return {
        "id": caucus.id,
        "document": caucus.document,
        "at": caucus.at,
        "number": caucus.number,
        "places": [{"delegation": each.delegation, "invited_by": each.invited_by} for each in caucus.places],
        "texts": [_text_to_json(text) for text in caucus.texts],
    }


def _text_to_json(text: CaucusText) -> JsonValue:
    return {
        "place": text.place,
        "text": text.text,
        "version": text.version,
        "edition": text.edition,
        "by": text.by,
        "names": [*text.names],
        "beside": [{"number": each.number, "delegation": each.delegation, "text": each.text} for each in text.beside],
    }


def caucus_from_json(value: JsonValue) -> Caucus:
    """The caucus that was kept so; raises `CorruptLog` for what is none."""
    kept = _object(value)
    return Caucus(
        id=_words(kept, "id"),
        document=_words(kept, "document"),
        at=_words(kept, "at"),
        number=_number(kept, "number"),
        places=tuple(
            Place(delegation=_words(each, "delegation"), invited_by=_words(each, "invited_by"))
            for each in _objects(kept, "places")
        ),
        texts=tuple(_text_from_json(each) for each in _objects(kept, "texts")),
    )


def _text_from_json(kept: dict[str, JsonValue]) -> CaucusText:
    names = kept.get("names")
    return CaucusText(
        place=_words(kept, "place"),
        text=_words(kept, "text"),
        version=_number(kept, "version"),
        edition=_number(kept, "edition"),
        by=_words(kept, "by"),
        names=tuple(str(name) for name in names) if isinstance(names, list) else (),
        beside=tuple(
            Beside(number=_number(each, "number"), delegation=_words(each, "delegation"), text=_words(each, "text"))
            for each in _objects(kept, "beside")
        ),
    )


def _object(value: JsonValue) -> dict[str, JsonValue]:
    if not isinstance(value, dict):
        raise CorruptLog("a caucus cannot be read")
    return value


def _objects(kept: dict[str, JsonValue], name: str) -> list[dict[str, JsonValue]]:
    found = kept.get(name)
    if not isinstance(found, list):
        raise CorruptLog(f"a caucus cannot be read: {name}")
    return [_object(each) for each in found]


def _words(kept: dict[str, JsonValue], name: str) -> str:
    found = kept.get(name)
    if not isinstance(found, str):
        raise CorruptLog(f"a caucus cannot be read: {name}")
    return found


def _number(kept: dict[str, JsonValue], name: str) -> int:
    found = kept.get(name)
    if not isinstance(found, int):
        raise CorruptLog(f"a caucus cannot be read: {name}")
    return found
