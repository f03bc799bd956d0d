"""Marshmallow fields that take exactly what they say, refuse by the program's fixed codes and say what to do."""

import re
import unicodedata
from collections.abc import Mapping, Sized
from typing import ClassVar, TypeVar

from marshmallow import ValidationError, fields, validate

from server.kernel import Refused, normalise

ID_CHARS_MAX = 200
INTEGER_MAX = 2**53 - 1
"""Beyond it JSON numbers are not the same in every language."""
ITEMS_MAX = 1_000
"""Entries of one list or mapping in a command."""

SizedT = TypeVar("SizedT", bound=Sized)

_ID = re.compile(r"[^\x00-\x1f\x7f\u202a-\u202e\ud800-\udfff]*")
_LINE_ENDS = frozenset("\n\r\t\f")


class Fault(str):
    """What is wrong with one field, in words, with the fixed `code` of the reason."""

    __slots__ = ("code",)
    code: str

    def __new__(cls, code: str, words: str) -> "Fault":
        """`words` with `code`."""
        fault = super().__new__(cls, words)
        fault.code = code
        return fault


def wrong(code: str, words: str) -> ValidationError:
    """The error that a field raises."""
    return ValidationError(Fault(code, words))


class AtMost(validate.Length):
    """At most so many characters or entries; the refusal is `too-long`."""

    def __init__(self, most: int, unit: str) -> None:
        super().__init__(max=most)
        self.most = most
        self.unit = unit

    def __call__(self, value: SizedT) -> SizedT:
        """`value`, or the refusal."""
        if len(value) > self.most:
            raise wrong("too-long", f"at most {self.most:,} {self.unit}")
        return value


class Text(fields.String):
    """A string, and nothing that can be read as one."""

    def _deserialize(self, value: object, attr: str | None, data: Mapping[str, object] | None, **kwargs: object) -> str:
        if not isinstance(value, str):
            raise wrong("malformed", "give a string")
        return self.taken(value)

    def taken(self, value: str) -> str:
        """`value` in the form in which it is taken, or the refusal."""
        return value


class Id(Text):
    """An id, a code, a date or another short word of the program: no control characters."""

    def taken(self, value: str) -> str:
        if len(value) > ID_CHARS_MAX:
            raise wrong("too-long", f"at most {ID_CHARS_MAX} characters")
        if not _ID.fullmatch(value):
            raise wrong("malformed", "give it without control characters")
        return value


class Words(Text):
    """Words of a person: they go through the door for text (domain 3)."""

    def taken(self, value: str) -> str:
        words = normalise(value)
        if isinstance(words, Refused):
            raise wrong(words.code, words.do)
        return words


class Lines(Text):
    """A text of several lines, kept as it is: notation or a text to be imported."""

    def taken(self, value: str) -> str:
        for number, line in enumerate(value.splitlines(), start=1):
            if not line.isprintable() and (fault := _fault(line, number)) is not None:
                raise fault
        return value


def _fault(line: str, number: int) -> ValidationError | None:
    for column, character in enumerate(line, start=1):
        category = unicodedata.category(character)
        place = f"line {number}, column {column}"
        if category == "Cs":
            return wrong("not-unicode", f"{place}: half of a character arrived; save the text as UTF-8 and try again")
        if "\u202a" <= character <= "\u202e":
            return wrong("bidi-override", f"{place}: remove {unicodedata.name(character)}; it hides the order of words")
        if category == "Cc" and character not in _LINE_ENDS:
            return wrong("control-character", f"{place}: U+{ord(character):04X} is no text; was this a binary file?")
    return None


class Whole(fields.Integer):
    """A whole number from 0; true and false are none."""

    default_range: ClassVar[validate.Range] = validate.Range(min=0, max=INTEGER_MAX)

    def _deserialize(self, value: object, attr: str | None, data: Mapping[str, object] | None, **kwargs: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= INTEGER_MAX:
            raise wrong("malformed", "give a whole number from 0")
        return value


class YesNo(fields.Boolean):
    """True or false, and nothing that can be read as one."""

    def _deserialize(
        self, value: object, attr: str | None, data: Mapping[str, object] | None, **kwargs: object
    ) -> bool:
        if not isinstance(value, bool):
            raise wrong("malformed", "give true or false")
        return value


class OneOf(Text):
    """One of a few words."""

    def __init__(self, *choices: str, load_default: str | None = None) -> None:
        super().__init__(validate=validate.OneOf(choices))
        self.choices = choices
        if load_default is not None:
            self.load_default = load_default

    def taken(self, value: str) -> str:
        if value not in self.choices:
            raise wrong("malformed", "give one of: " + ", ".join(repr(choice) for choice in self.choices))
        return value
