"""What a Word file says by itself, in the language of the document; in English where we have no words of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from server.group import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of one language; `{}` is where what is counted or named goes."""

    states: Mapping[State, str]
    positions: Mapping[str, str]
    no_text: str
    option: str
    moved_to_head: str
    moved_after: str
    omits: str
    keeps: str
    unattributed: str
    page: str
    as_of: str
    record: str
    left_out: str


_ENGLISH = Wording(
    states={
        "agreed": "agreed",
        "provisionally agreed": "agreed ad referendum",
        "in question": "before the Group",
        "contested": "not agreed",
    },
    positions={
        "support": "Supports.",
        "live_with": "Can live with it.",
        "object": "Objects.",
        "reserve": "Reserves its position.",
        "dissociate": "Dissociates itself.",
    },
    no_text="No text",
    option="Option {}",
    moved_to_head="moved to the head",
    moved_after="moved to stand after {}",
    omits="Proposes no text here.",
    keeps="Keeps this text.",
    unattributed="Unattributed",
    page="page {} of {}",
    as_of="as of {}",
    record="event {} of the record",
    left_out="not agreed: left out of this reading",
)
_FRENCH = Wording(
    states={
        "agreed": "adopté par le Groupe",
        "provisionally agreed": "adopté ad referendum",
        "in question": "soumis au Groupe",
        "contested": "non convenu",
    },
    positions={
        "support": "Appuie.",
        "live_with": "Peut s’en accommoder.",
        "object": "Fait objection.",
        "reserve": "Réserve sa position.",
        "dissociate": "Se dissocie.",
    },
    no_text="Pas de texte",
    option="Option {}",
    moved_to_head="déplacé en tête",
    moved_after="déplacé après {}",
    omits="Propose de ne rien mettre ici.",
    keeps="Maintient ce texte.",
    unattributed="Sans attribution",
    page="page {} sur {}",
    as_of="au {}",
    record="événement {} du registre",
    left_out="non convenu : omis dans cette lecture",
)
_ARABIC = Wording(
    states={
        "agreed": "متفق عليه",
        "provisionally agreed": "متفق عليه رهن الاستشارة",
        "in question": "معروض على الفريق",
        "contested": "غير متفق عليه",
    },
    positions={
        "support": "يؤيد.",
        "live_with": "يمكنه قبوله.",
        "object": "يعترض.",
        "reserve": "يتحفظ.",
        "dissociate": "ينأى بنفسه.",
    },
    no_text="لا نص",
    option="الخيار {}",
    moved_to_head="منقول إلى البداية",
    moved_after="منقول إلى ما بعد {}",
    omits="يقترح عدم إيراد نص هنا.",
    keeps="يتمسك بهذا النص.",
    unattributed="بلا نسبة",
    page="الصفحة {} من {}",
    as_of="في {}",
    record="الحدث {} في السجل",
    left_out="غير متفق عليه: محذوف من هذه القراءة",
)
_LANGUAGES = {"en": _ENGLISH, "fr": _FRENCH, "ar": _ARABIC}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def wording(language: str) -> Wording:
    """The words for a document in that language (a tag such as `fr` or `fr-CA`)."""
    return _LANGUAGES.get(language.partition("-")[0], _ENGLISH)
